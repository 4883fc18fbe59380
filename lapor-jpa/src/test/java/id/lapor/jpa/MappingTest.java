package id.lapor.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.followup.Attachment;
import id.lapor.followup.AttachmentId;
import id.lapor.followup.Evidence;
import id.lapor.followup.FollowUp;
import id.lapor.followup.PhotoCheck;
import id.lapor.followup.SanitizedFile;
import id.lapor.kernel.LaporException;
import id.lapor.kernel.MasterKey;
import id.lapor.report.Report;
import id.lapor.report.Step;
import id.lapor.storage.Storage;
import id.lapor.testkit.SampleReports;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TimeZone;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MappingTest {

    @ParameterizedTest
    @EnumSource
    void hibernateFindsInTheTablesWhatTheEntitiesSay(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            Map<String, Object> validate = Map.of("hibernate.hbm2ddl.auto", "validate");

            assertThatCode(() -> database.unit(database.dataSource(), validate).close())
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noSettingOfTheHostMovesATimeOrADay(Vendor vendor) {
        Map<String, Object> settings = Map.of(
                "hibernate.jdbc.time_zone", "America/New_York",
                "hibernate.type.preferred_instant_jdbc_type", "TIMESTAMP");
        TimeZone before = TimeZone.getDefault();
        try (TestDatabase database = vendor.open();
                EntityManagerFactory factory = database.unit(database.dataSource(), settings)) {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Jayapura"));
            Storage writing = LaporJpa.over(factory, MasterKey.generate());
            Report kept = SampleReports.kept(
                    writing, SampleReports.full(writing.reports().nextId()));
            Report report = SampleReports.after(kept, Move.ARCHIVE, Status.ARCHIVED, Effect.NONE);
            FollowUp planned = FollowUp.acknowledgement("Tim berangkat.", "Menambal", LocalDate.of(1883, 8, 27));
            Step step = SampleReports.step(report, planned);
            writing.reports().advance(report, step);
            AttachmentId photo = AttachmentId.random();
            PhotoCheck check =
                    new PhotoCheck(new Evidence(LocalDateTime.of(2026, 3, 17, 8, 15), null, 12, null), false, null);
            byte[] bytes = {1};
            writing.attachments()
                    .save(
                            report.id(),
                            new Attachment(photo, 2, "image/jpeg", bytes.length),
                            new SanitizedFile("image/jpeg", bytes, bytes));
            writing.attachments().keepCheck(report.id(), photo, check);

            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Honolulu"));
            Storage reading = database.storage(MasterKey.generate());
            assertThat(reading.reports().find(report.tracking())).contains(report);
            assertThat(reading.reports().history(report.id())).endsWith(step);
            assertThat(reading.attachments().checks(report.id())).containsEntry(photo, check);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aUnitWithoutTheEntitiesIsRefusedWithWhatToDo() {
        try (TestDatabase database = TestDatabase.h2();
                EntityManagerFactory foreign = new HibernatePersistenceConfiguration("host")
                        .managedClass(StoredAgency.class)
                        .property("hibernate.connection.datasource", database.dataSource())
                        .property("hibernate.jdbc.log.errors", false)
                        .createEntityManagerFactory()) {
            assertThatThrownBy(() -> LaporJpa.over(foreign, MasterKey.generate()))
                    .isInstanceOf(LaporException.class)
                    .hasMessageContaining("LaporEntities.classNames()")
                    .hasMessageContaining("StoredReport")
                    .hasMessageNotContaining("StoredAgency");
        }
    }
}
