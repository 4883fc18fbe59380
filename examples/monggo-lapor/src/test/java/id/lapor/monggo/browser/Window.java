package id.lapor.monggo.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser window, and what a person does with it. */
final class Window implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration GLANCE = Duration.ofMillis(50);

    private final Path profile = Chromium.newProfile();
    private final String base;
    private final ChromeDriver browser;
    private final WebDriverWait wait;
    private final List<String> asked = new ArrayList<>();

    private Window(int port, boolean javascript) {
        this.base = "http://localhost:" + port;
        this.browser = Chromium.start(profile, javascript);
        this.wait = new WebDriverWait(browser, PATIENCE, GLANCE);
    }

    static Window to(int port) {
        return new Window(port, true);
    }

    static Window withoutJavaScript(int port) {
        return new Window(port, false);
    }

    void open(String path) {
        browser.get(base + path);
        see("isi");
    }

    /** Where the browser is, without the host. */
    String path() {
        return browser.getCurrentUrl().replace(base, "");
    }

    /** Presses what leads to another page, and waits until that page is there. */
    void press(String id) {
        press(By.id(id));
    }

    void press(By what) {
        WebElement page = browser.findElement(By.tagName("html"));
        wait.until(ExpectedConditions.elementToBeClickable(what)).click();
        wait.until(now -> !now.findElement(By.tagName("html")).equals(page));
        see("isi");
    }

    /** Picks a choice by its label: the circle itself may be drawn over. */
    void pick(String id) {
        WebElement choice = browser.findElement(By.id(id));
        if (!choice.isSelected()) {
            choice.findElement(By.xpath("ancestor::label | self::*[not(ancestor::label)]"))
                    .click();
        }
        wait.until(ExpectedConditions.elementToBeSelected(choice));
    }

    void type(String id, String text) {
        WebElement field = see(id);
        field.clear();
        field.sendKeys(text);
    }

    void date(String id, LocalDate day) {
        browser.executeScript("arguments[0].value = arguments[1]", see(id), day.toString());
    }

    void choose(String id, String value) {
        new Select(see(id)).selectByValue(value);
    }

    void attach(String id, Path file) {
        browser.findElement(By.id(id)).sendKeys(file.toAbsolutePath().toString());
    }

    /** Opens one of the folded forms of a page, where it is not open already. */
    void unfold(String action) {
        if (!browser.findElement(By.id("form-" + action)).isDisplayed()) {
            see("buka-" + action).click();
        }
        see("form-" + action);
    }

    WebElement see(String id) {
        return wait.until(ExpectedConditions.visibilityOfElementLocated(By.id(id)));
    }

    boolean has(String id) {
        return !browser.findElements(By.id(id)).isEmpty();
    }

    List<WebElement> all(String selector) {
        return browser.findElements(By.cssSelector(selector));
    }

    /** The page as a person reads it. */
    String text() {
        return browser.findElement(By.tagName("body")).getText();
    }

    /** What the page itself says, by line, and in its attributes; not what citizens and offices are called or wrote. */
    List<String> ownWords() {
        Object words = browser.executeScript("""
                const page = document.body.cloneNode(true);
                page.querySelectorAll('[lang], .report-card__title, .report-card__meta, script').forEach(e => e.remove());
                const words = [document.title];
                const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
                while (texts.nextNode()) words.push(texts.currentNode.data);
                page.querySelectorAll('*').forEach(e => ['aria-label', 'placeholder', 'title', 'alt']
                    .forEach(name => words.push(e.getAttribute(name) ?? '')));
                return words.map(text => text.trim()).filter(text => text)""");
        return ((List<?>) words).stream().map(String::valueOf).toList();
    }

    void await(By what) {
        wait.until(ExpectedConditions.presenceOfElementLocated(what));
    }

    String html() {
        return browser.getPageSource();
    }

    Object run(String script) {
        return browser.executeScript(script);
    }

    void keepPicture(String name) {
        Album.keep(browser, name);
    }

    void assertFitsSmallPhone() {
        Album.assertFitsSmallPhone(browser);
    }

    /** From here on another person sits in front of it. */
    void forgetWhoItWas() {
        browser.manage().deleteAllCookies();
    }

    /** Every address that the pages asked for on their own or when a person pressed something. */
    List<String> asked() {
        browser.manage().logs().get(LogType.PERFORMANCE).forEach(entry -> {
            JsonNode message = JSON.readTree(entry.getMessage()).path("message");
            if (message.path("method").asString().equals("Network.requestWillBeSent")) {
                asked.add(message.path("params").path("request").path("url").asString());
            }
        });
        return asked;
    }

    /** Those of them that are not on this server; what comes out of the browser itself is nowhere else. */
    List<String> askedElsewhere() {
        return asked().stream()
                .filter(address -> !address.startsWith(base + "/"))
                .filter(address -> !address.startsWith("chrome:") && !address.startsWith("data:"))
                .toList();
    }

    @Override
    public void close() {
        browser.quit();
        FileSystemUtils.deleteRecursively(profile.toFile());
    }
}
