package id.lapor.kernel;

import java.util.List;

/** How texts are compared: replaceable, so that a region can teach it its own words. */
public interface TextAnalysis {

    /** Lower case, without punctuation, one space between words. */
    String normalise(String text);

    /** The words of the normalised text that carry meaning, in order. */
    List<String> contentWords(String text);
}
