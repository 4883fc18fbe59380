package id.lapor.http;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a {@link LaporClient}. Only the address has to be given; without credentials one is a visitor. */
public final class LaporClientBuilder {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1]");
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final long MOST_BYTES = 1L << 30;

    private @Nullable URI baseUri;
    private @Nullable Supplier<String> authorization;
    private Duration timeout = Duration.ofSeconds(30);
    private Locale locale = Locale.forLanguageTag("id");
    private @Nullable HttpTransport transport;
    private long maxResponseBytes = 16L << 20;
    private boolean retries = true;
    private boolean plainHttp;
    private Pacing pacing = Pacing.REAL;

    LaporClientBuilder() {}

    /** Where the contract is served, base path included, e.g. {@code https://lapor.example.go.id/lapor}. */
    public LaporClientBuilder baseUri(URI uri) {
        this.baseUri = uri;
        return this;
    }

    /**
     * The same as text.
     *
     * @throws IllegalArgumentException when it is no URI
     */
    public LaporClientBuilder baseUri(String uri) {
        return baseUri(URI.create(uri));
    }

    /**
     * Signs in with user and password. Replaces {@link #bearer}.
     *
     * @throws IllegalArgumentException when the user's name contains a colon
     */
    public LaporClientBuilder basic(String user, String password) {
        this.authorization = Authenticated.basic(user, password);
        return this;
    }

    /**
     * Signs in with a token. Replaces {@link #basic}.
     *
     * @param token asked before every attempt, on the caller's thread; keep it quick
     */
    public LaporClientBuilder bearer(Supplier<String> token) {
        this.authorization = Authenticated.bearer(token);
        return this;
    }

    /** How long a call may take altogether: connecting, the whole body, repetitions and pauses. 30 s by default, at most 1 h. */
    public LaporClientBuilder timeout(Duration altogether) {
        this.timeout = altogether;
        return this;
    }

    /** The language of labels and sentences; Indonesian by default. */
    public LaporClientBuilder locale(Locale language) {
        this.locale = language;
        return this;
    }

    /** Replaces the JDK's client. The {@link LaporClient} does not close it. */
    public LaporClientBuilder transport(HttpTransport other) {
        this.transport = other;
        return this;
    }

    /** The largest response to accept, in bytes; 16 MiB by default, at most 1 GiB. */
    public LaporClientBuilder maxResponseBytes(long bytes) {
        this.maxResponseBytes = bytes;
        return this;
    }

    /** Makes every call once, for callers that repeat by themselves, such as an outbox. */
    public LaporClientBuilder withoutRetries() {
        this.retries = false;
        return this;
    }

    /** Allows {@code http} to another machine, where something else encrypts the way to it. */
    public LaporClientBuilder allowPlainHttp() {
        this.plainHttp = true;
        return this;
    }

    LaporClientBuilder pacing(Pacing other) {
        this.pacing = other;
        return this;
    }

    /**
     * @throws IllegalStateException when the address is missing, is no plain {@code http(s)} address, or is not encrypted, or
     *     when the timeout or the largest response is out of bounds
     */
    public LaporClient build() {
        URI base = checked(baseUri);
        check(
                timeout.compareTo(Duration.ZERO) > 0 && timeout.compareTo(LONGEST) <= 0,
                "timeout is above 0, at most 1 h");
        check(maxResponseBytes > 0 && maxResponseBytes <= MOST_BYTES, "maxResponseBytes is 1 to 1 GiB");
        HttpTransport chain = new Logged(transport == null ? new JdkTransport() : transport, pacing);
        if (authorization != null) {
            chain = new Authenticated(chain, authorization);
        }
        if (retries) {
            chain = new Retrying(chain, pacing);
        }
        Exchange exchange = new Exchange(chain, pacing, base, locale.toLanguageTag(), timeout, maxResponseBytes);
        return new LaporClient(exchange, transport == null);
    }

    private URI checked(@Nullable URI uri) {
        if (uri == null) {
            throw new IllegalStateException("baseUri is missing");
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        check(scheme.equals("https") || scheme.equals("http"), "baseUri is an http or https address");
        String host = uri.getHost();
        check(host != null, "baseUri names a host");
        check(uri.getRawUserInfo() == null, "baseUri carries no credentials: use basic or bearer");
        check(uri.getRawQuery() == null && uri.getRawFragment() == null, "baseUri has neither query nor fragment");
        boolean safe = scheme.equals("https")
                || plainHttp
                || LOOPBACK.matcher(String.valueOf(host)).matches();
        check(safe, "baseUri is not encrypted: use https, or allowPlainHttp() where something else encrypts the way");
        return uri;
    }

    private static void check(boolean kept, String rule) {
        if (!kept) {
            throw new IllegalStateException(rule);
        }
    }
}
