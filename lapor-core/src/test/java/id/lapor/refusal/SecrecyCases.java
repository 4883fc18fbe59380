package id.lapor.refusal;

import static id.lapor.refusal.Scene.COORDINATOR_2;
import static id.lapor.refusal.Scene.WORDS;
import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.DISHUB;
import static id.lapor.testkit.City.DISHUB_LIAISON;
import static id.lapor.testkit.City.INSPECTORATE;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;

import id.lapor.followup.Referral;
import id.lapor.followup.Upload;
import id.lapor.report.ExternalId;
import id.lapor.report.GovernorCommand.Delegate;
import id.lapor.report.GovernorCommand.Reclassify;
import id.lapor.report.GovernorCommand.Transfer;
import id.lapor.report.ReportDraft;
import id.lapor.report.SecrecyCommand;
import id.lapor.report.SecrecyCommand.ApproveIdentity;
import id.lapor.report.SecrecyCommand.ChangeSecrecy;
import id.lapor.report.SecrecyCommand.RequestIdentity;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Accused;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.subject.Matter;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Refusal.Code;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Who may know and do what at all, and what is taken in. */
final class SecrecyCases {

    private static final Secrecy ANONIM = new Secrecy(Anonymity.ANONIM, false);
    private static final Secrecy RAHASIA = new Secrecy(Anonymity.OPEN, true);
    private static final Delegate TO_PUPR = new Delegate(PUPR, WORDS);

    private SecrecyCases() {}

    static List<RefusalCase> all() {
        return List.of(
                new RefusalCase(
                        Code.NOT_FOUND,
                        "an office that does not have it",
                        Scene::handed,
                        s -> s.act(DISHUB_LIAISON, new SecrecyCommand.Note(WORDS)),
                        s -> s.act(PUPR_LIAISON, new SecrecyCommand.Note(WORDS))),
                new RefusalCase(
                        Code.INVALID,
                        "no word is said",
                        Scene::handed,
                        s -> s.lapor.officer(PUPR_LIAISON).note(s.it, " "),
                        s -> s.lapor.officer(PUPR_LIAISON).note(s.it, "Sudah dicek")),
                new RefusalCase(
                        Code.NOT_YOURS,
                        "the coordinator answers for an agency",
                        Scene::handed,
                        s -> s.lapor.officer(COORDINATOR).answer(s.it, City.fixed(), Photos.jpeg()),
                        s -> s.lapor.officer(PUPR_LIAISON).answer(s.it, City.fixed(), Photos.jpeg())),
                new RefusalCase(
                        Code.STALE,
                        "somebody else was faster",
                        Scene::handed,
                        s -> s.lapor.officer(COORDINATOR).ifVersion(1).note(s.it, "Periksa lagi"),
                        s -> s.lapor.officer(COORDINATOR).ifVersion(2).note(s.it, "Periksa lagi")),
                // the accused
                new RefusalCase(
                        Code.ACCUSED_AGENCY,
                        "the accused get the complaint",
                        s -> s.complaintAgainst(Scene.pupr()),
                        s -> s.inspectorate(TO_PUPR),
                        s -> s.inspectorate(new Delegate(DISHUB, WORDS))),
                new RefusalCase(
                        Code.ONLY_OUTSIDE,
                        "the head of the region is accused",
                        s -> s.complaintAgainst(Scene.headOfRegion()),
                        s -> s.inspectorate(TO_PUPR),
                        s -> s.inspectorate(
                                new Transfer(new Referral("Kemendagri", null, "Kepala daerah adalah terlapor")))),
                new RefusalCase(
                        Code.ONLY_OVERSIGHT,
                        "an auditor needs no assignment to what is no oversight complaint",
                        s -> {},
                        s -> {
                            s.written();
                            s.look();
                            return s.rules(INSPECTORATE, new SecrecyCommand.AssignAuditor("ombudsman-1"));
                        },
                        s -> {
                            s.complaintAgainst(Accused.NOBODY);
                            return s.rules(INSPECTORATE, new SecrecyCommand.AssignAuditor("ombudsman-1"));
                        }),
                new RefusalCase(
                        Code.WRONG_STATUS,
                        "it becomes an oversight complaint in an agency's hands",
                        Scene::handed,
                        s -> s.coordinator(new Reclassify(Classification.OVERSIGHT, null, WORDS)),
                        s -> s.coordinator(new Reclassify(Classification.ASPIRATION, null, WORDS))),
                // identities
                new RefusalCase(
                        Code.IDENTITY_CLOSED,
                        "nobody else agreed",
                        s -> s.submit(City.hole(ANONIM)),
                        s -> s.lapor.officer(COORDINATOR).disclose(s.it, "Janji temu"),
                        s -> {
                            s.does(COORDINATOR, new RequestIdentity(WORDS));
                            s.does(COORDINATOR_2, new ApproveIdentity());
                            return s.lapor.officer(COORDINATOR).disclose(s.it, "Janji temu");
                        }),
                new RefusalCase(
                        Code.IDENTITY_CLOSED,
                        "an open identity is asked for",
                        s -> {},
                        s -> {
                            s.written();
                            s.look();
                            return s.coordinator(new RequestIdentity(WORDS));
                        },
                        s -> {
                            s.submit(City.hole(ANONIM));
                            return s.coordinator(new RequestIdentity(WORDS));
                        }),
                new RefusalCase(
                        Code.SAME_PERSON,
                        "who asks agrees",
                        SecrecyCases::identityAskedFor,
                        s -> s.coordinator(new ApproveIdentity()),
                        s -> s.act(COORDINATOR_2, new ApproveIdentity())),
                new RefusalCase(
                        Code.NOTHING_REQUESTED,
                        "somebody agrees to nothing",
                        s -> s.submit(City.hole(ANONIM)),
                        s -> s.act(COORDINATOR_2, new ApproveIdentity()),
                        s -> {
                            s.does(COORDINATOR, new RequestIdentity(WORDS));
                            return s.act(COORDINATOR_2, new ApproveIdentity());
                        }),
                // promises
                new RefusalCase(
                        Code.ONLY_REPORTER_LOWERS,
                        "an officer publishes",
                        s -> s.submit(City.hole(RAHASIA)),
                        s -> s.coordinator(new ChangeSecrecy(Secrecy.OPEN)),
                        s -> s.lapor.citizen(SARI).changeSecrecy(s.it, Secrecy.OPEN)),
                new RefusalCase(
                        Code.ONLY_REPORTER_LOWERS,
                        "an officer forgets who it was",
                        Scene::written,
                        s -> s.coordinator(new ChangeSecrecy(new Secrecy(Anonymity.UNIDENTIFIED, true))),
                        s -> s.coordinator(new ChangeSecrecy(new Secrecy(Anonymity.ANONIM, true)))),
                new RefusalCase(
                        Code.BELOW_FLOOR,
                        "an oversight complaint is opened",
                        s -> s.complaintAgainst(Accused.NOBODY),
                        s -> s.lapor.citizen(SARI).changeSecrecy(s.it, Secrecy.OPEN),
                        s -> s.lapor.citizen(SARI).changeSecrecy(s.it, new Secrecy(Anonymity.UNIDENTIFIED, true))),
                new RefusalCase(
                        Code.ALREADY_DONE,
                        "the promise is the same",
                        Scene::written,
                        s -> s.lapor.citizen(SARI).changeSecrecy(s.it, Secrecy.OPEN),
                        s -> s.lapor.citizen(SARI).changeSecrecy(s.it, RAHASIA)),
                new RefusalCase(
                        Code.UNKNOWN_STEP,
                        "a step is redacted that there is not",
                        Scene::handed,
                        s -> s.coordinator(redacted(3)),
                        s -> s.coordinator(redacted(2))),
                // what is taken in
                new RefusalCase(
                        Code.UNKNOWN_CATEGORY,
                        "a topic that the region does not have",
                        s -> {},
                        s -> submitted(s, "bukan-topik", null),
                        s -> submitted(s, "jalan", null)),
                new RefusalCase(
                        Code.UNKNOWN_CATEGORY,
                        "a topic that the region does not have is given later",
                        Scene::written,
                        s -> s.coordinator(new Reclassify(Classification.COMPLAINT, "bukan-topik", WORDS)),
                        s -> s.coordinator(new Reclassify(Classification.COMPLAINT, "sampah", WORDS))),
                new RefusalCase(
                        Code.DATE_FUTURE,
                        "it happened tomorrow",
                        s -> {},
                        s -> submitted(s, "jalan", Scene.TODAY.plusDays(1)),
                        s -> submitted(s, "jalan", Scene.TODAY)),
                new RefusalCase(
                        Code.ID_REUSED,
                        "another text under the same id",
                        s -> s.submit(named("Lubang A")),
                        s -> s.lapor.citizen(SARI).submit(named("Lubang B")),
                        s -> s.lapor.citizen(SARI).submit(named("Lubang A"))),
                new RefusalCase(
                        Code.ATTACHMENT_REJECTED,
                        "a file that is no picture",
                        Scene::handed,
                        s -> s.lapor
                                .citizen(SARI)
                                .add(s.it, "Ini fotonya", new Upload("bukan foto".getBytes(StandardCharsets.UTF_8))),
                        s -> s.lapor.citizen(SARI).add(s.it, "Ini fotonya", Photos.jpeg())),
                new RefusalCase(
                        Code.TOO_MANY_ATTACHMENTS, "five photos", Scene::handed, s -> photos(s, 5), s -> photos(s, 4)));
    }

