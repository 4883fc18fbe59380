package id.lapor.kernel;

import java.util.List;

/** How texts are compared and searched: replaceable, so that a region can teach it its own words. */
public interface TextAnalysis {

    /** Lower case, in standard spelling as far as it is known, without punctuation, one space between words. */
    String normalise(String text);

    /**
     * The words of the normalised text that carry meaning, in order, without their affixes: "perbaikannya" and
     * "diperbaiki" are the same word.
     */
    List<String> contentWords(String text);
}
