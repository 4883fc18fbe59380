package id.lapor.spring;

import id.lapor.kernel.LaporException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a start-up failure of lapor into what happened and what to do. */
final class LaporFailureAnalyzer extends AbstractFailureAnalyzer<LaporException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, LaporException cause) {
        String remedy = cause instanceof LaporStartUpException known ? known.remedy() : null;
        return new FailureAnalysis(String.valueOf(cause.getMessage()), remedy, cause);
    }
}
