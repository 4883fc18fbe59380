package id.lapor.triage;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import id.lapor.triage.Sentences.Word;
import id.lapor.triage.Sign.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Goes through a text once, word by word, and notes which signs of a lexicon it meets. */
final class Hearing {

    private static final int NOT_HERE = -1;
    private static final int[] NOWHERE = {};

    /** A long report has words of every field. */
    private static final int WORDS_OF_A_FIELD = 3;

    private final Lexicon lexicon;
    /** To compare what they say would take as long as to hear them. */
    private final Map<Sign, String> heard = new IdentityHashMap<>();

    private final List<Sign> inOrder = new ArrayList<>();
    private final SetMultimap<String, String> fields = LinkedHashMultimap.create();
    private int remaining;

    Hearing(Lexicon lexicon, Sentences text) {
        this.lexicon = lexicon;
        text.sentences().forEach(this::listen);
    }

    /** The signs, each with the words in which it was met first. */
    void eachHeard(BiConsumer<Sign, String> heardIn) {
        inOrder.forEach(sign -> heardIn.accept(sign, heard.get(sign)));
    }

    /** The words that were met of each field, the first few. */
    SetMultimap<String, String> fields() {
        return fields;
    }

    /** How many words with a meaning do not speak for the kind. */
    int remaining() {
        return remaining;
    }

    private void listen(List<Word> sentence) {
        List<ImmutableSet<String>> keys = sentence.stream().map(Word::keys).toList();
        BitSet speaking = new BitSet();
        for (int start = 0; start < sentence.size(); start++) {
            for (String key : keys.get(start)) {
                noteField(key, sentence.get(start));
                for (Sign sign : lexicon.signs().get(key)) {
                    note(sign, placesOf(sign, start, keys), sentence, speaking);
                }
            }
        }
        for (int i = speaking.nextClearBit(0); i < sentence.size(); i = speaking.nextClearBit(i + 1)) {
            remaining += sentence.get(i).meaning() ? 1 : 0;
        }
    }

    private void noteField(String key, Word word) {
        if (lexicon.fields().containsKey(key) && fields.get(key).size() < WORDS_OF_A_FIELD) {
            fields.put(key, word.written());
        }
    }

    private void note(Sign sign, int[] places, List<Word> sentence, BitSet speaking) {
        if (places.length == 0) {
            return;
        }
        if (sign.isFor()) {
            Arrays.stream(places).forEach(speaking::set);
        }
        if (!heard.containsKey(sign)) {
            inOrder.add(sign);
            heard.put(
                    sign,
                    Arrays.stream(places)
                            .mapToObj(i -> sentence.get(i).written())
                            .collect(Collectors.joining(" ")));
        }
    }

    /** Where the words of a sign stand that begins at {@code start}; empty when it is not there. */
    private static int[] placesOf(Sign sign, int start, List<ImmutableSet<String>> keys) {
        int[] places = new int[sign.words().size()];
        places[0] = start;
        for (int i = 1; i < places.length; i++) {
            places[i] = next(sign.words().get(i), places[i - 1] + 1, keys);
            if (places[i] == NOT_HERE) {
                return NOWHERE;
            }
        }
        return places;
    }

    private static int next(Part part, int from, List<ImmutableSet<String>> keys) {
        int furthest = Math.min(keys.size() - 1, part.afterGap() ? from + Sign.WIDEST_GAP : from);
        for (int i = from; i <= furthest; i++) {
            if (keys.get(i).contains(part.key())) {
                return i;
            }
        }
        return NOT_HERE;
    }
}
