package id.lapor.followup;

import com.google.common.collect.ImmutableSetMultimap;
import id.lapor.kernel.TextAnalysis;
import id.lapor.kernel.WordList;
import java.util.List;
import java.util.Locale;

/** The words by which a reply says something, by what they do in a sentence. */
final class SignWords {

    /** Roots are compared as roots, everything else as it is written. */
    enum Group {
        DID,
        APPEAL,
        OFFICE,
        STEP,
        VAGUE,
        EMPTY,
        HANDS_ON,
        DONE,
        LATER,
        GENERIC,
        OFTEN,
        WHO,
        TIME,
        MONTH,
        UNIT,
        CAUSE,
        FOUND,
        OWNER,
        FACT,
        LAW,
        CAN,
        YES_NO;

        private boolean isOfRoots() {
            return this == DID || this == STEP || this == VAGUE || this == EMPTY;
        }
    }

    private final ImmutableSetMultimap<Group, String> words;

    SignWords(TextAnalysis analysis) {
        ImmutableSetMultimap.Builder<Group, String> all = ImmutableSetMultimap.builder();
        for (List<String> both : WordList.rows("answer-signs.tsv")) {
            Group group = Group.valueOf(both.get(0).toUpperCase(Locale.ROOT));
            all.put(group, both.get(1));
            if (group.isOfRoots()) {
                all.put(group, root(both.get(1), analysis));
            }
        }
        this.words = all.build();
    }

    boolean isOf(Group group, String word) {
        return words.containsEntry(group, word);
    }

    /** Of those whom one need not know to name: "Pak Bupati", "Pak RT". */
    boolean isOffice(String word) {
        return isOf(Group.OFFICE, word);
    }

    static String root(String word, TextAnalysis analysis) {
        List<String> content = analysis.contentWords(word);
        return content.isEmpty() ? word : content.get(content.size() - 1);
    }
}
