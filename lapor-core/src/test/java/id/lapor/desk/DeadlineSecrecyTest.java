package id.lapor.desk;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.DISHUB;
import static id.lapor.testkit.City.DISHUB_LIAISON;
import static id.lapor.testkit.City.INSPECTORATE;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Wording;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Accused;
import id.lapor.testkit.City;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a calendar tells to whoever keeps it, and to whom it tells nothing. */
class DeadlineSecrecyTest {

    private static final Secrecy RAHASIA = new Secrecy(Anonymity.OPEN, true);
    private static final Secrecy UNIDENTIFIED = new Secrecy(Anonymity.UNIDENTIFIED, false);

    private final Premises premises = new Premises();

    @Test
    void anOfficerOfAnotherAgencyGetsNothingOfIt() {
        delegatedHole(Secrecy.OPEN);
        assertThat(events(PUPR_LIAISON)).isEqualTo(1);
        assertThat(events(DISHUB_LIAISON)).isZero();
    }

    @Test
    void theCoordinatorGetsNothingOfAnOversightComplaint() {
        delegatedBribe(Accused.NOBODY, PUPR);
        assertThat(events(INSPECTORATE)).isEqualTo(1);
        assertThat(events(COORDINATOR)).isZero();
    }

    @Test
    void theAccusedGetNothingOfIt() {
        delegatedBribe(Accused.units(Set.of(PUPR)), DISHUB);
        delegatedBribe(new Accused(Set.of(), Set.of(PUPR_LIAISON.account()), false, false), PUPR);
        assertThat(events(PUPR_LIAISON)).isZero();
        assertThat(events(Premises.BINA_MARGA_LIAISON)).isZero();
        assertThat(events(DISHUB_LIAISON)).isEqualTo(1);
        assertThat(events(Actor.liaison("pupr-2", PUPR))).isEqualTo(1);
    }

    @Test
    void aSecretReportLooksLikeAnyOther() {
        String ordinary = withoutItsNumber(delegatedHole(Secrecy.OPEN), PUPR_LIAISON);
        for (Secrecy secrecy : List.of(Premises.ANONIM, UNIDENTIFIED, RAHASIA)) {
            DeadlineSecrecyTest elsewhere = new DeadlineSecrecyTest();
            assertThat(elsewhere.withoutItsNumber(elsewhere.delegatedHole(secrecy), PUPR_LIAISON))
                    .isEqualTo(ordinary);
        }
        DeadlineSecrecyTest elsewhere = new DeadlineSecrecyTest();
        TrackingNumber bribe = elsewhere.delegatedBribe(Accused.NOBODY, PUPR);
        for (Actor officer : List.of(PUPR_LIAISON, INSPECTORATE)) {
            assertThat(elsewhere.withoutItsNumber(bribe, officer)).isEqualTo(ordinary);
        }
    }

    @Test
    void noWordOfAReportIsInIt() {
        delegatedBribe(Accused.NOBODY, PUPR);
        delegatedHole(new Secrecy(Anonymity.ANONIM, true));
        for (Actor officer : List.of(INSPECTORATE, PUPR_LIAISON, COORDINATOR)) {
            for (Locale language : List.of(Wording.INDONESIAN, Locale.ENGLISH)) {
                String calendar = premises.lapor.officer(officer).deadlines(language);
                assertThat(calendar).contains("BEGIN:VEVENT");
                assertThat(words(calendar))
                        .doesNotContain("lubang", "cipto", "pasar", "jalan", "dinas", "pupr")
                        .doesNotContain("rahasia", "anonim", "anonymous", "secret", "oversight", "pengawasan");
            }
        }
    }

    private TrackingNumber delegatedHole(Secrecy secrecy) {
        return City.delegatedHole(premises.lapor, secrecy).tracking();
    }

    private TrackingNumber delegatedBribe(Accused accused, AgencyId to) {
        TrackingNumber bribe = premises.bribe(accused);
        premises.lapor
                .officer(INSPECTORATE)
                .delegate(bribe, to, "Mohon diperiksa")
                .orElseThrow();
        return bribe;
    }

    private int events(Actor officer) {
        return ForeignReader.events(calendar(officer)).size();
    }

    private String withoutItsNumber(TrackingNumber tracking, Actor officer) {
        return calendar(officer).replace(tracking.value(), "");
    }

    private String calendar(Actor officer) {
        return premises.lapor.officer(officer).deadlines(Wording.INDONESIAN);
    }

    private static String words(String calendar) {
        return calendar.replace("\r\n ", "").toLowerCase(Locale.ROOT);
    }
}
