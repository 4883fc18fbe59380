package id.lapor.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.desk.Standpoint.Look;
import id.lapor.followup.AttachmentId;
import id.lapor.kernel.Role;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.AccessCode;
import id.lapor.testkit.Photos;
import id.lapor.workflow.Refusal.Code;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way to read, from every relation. */
class AccessReadingTest {

    private final Premises premises = new Premises();

    static List<Standpoint> standpoints() {
        return Standpoint.all();
    }

    @ParameterizedTest
    @MethodSource("standpoints")
    void whatOpensIsWhatTheTableSays(Standpoint from) {
        Look look = from.take(premises, Photos.jpeg());
        Set<Reading> read = EnumSet.noneOf(Reading.class);
        Set<Reading> admitted = EnumSet.noneOf(Reading.class);
        for (Reading reading : Reading.values()) {
            if (reading.by().contains(from.relation()) && !isShownWithACode(from, reading)) {
                admitted.add(reading);
            }
            if (reading.reads(premises, look)) {
                read.add(reading);
            }
        }
        assertThat(read).isEqualTo(admitted);
    }

    /** Officers' desks know no access codes: who has nothing else is a stranger there. */
    private static boolean isShownWithACode(Standpoint from, Reading reading) {
        boolean byCodeAlone = from.role() == Role.VISITOR || from.relation() == Relation.INTAKE;
        return byCodeAlone && reading == Reading.LEARN_THAT_THE_IDENTITY_IS_CLOSED;
    }

    @ParameterizedTest
    @MethodSource("standpoints")
    void whoHasNothingToDoWithAReportReadsTheSameAsIfItWereAbsent(Standpoint from) {
        Look look = from.take(premises);
        TrackingNumber absent = TrackingNumber.random();
        TrackingNumber asked = from.relation() == Relation.NONE ? look.tracking() : absent;
        OfficerDesk desk = premises.lapor.officer(look.actor());
        assertThat(desk.open(asked)).isEqualTo(desk.open(absent)).isEmpty();
        assertThat(desk.attachment(asked, AttachmentId.random())).isEmpty();
        assertThat(desk.disclose(asked, "Ingin tahu")).isEqualTo(desk.disclose(absent, "Ingin tahu"));
        assertThat(desk.original(asked, 1, "Ingin tahu").refusal().orElseThrow().code())
                .isEqualTo(Code.NOT_FOUND);
        assertThat(desk.answerAsApproved(asked)).isEqualTo(desk.answerAsApproved(absent));
        assertThat(premises.lapor
                        .citizen(look.actor())
                        .showing(AccessCode.random())
                        .open(asked))
                .isEmpty();
    }
}
