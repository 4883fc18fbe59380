package id.lapor.kernel;

/**
 * Another transaction was in the way, or a number drawn at random was taken, and the store gave this one up: nothing of it
 * was kept, and trying it once more from its beginning may well succeed. Where the library has a transaction of its own it does so by itself; a host
 * whose transaction it joined sees this, and begins again.
 */
public final class CollisionException extends LaporException {

    private static final long serialVersionUID = 1L;

    public CollisionException(String message) {
        super(message);
    }
}