    private static void identityAskedFor(Scene scene) {
        scene.submit(City.hole(ANONIM));
        scene.does(COORDINATOR, new RequestIdentity(WORDS));
    }

    private static SecrecyCommand.Redact redacted(long step) {
        return new SecrecyCommand.Redact(step, null, "Bagian ini ditutup.", Set.of(), WORDS);
    }

    private static Decision<?> submitted(Scene scene, String topic, LocalDate day) {
        ReportDraft hole = City.hole(Secrecy.OPEN);
        Matter was = hole.matter();
        Matter matter = new Matter(was.classification(), topic, was.title(), was.place(), day);
        return scene.lapor
                .citizen(SARI)
                .submit(new ReportDraft(matter, hole.narrative(), Secrecy.OPEN, hole.reporter(), Channel.WEBSITE));
    }

    private static ReportDraft named(String title) {
        ReportDraft hole = City.hole(Secrecy.OPEN);
        Matter was = hole.matter();
        Matter matter = new Matter(was.classification(), was.category(), title, was.place(), null);
        return new ReportDraft(matter, hole.narrative(), Secrecy.OPEN, hole.reporter(), Channel.WEBSITE)
                .named(new ExternalId("kunci-acak-0123456789"));
    }

    private static Decision<?> photos(Scene scene, int count) {
        Upload[] uploads = Collections.nCopies(count, Photos.jpeg()).toArray(new Upload[0]);
        return scene.lapor.citizen(SARI).add(scene.it, "Ini fotonya", uploads);
    }
}
