package id.lapor.followup;

import static id.lapor.followup.SignWords.Group.APPEAL;
import static id.lapor.followup.SignWords.Group.CAN;
import static id.lapor.followup.SignWords.Group.CAUSE;
import static id.lapor.followup.SignWords.Group.DID;
import static id.lapor.followup.SignWords.Group.DONE;
import static id.lapor.followup.SignWords.Group.EMPTY;
import static id.lapor.followup.SignWords.Group.FACT;
import static id.lapor.followup.SignWords.Group.FOUND;
import static id.lapor.followup.SignWords.Group.GENERIC;
import static id.lapor.followup.SignWords.Group.HANDS_ON;
import static id.lapor.followup.SignWords.Group.LAW;
import static id.lapor.followup.SignWords.Group.MONTH;
import static id.lapor.followup.SignWords.Group.OFTEN;
import static id.lapor.followup.SignWords.Group.OWNER;
import static id.lapor.followup.SignWords.Group.STEP;
import static id.lapor.followup.SignWords.Group.TIME;
import static id.lapor.followup.SignWords.Group.UNIT;
import static id.lapor.followup.SignWords.Group.VAGUE;
import static id.lapor.followup.SignWords.Group.WHO;
import static id.lapor.followup.SignWords.Group.YES_NO;

import com.google.common.collect.ImmutableSet;
import id.lapor.followup.SignWords.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A part of a sentence, without polite phrases, and what it says of itself: what the complaint said is no news. */
final class Clause {

    private static final Pattern NUMBER = Pattern.compile(
            "\\d+|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|seratus|setengah|separuh|beberapa");
    private static final Pattern COUNTED = Pattern.compile("\\d+(?:rb|ribu|jt|juta|m|cm|km|kg|kb|mb|l)");
    private static final Set<String> NOT = ImmutableSet.of("tidak", "belum", "bukan");
    private static final int REACH_OF_A_NOT = 2;
    private static final int SHORTEST_ROOT = 3;
    private static final int LONGEST_ROOT = 6;

    /** "Selesai" by itself does not say what. */
    private static final int FEWEST_WITH_A_THING = 2;

    private static final String SPOKEN = "in";
    private static final String WHO_DOES_IT = "penerima";

    private final List<String> words;
    private final List<String> roots;
    private final Set<String> complaint;
    private final boolean later;
    private final SignWords known;

    /**
     * @param complaint the roots of the words of the complaint
     * @param later whether it was about what comes, polite phrases and all
     */
    Clause(List<String> words, List<String> roots, Set<String> complaint, boolean later, SignWords known) {
        this.words = words;
        this.roots = roots;
        this.complaint = complaint;
        this.later = later;
        this.known = known;
    }

    boolean namesATime() {
        return IntStream.range(0, words.size())
                .anyMatch(i -> isNews(i) && (is(TIME, words.get(i)) || is(MONTH, words.get(i))));
    }

    /** Whether it is a yes or a no. */
    boolean saysYesOrNo() {
        return !words.isEmpty() && is(YES_NO, words.get(0)) && !isVague();
    }

    /** Wishes, warns or calls upon people: with all that follows, it tells nothing. */
    boolean appeals() {
        return has(APPEAL);
    }

    /** What it says. A clause that hands on, promises or praises says nothing, whatever else stands in it. */
    List<Sign> signs(boolean datedSentence) {
        if (isVague()) {
            return List.of();
        }
        List<Sign> signs = new ArrayList<>();
        boolean general = isGeneral();
        if (!general && acts(datedSentence, i -> !is(STEP, roots.get(i)))) {
            signs.add(sign(Sign.Kind.ACT));
        } else if (!general && acts(datedSentence, i -> true)) {
            signs.add(sign(Sign.Kind.STEP));
        }
        if (has(CAUSE)) {
            signs.add(sign(Sign.Kind.CAUSE));
        }
        if (!general && !later && any(i -> is(FOUND, words.get(i)) && isNews(i))) {
            signs.add(sign(Sign.Kind.FINDING));
        }
        if (any(this::isRefused)) {
            signs.add(sign(Sign.Kind.REFUSAL));
        }
        if (!general && any(this::isAmount)) {
            signs.add(sign(Sign.Kind.AMOUNT));
        }
        IntStream.range(0, words.size())
                .filter(i -> (is(FACT, words.get(i)) || is(OWNER, words.get(i))) && isNews(i))
                .mapToObj(words::get)
                .distinct()
                .forEach(fact -> signs.add(new Sign(Sign.Kind.FACT, fact)));
        if (!general && namesATime()) {
            signs.add(sign(Sign.Kind.TIME));
        }
        return signs;
    }

