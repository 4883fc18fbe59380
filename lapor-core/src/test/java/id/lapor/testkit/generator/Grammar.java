package id.lapor.testkit.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Layers of phrase lists; what an upper layer says hides what a lower one says under the same name. */
final class Grammar {

    /** Names that a {@link Telling} is told, not lists. */
    private static final List<String> FACTS = List.of(
            "jalan",
            "kelurahan",
            "kecamatan",
            "lokasi",
            "patokan",
            "kapan",
            "tanggal",
            "hari",
            "pukul",
            "waktu",
            "pelapor",
            "inti");

    private final List<Map<String, List<Phrase>>> layers;

    private Grammar(List<Map<String, List<Phrase>>> layers) {
        this.layers = layers;
    }

    /**
     * @param files the uppermost first
     * @throws IllegalStateException when a phrase names a list that no layer has
     */
    static Grammar of(List<Sections> files) {
        Grammar grammar = new Grammar(files.stream().map(Grammar::compiled).toList());
        grammar.layers.forEach(layer ->
                layer.values().forEach(phrases -> phrases.forEach(phrase -> grammar.check(phrase, files))));
        return grammar;
    }

    private static Map<String, List<Phrase>> compiled(Sections file) {
        Map<String, List<Phrase>> layer = new LinkedHashMap<>();
        file.lists()
                .forEach((name, lines) ->
                        layer.put(name, lines.stream().map(Phrase::parse).toList()));
        return layer;
    }

    private void check(Phrase phrase, List<Sections> files) {
        for (Phrase.Part part : phrase.parts()) {
            if (part instanceof Phrase.Choice choice) {
                choice.phrases().forEach(option -> check(option, files));
            }
            if (part instanceof Phrase.Fact fact) {
                check(fact.phrase(), files);
            }
            if (part instanceof Phrase.Name named && !FACTS.contains(named.name()) && !knows(named.name())) {
                throw new IllegalStateException(
                        files.get(0).file() + " or a layer below names an unknown list {" + named.name() + "}");
            }
        }
    }

    boolean knows(String name) {
        return layers.stream().anyMatch(layer -> layer.containsKey(name));
    }

    /** The phrases of a list as this voice says them, else as everybody does. */
    List<Phrase> phrases(String name, String voice) {
        for (Map<String, List<Phrase>> layer : layers) {
            List<Phrase> own = first(layer.get(name + "." + voice), layer.get(name));
            if (own != null) {
                return own;
            }
        }
        throw new IllegalStateException("No list {" + name + "} for the voice " + voice);
    }

    private static @Nullable List<Phrase> first(@Nullable List<Phrase> first, @Nullable List<Phrase> second) {
        return first != null ? first : second;
    }
}
