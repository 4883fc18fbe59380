package id.lapor.monggo.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a test where there is no browser, unless the build promised one. */
final class NeedsChromium implements BeforeAllCallback {

    private static final String MISSING =
            "The browser test needs Chromium and its driver" + " (on Debian: apt install chromium chromium-driver).";

    @Override
    public void beforeAll(ExtensionContext context) {
        if ("true".equals(System.getenv("LAPOR_REQUIRE_BROWSER"))) {
            assertThat(Chromium.isInstalled()).as(MISSING).isTrue();
        }
        if (!Chromium.isInstalled()) {
            System.out.println("Skipped: " + MISSING);
        }
        assumeTrue(Chromium.isInstalled(), MISSING);
    }
}
