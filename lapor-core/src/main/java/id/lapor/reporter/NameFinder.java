package id.lapor.reporter;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import id.lapor.kernel.WordList;
import id.lapor.reporter.MaskedText.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds one person's name. A part of at least {@value #FEWEST_LETTERS} letters gives it away unless it is an ordinary word
 * or the name of a place; any part does beside its neighbour in the name. To mask "jalan" because somebody is called so
 * would tell the name instead of hiding it. Jalan Ahmad Yani stays although the reporter is called Ahmad, and so does Lurah
 * Ahmad: places are named after others, and a complaint without the one it is about is none.
 */
final class NameFinder {

    private static final int FEWEST_LETTERS = 4;
    private static final int FEWEST_LETTERS_ALONE = 3;
    private static final int LONGEST_GAP = 3;
    private static final Pattern WORD = Pattern.compile("\\p{L}++(?:['’‘ʼ`]\\p{L}++)*+");
    private static final CharMatcher APOSTROPHE = CharMatcher.anyOf("'’‘ʼ`");
    private static final Pattern GAP = Pattern.compile("[ .-]{1," + LONGEST_GAP + "}");
    private static final Set<String> ORDINARY_WORDS = WordList.words("ordinary-words.txt");
    private static final Set<String> TITLES = WordList.words("titles.txt");
    private static final Set<String> NAMED_AFTER = WordList.words("named-after.txt");
    private static final Set<String> OFFICES = WordList.words("offices.txt");

    private final ImmutableList<String> parts;
    private final ImmutableSet<String> distinctive;
    private final ImmutableSet<String> pairs;

    /**
     * @param name as the person writes it, with or without titles; degrees stand behind a comma
     */
    NameFinder(String name) {
        this.parts = words(FoldedText.of(beforeDegrees(name))).stream()
                .map(Word::letters)
                .filter(Predicate.not(TITLES::contains))
                .collect(ImmutableList.toImmutableList());
        int fewest = parts.size() == 1 ? FEWEST_LETTERS_ALONE : FEWEST_LETTERS;
        Set<String> telling = parts.stream()
                .filter(part -> part.length() >= fewest && !ORDINARY_WORDS.contains(part))
                .collect(Collectors.toSet());
        if (parts.size() > 1) {
            telling.add(String.join("", parts));
        }
        this.distinctive = ImmutableSet.copyOf(telling);
        this.pairs = pairsOf(parts);
    }

    private static String beforeDegrees(String name) {
        int comma = name.indexOf(',');
        return comma < 0 ? name : name.substring(0, comma);
    }

    private static ImmutableSet<String> pairsOf(List<String> parts) {
        ImmutableSet.Builder<String> pairs = ImmutableSet.builder();
        for (int i = 1; i < parts.size(); i++) {
            pairs.add(parts.get(i - 1) + " " + parts.get(i));
        }
        return pairs.build();
    }

    private record Word(int from, int to, String letters) {
        @Override
        public String toString() {
            return "Word[hidden]";
        }
    }

    void search(FoldedText text) {
        List<Word> run = new ArrayList<>();
        Word last = null;
        Word before = null;
        for (Word word : words(text)) {
            boolean ours = parts.contains(word.letters()) || distinctive.contains(word.letters());
            boolean beside = last != null && isBeside(text, last, word);
            if (!ours || !beside) {
                takeIfTelling(text, run, before);
                run.clear();
            }
            if (ours) {
                before = run.isEmpty() ? beside ? last : null : before;
                run.add(word);
            }
            last = word;
        }
        takeIfTelling(text, run, before);
    }

    /** Whether a name behind {@code before} is somebody else's: a street's, or that of whoever holds an office. */
    private static boolean isAnothers(List<Word> run, @Nullable Word before) {
        return before != null
                && (NAMED_AFTER.contains(before.letters()) || run.size() == 1 && OFFICES.contains(before.letters()));
    }

    private static boolean isBeside(FoldedText text, Word left, Word right) {
        boolean near = right.from() - left.to() <= LONGEST_GAP;
        return near && GAP.matcher(text.subSequence(left.to(), right.from())).matches();
    }

    private void takeIfTelling(FoldedText text, List<Word> run, @Nullable Word before) {
        if (isTelling(run) && !isAnothers(run, before)) {
            text.take(Kind.NAME, run.get(0).from(), run.get(run.size() - 1).to());
        }
    }

    private boolean isTelling(List<Word> run) {
        for (int i = 0; i < run.size(); i++) {
            String word = run.get(i).letters();
            if (distinctive.contains(word)
                    || i > 0 && pairs.contains(run.get(i - 1).letters() + " " + word)) {
                return true;
            }
        }
        return false;
    }

    private static List<Word> words(FoldedText text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String letters = APOSTROPHE.removeFrom(matcher.group());
            words.add(new Word(matcher.start(), matcher.end(), letters));
        }
        return words;
    }
}
