package id.lapor.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a start-up failure of lapor into what happened and what to do. */
final class LaporFailureAnalyzer extends AbstractFailureAnalyzer<LaporStartUpException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, LaporStartUpException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
