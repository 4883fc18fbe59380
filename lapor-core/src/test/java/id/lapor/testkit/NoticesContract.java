package id.lapor.testkit;

import static id.lapor.testkit.SampleReports.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.Role;
import id.lapor.notification.Notice;
import id.lapor.notification.NoticeKind;
import id.lapor.notification.Recipient;
import id.lapor.report.Report;
import id.lapor.reporter.IdentityKey;
import id.lapor.storage.Storage;
import id.lapor.subject.Channel;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Notices wait in their order until they are sent or pulled back. */
interface NoticesContract {

    Storage storage();

    @ParameterizedTest
    @EnumSource
    default void aNoticeOfEveryKindWaitsAsItWasAdded(NoticeKind kind) {
        Report report = SampleReports.kept(storage());
        List<Recipient> all = List.of(
                Recipient.reporter(IdentityKey.random()),
                Recipient.desk(Role.REGIONAL_SECRETARY),
                Recipient.head(City.PUPR),
                Recipient.liaison(City.DISHUB));
        for (int i = 0; i < all.size(); i++) {
            Channel channel = Channel.values()[(kind.ordinal() + i) % Channel.values().length];
            Notice notice = new Notice(
                    i + "f".repeat(63), report.id(), report.tracking(), all.get(i), kind, channel, NOW.plusSeconds(i));
            storage().notices().add(notice);

            assertThat(storage().notices().waiting(9)).hasSize(i + 1).endsWith(notice);
        }
    }

    @Test
    default void theOldestWaitsInFrontAndEqualOnesByTheirId() {
        Report report = SampleReports.kept(storage());
        Notice late = added("a", report, NOW.plusNanos(1_000));
        Notice b = added("b", report, NOW);
        Notice upper = added("B", report, NOW);
        Notice dash = added("-c", report, NOW);

        assertThat(storage().notices().waiting(9)).containsExactly(dash, upper, b, late);
        assertThat(storage().notices().waiting(2)).containsExactly(dash, upper);
    }

    @Test
    default void someThatAreAddedTogetherWaitLikeOthers() {
        Report report = SampleReports.kept(storage());
        Notice one = notice("a", report, NOW);
        Notice other = notice("b", report, NOW);
        storage().notices().addAll(List.of(other, one));
        storage().notices().addAll(List.of());

        assertThat(storage().notices().waiting(9)).containsExactly(one, other);
    }

    @Test
    default void aNoticeIsSentOnce() {
        Report report = SampleReports.kept(storage());
        added("a", report, NOW);
        Notice other = added("b", report, NOW);

        assertThat(storage().notices().sent("a")).isTrue();
        assertThat(storage().notices().sent("a")).isFalse();
        assertThat(storage().notices().sent("never")).isFalse();
        assertThat(storage().notices().waiting(9)).containsExactly(other);
    }

    @Test
    default void ofEightThatSendANoticeAtOnceExactlyOneDoes() throws Exception {
        added("a", SampleReports.kept(storage()), NOW);

        assertThat(AtOnce.of(thread -> () -> storage().notices().sent("a"))).containsOnlyOnce(true);
    }

    @Test
    default void whatIsPulledBackMustNotGoOut() {
        Report secret = SampleReports.kept(storage());
        Report open = SampleReports.kept(storage());
        added("a", secret, NOW);
        added("b", secret, NOW);
        added("c", secret, NOW);
        Notice other = added("d", open, NOW);
        storage().notices().sent("a");

        assertThat(storage().notices().pullBack(secret.id())).isEqualTo(2);
        assertThat(storage().notices().pullBack(secret.id())).isZero();
        assertThat(storage().notices().sent("b")).isFalse();
        assertThat(storage().notices().waiting(9)).containsExactly(other);
    }

    private Notice added(String id, Report report, Instant at) {
        Notice notice = notice(id, report, at);
        storage().notices().add(notice);
        return notice;
    }

    private static Notice notice(String id, Report report, Instant at) {
        return new Notice(
                id,
                report.id(),
                report.tracking(),
                Recipient.desk(Role.COORDINATOR),
                NoticeKind.TO_VERIFY,
                Channel.SMS,
                at);
    }
}
