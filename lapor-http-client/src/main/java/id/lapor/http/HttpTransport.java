package id.lapor.http;

import java.io.IOException;

/**
 * Carries one request to the server and one response back. Replace it where the JDK's client does not fit. An
 * implementation repeats nothing, follows no redirect and logs nothing: the client does what is needed.
 */
public interface HttpTransport extends AutoCloseable {

    /**
     * Sends the request and reads the whole response, within {@link HttpCall#timeout()} altogether.
     *
     * @throws ResponseTooLargeException when the body is larger than {@link HttpCall#maxResponseBytes()}
     * @throws java.net.ConnectException when no connection came about, so that nothing was sent
     * @throws java.net.http.HttpConnectTimeoutException the same, after waiting for it
     * @throws java.net.http.HttpTimeoutException when the time is over
     * @throws IOException when the response did not arrive, or not as a whole
     * @throws InterruptedException when the waiting thread was interrupted; the request is given up
     */
    HttpReply send(HttpCall call) throws IOException, InterruptedException;

    /** Lets go of connections. Does nothing unless overridden. */
    @Override
    default void close() {}
}
