package id.lapor.followup;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import id.lapor.followup.SignWords.Group;
import id.lapor.kernel.TextAnalysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a reply says something: what was done, found, planned for a day, refused or has to be known. */
final class Concreteness {

    /** A full stop behind "Jl." ends no sentence. */
    private static final Pattern SENTENCES = Pattern.compile(
            "(?<!\\b(?:jl|jln|no|tgl|yth|sdr|bpk|kab|kec|kel|gg|wr|wb|km|kp|rp)\\.)(?<=[.!?;])\\s+|\\n",
            Pattern.CASE_INSENSITIVE);

    /** The comma in "Senin, 9 Desember" parts nothing. */
    private static final Pattern CLAUSES = Pattern.compile(
            ",(?!\\s*\\d)|[:;()]|\\b(?:dan|tapi|tetapi|sedangkan|namun|sehingga)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern QUESTION = Pattern.compile(
            "\\?|\\b(?:apa|apakah|adakah|bisakah|kapan|berapa|bagaimana|gimana|di ?mana|boleh(?:kah)?)\\b",
            Pattern.CASE_INSENSITIVE);
    /** "Bu Wulan", "dr. Ratna". */
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:[Pp]ak|[Bb]u|[Mm]as|[Mm]bak|[Mm]bah|[Mm]ang|[Kk]ang|[Bb]ang|[Hh]aji|[Bb]idan|dr\\.|drg\\.)\\s+\\p{Lu}\\p{Ll}+");

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private final TextAnalysis analysis;
    private final ImmutableList<String> phrases;
    private final SignWords known;

    /**
     * @param phrases polite phrases that say nothing, in any spelling
     */
    Concreteness(TextAnalysis analysis, List<String> phrases) {
        this.analysis = analysis;
        this.known = new SignWords(analysis);
        this.phrases = phrases.stream()
                .map(analysis::normalise)
                .filter(phrase -> !phrase.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * @param complaint what it replies to: repeating it says nothing
     */
    List<Sign> of(String reply, String complaint) {
        Set<String> echo = ImmutableSet.<String>builder()
                .addAll(analysis.contentWords(complaint))
                .addAll(WORDS.split(analysis.normalise(complaint)))
                .build();
        List<Sign> signs = new ArrayList<>();
        boolean asked = isQuestion(complaint);
        for (String sentence : SENTENCES.split(reply)) {
            List<Clause> clauses = new ArrayList<>();
            for (String part : CLAUSES.split(sentence)) {
                clauses.add(clause(part, echo));
            }
            boolean dated = clauses.stream().anyMatch(Clause::namesATime);
            int appeal = Iterables.indexOf(clauses, Clause::appeals);
            clauses.stream()
                    .limit(appeal < 0 ? clauses.size() : appeal)
                    .forEach(clause -> signs.addAll(clause.signs(dated)));
            if (appeal < 0) {
                signs.addAll(named(sentence));
            }
            if (asked && signs.isEmpty() && isYesOrNo(sentence, clauses)) {
                signs.add(new Sign(Sign.Kind.YES_OR_NO, analysis.normalise(sentence)));
            }
        }
        return signs;
    }

    /** People are named by whoever knows them; of the reporter and of offices, anybody may speak. */
    private List<Sign> named(String sentence) {
        return NAMED.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .filter(person ->
                        Stream.of(analysis.normalise(person).split(" ")).noneMatch(known::isOffice))
                .map(person -> new Sign(Sign.Kind.PERSON, analysis.normalise(person)))
                .toList();
    }

    /** Behind a polite phrase it is part of that: "terima kasih sudah bertanya". */
    private boolean isYesOrNo(String sentence, List<Clause> clauses) {
        List<String> words = rest(sentence);
        boolean first = !words.isEmpty() && analysis.normalise(sentence).startsWith(words.get(0));
        return first && clauses.get(0).saysYesOrNo();
    }

    static boolean isQuestion(String complaint) {
        return QUESTION.matcher(complaint).find();
    }

    /** How much a text says; that something is at a second time, too, says no more of what it is. */
    static double weight(List<Sign> signs) {
        double once = signs.stream()
                .map(Sign::kind)
                .filter(Concreteness::countsOnce)
                .distinct()
                .mapToDouble(Sign.Kind::weight)
                .sum();
        double each = signs.stream()
                .map(Sign::kind)
                .filter(kind -> !countsOnce(kind))
                .mapToDouble(Sign.Kind::weight)
                .sum();
        return once + each;
    }

    private static boolean countsOnce(Sign.Kind kind) {
        return kind == Sign.Kind.TIME || kind == Sign.Kind.STEP || kind == Sign.Kind.PERSON;
    }

    /** Without the polite phrases. */
    List<String> rest(String text) {
        String rest = " " + analysis.normalise(text) + " ";
        for (String phrase : phrases) {
            rest = rest.replace(" " + phrase + " ", "  ");
        }
        return WORDS.splitToList(rest);
    }

    private Clause clause(String part, Set<String> echo) {
        List<String> words = rest(part);
        List<String> roots =
                words.stream().map(word -> SignWords.root(word, analysis)).toList();
        boolean later = WORDS.splitToStream(analysis.normalise(part)).anyMatch(word -> known.isOf(Group.LATER, word));
        return new Clause(words, roots, echo, later, known);
    }
}