    /** Hands on, promises or praises; "penerima" does nothing. */
    private boolean isVague() {
        return has(HANDS_ON)
                || any(i -> is(VAGUE, roots.get(i)) && !words.get(i).startsWith(WHO_DOES_IT));
    }

    /** What holds of everybody and always: duties, laws, habits. */
    private boolean isGeneral() {
        return has(GENERIC) || has(LAW) && !has(DONE) || has(OFTEN) && !namesATime();
    }

    private boolean acts(boolean dated, Predicate<Integer> considered) {
        boolean done = has(DONE);
        boolean mayBe = !later || done || dated;
        return mayBe && any(i -> considered.test(i) && (done ? isDone(i) : isNews(i) && isSaidOfSomebody(i)));
    }

    /** "Ditambal", "kami menambal", "kami tambal", or with a day "tambal": a root by itself may be a thing or a quality. */
    private boolean isSaidOfSomebody(int i) {
        String word = words.get(i);
        boolean active = isChanged(i) && (word.startsWith("me") || word.startsWith("ber")) && has(WHO);
        boolean ours = i > 0 && is(WHO, words.get(i - 1));
        return isPassive(i) || isDid(i) && (active || ours || namesATime());
    }

    /** "Sudah ditambal", "sudah ganti", but not "telah mempercayai pemadam". */
    private boolean isDone(int i) {
        boolean other = isChanged(i) && words.get(i).startsWith("di") && !is(EMPTY, roots.get(i));
        boolean bare = is(DONE, words.get(i)) && words.size() < FEWEST_WITH_A_THING;
        return isPassive(i) || other || isDid(i) && !isNoun(words.get(i)) && !bare;
    }

    /** "Penutupan", "kekeringan", "larangan": a thing, which nobody did. */
    private static boolean isNoun(String word) {
        boolean verb = word.endsWith("kan") || word.startsWith("me") || word.startsWith("di");
        return word.startsWith("pe") || word.endsWith("an") && !verb && word.length() > LONGEST_ROOT;
    }

    private boolean isPassive(int i) {
        String word = words.get(i);
        return isChanged(i) && isDid(i) && (word.startsWith("di") || word.startsWith("ter"));
    }

    /** Whether it is one of the acts, "pasangin" as people say it too. */
    private boolean isDid(int i) {
        String word = words.get(i);
        return is(DID, roots.get(i))
                || word.endsWith(SPOKEN) && is(DID, word.substring(0, word.length() - SPOKEN.length()));
    }

    private boolean isChanged(int i) {
        return !words.get(i).equals(roots.get(i)) && words.get(i).length() > SHORTEST_ROOT + 1;
    }

    private boolean isRefused(int i) {
        return NOT.contains(words.get(i))
                && IntStream.rangeClosed(i + 1, Math.min(words.size() - 1, i + REACH_OF_A_NOT))
                        .anyMatch(next -> is(CAN, words.get(next)) && isNews(next));
    }

    private boolean isAmount(int i) {
        boolean counted = i + 1 < words.size() && NUMBER.matcher(words.get(i)).matches() && is(UNIT, words.get(i + 1));
        return isNews(i) && (counted || COUNTED.matcher(words.get(i)).matches());
    }

    private boolean isNews(int i) {
        return !complaint.contains(roots.get(i)) && !complaint.contains(words.get(i));
    }

    private boolean has(Group group) {
        return words.stream().anyMatch(word -> is(group, word));
    }

    private boolean any(Predicate<Integer> holds) {
        return IntStream.range(0, words.size()).boxed().anyMatch(holds);
    }

    private boolean is(Group group, String word) {
        return known.isOf(group, word);
    }

    private Sign sign(Sign.Kind kind) {
        return new Sign(kind, String.join(" ", words));
    }
}
