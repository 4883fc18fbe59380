package id.lapor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.sla.SlaClock;
import id.lapor.sla.SlaPolicy;
import id.lapor.sla.TimeLimit;
import id.lapor.storage.Storage;
import id.lapor.subject.Classification;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What was promised to reporters is kept as it was. */
interface FiledPoliciesContract {

    SlaPolicy OWN = SlaPolicy.standard()
            .named("kota \u2013 \"2026\"", LocalDate.of(2026, 1, 1))
            .with(SlaClock.FIRST_REPLY, TimeLimit.workingTime(Duration.ofHours(8)));

    Storage storage();

    @Test
    default void policiesComeBackAsTheyWereKept() {
        storage().filedPolicies().keep(OWN);
        storage().filedPolicies().keep(SlaPolicy.standard());

        assertThat(storage().filedPolicies().find(OWN.version())).contains(OWN);
        assertThat(storage().filedPolicies().find("sp4n-2026")).contains(SlaPolicy.standard());
        assertThat(storage().filedPolicies().find("sp4n-2062")).isEmpty();
    }

    @Test
    default void aPolicyTakesThePlaceOfTheOneThatIsCalledSo() {
        SlaPolicy next = OWN.named(OWN.version(), LocalDate.of(2049, 12, 31))
                .with(
                        SlaClock.OBJECTION,
                        OWN.limit(SlaClock.OBJECTION)
                                .forKind(Classification.OVERSIGHT, TimeLimit.calendarDays(60))
                                .forUnidentified(TimeLimit.calendarDays(90)));
        storage().filedPolicies().keep(OWN);
        storage().filedPolicies().keep(next);
        storage().filedPolicies().keep(next);

        assertThat(storage().filedPolicies().find(OWN.version())).contains(next);
    }
}
