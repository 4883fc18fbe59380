package id.lapor.kernel;

/**
 * A broken contract: a missing key, an unreachable store, a damaged record. What a citizen or an officer may not do is
 * no exception but a refusal. Messages never carry a value that a citizen wrote.
 */
public class LaporException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LaporException(String message) {
        super(message);
    }

    public LaporException(String message, Throwable cause) {
        super(message, cause);
    }
}
