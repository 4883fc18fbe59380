package id.lapor.workflow;

import java.util.regex.Pattern;

/**
 * The last entry of one report's history on some day.
 *
 * @param chainRoot what {@link HistoryChain#root} was called with: the tracking number; 1 to 64 visible ASCII characters
 * @param sequence of that entry, from 1
 * @param seal of that entry, 64 hexadecimal digits
 */
public record SealedHead(String chainRoot, long sequence, String seal) {

    private static final Pattern ROOT = Pattern.compile("[!-~]{1,64}");
    private static final Pattern SEAL = Pattern.compile("[0-9a-f]{64}");

    /**
     * @throws IllegalArgumentException when a part is out of bounds
     */
    public SealedHead {
        if (!ROOT.matcher(chainRoot).matches()) {
            throw new IllegalArgumentException("A chain root has 1 to 64 visible ASCII characters");
        }
        if (sequence < 1) {
            throw new IllegalArgumentException("The sequence of a history begins with 1, but was " + sequence);
        }
        if (!SEAL.matcher(seal).matches()) {
            throw new IllegalArgumentException("A seal has 64 hexadecimal digits in lower case");
        }
    }
}
