package id.lapor.monggo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.openqa.selenium.chrome.ChromeDriver;

/** Takes a picture of every page, as a desk and as a phone show it, and looks whether it fits. */
final class Album {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final AtomicInteger PAGES = new AtomicInteger();
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int SMALL_PHONE = 360;
    private static final int HEIGHT = 844;

    private Album() {}

    static void keep(ChromeDriver browser, String name) {
        String numbered = String.format("%02d-%s", PAGES.incrementAndGet(), name);
        show(browser, PHONE);
        assertFits(browser, numbered);
        photograph(browser, PHONE, numbered + "-390.png");
        show(browser, DESK);
        assertFits(browser, numbered);
        photograph(browser, DESK, numbered + ".png");
    }

    /** Whether it fits the narrowest phone that is still sold. */
    static void assertFitsSmallPhone(ChromeDriver browser) {
        show(browser, SMALL_PHONE);
        assertFits(browser, browser.getTitle());
        show(browser, DESK);
    }

    static void show(ChromeDriver browser, int width) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", width == PHONE));
    }

    private static void assertFits(ChromeDriver browser, String page) {
        Object beyond = browser.executeScript("const page = document.documentElement;"
                + "return Math.max(page.scrollWidth, document.body.scrollWidth) - page.clientWidth");
        assertThat(beyond).as("pixels by which %s scrolls sideways", page).isEqualTo(0L);
    }

    private static void photograph(ChromeDriver browser, int width, String file) {
        Object height = browser.executeScript("return document.documentElement.scrollHeight");
        Map<String, Object> whole = Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1);
        Map<String, Object> picture = browser.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", whole));
        try {
            Files.createDirectories(FOLDER);
            Files.write(
                    FOLDER.resolve(file),
                    Base64.getDecoder().decode(picture.get("data").toString()));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
