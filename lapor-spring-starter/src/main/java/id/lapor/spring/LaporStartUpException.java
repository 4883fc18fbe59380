package id.lapor.spring;

import id.lapor.kernel.LaporException;

/** The application cannot start with lapor as it is configured. */
final class LaporStartUpException extends LaporException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    LaporStartUpException(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
