package id.lapor.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is set. */
public final class SettableClock extends Clock {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private volatile Instant now;

    private SettableClock(Instant now) {
        this.now = now;
    }

    /** Stands at a local time in WIB, e.g. {@code 2026-03-17T09:30}. */
    public static SettableClock atWib(String localTime) {
        return new SettableClock(wib(localTime));
    }

    /** The instant of a local time in WIB. */
    public static Instant wib(String localTime) {
        return LocalDateTime.parse(localTime).atZone(WIB).toInstant();
    }

    public void set(String localTimeInWib) {
        now = wib(localTimeInWib);
    }

    public void set(LocalDate day, int hour) {
        now = day.atTime(hour, 0).atZone(WIB).toInstant();
    }

    public void forward(Duration span) {
        now = now.plus(span);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new IllegalArgumentException("A settable clock is read by its instant only");
    }
}
