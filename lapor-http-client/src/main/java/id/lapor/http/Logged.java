package id.lapor.http;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs at DEBUG what was asked, by its template, and how it ended: never an address, a header or a body. */
final class Logged implements HttpTransport {

    private static final Logger LOG = LoggerFactory.getLogger(LaporClient.class);

    private final HttpTransport next;
    private final Pacing pacing;

    Logged(HttpTransport next, Pacing pacing) {
        this.next = next;
        this.pacing = pacing;
    }

    @Override
    public HttpReply send(HttpCall call) throws IOException, InterruptedException {
        long start = pacing.nanoTime();
        try {
            HttpReply reply = next.send(call);
            LOG.debug("{} -> {} in {} ms", call.name(), reply.status(), since(start));
            return reply;
        } catch (IOException broken) {
            LOG.debug("{} -> {} in {} ms", call.name(), broken.getClass().getSimpleName(), since(start));
            throw broken;
        }
    }

    private long since(long start) {
        return TimeUnit.NANOSECONDS.toMillis(pacing.nanoTime() - start);
    }

    @Override
    public void close() {
        next.close();
    }
}
