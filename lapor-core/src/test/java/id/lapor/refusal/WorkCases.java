package id.lapor.refusal;

import static id.lapor.refusal.Scene.ACTING_HEAD;
import static id.lapor.refusal.Scene.CLOSED;
import static id.lapor.refusal.Scene.HEAD;
import static id.lapor.refusal.Scene.TODAY;
import static id.lapor.refusal.Scene.WORDS;
import static id.lapor.testkit.City.BINA_MARGA;
import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.DISHUB;
import static id.lapor.testkit.City.DISHUB_LIAISON;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;

import id.lapor.followup.Cause;
import id.lapor.followup.FollowUp;
import id.lapor.followup.FollowUpKind;
import id.lapor.followup.Outcome;
import id.lapor.kernel.AgencyId;
import id.lapor.report.AgencyCommand;
import id.lapor.report.AgencyCommand.Answer;
import id.lapor.report.AgencyCommand.RequestExtension;
import id.lapor.report.AgencyCommand.Start;
import id.lapor.report.GovernorCommand.Ask;
import id.lapor.report.GovernorCommand.Delegate;
import id.lapor.report.GovernorCommand.GrantExtension;
import id.lapor.report.GovernorCommand.Involve;
import id.lapor.report.GovernorCommand.Reclassify;
import id.lapor.report.GovernorCommand.Release;
import id.lapor.report.HouseCommand;
import id.lapor.report.ReportDraft;
import id.lapor.reporter.Reporter;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.testkit.City;
import id.lapor.workflow.Refusal.Code;
import java.time.LocalDate;
import java.util.List;

/** Handing on, beginning, answering. */
final class WorkCases {

    private static final String WORK = "Tim sudah menambal lubang dengan aspal sepanjang empat meter.";
    private static final FollowUp EXPLAINED = FollowUp.explained(WORK, Cause.WEAR);
    private static final FollowUp BLAMES_THE_BUDGET = FollowUp.explained(WORK, Cause.BUDGET);
    private static final Delegate TO_PUPR = new Delegate(PUPR, WORDS);
    private static final RequestExtension MORE_TIME = new RequestExtension(LocalDate.of(2026, 5, 1), WORDS);

    private WorkCases() {}

    private static void toldToTwoOthers(Scene scene) {
        for (int i = 0; i < 2; i++) {
            scene.handed();
            scene.liaison(new Answer(EXPLAINED)).orElseThrow();
        }
        scene.handed();
    }

    static List<RefusalCase> all() {
        return List.of(
                // handing on
                new RefusalCase(
                        Code.UNCLASSIFIED,
                        "nobody sorted the message yet",
                        WorkCases::message,
                        s -> s.coordinator(TO_PUPR),
                        s -> {
                            s.does(COORDINATOR, new Reclassify(Classification.COMPLAINT, "jalan", WORDS));
                            return s.coordinator(TO_PUPR);
                        }),
                new RefusalCase(
                        Code.UNKNOWN_AGENCY,
                        "there is no such office",
                        Scene::written,
                        s -> s.coordinator(new Delegate(AgencyId.of("dinas-pagi"), WORDS)),
                        s -> s.coordinator(TO_PUPR)),
                new RefusalCase(
                        Code.AGENCY_CLOSED,
                        "the office was closed",
                        Scene::written,
                        s -> s.coordinator(new Delegate(CLOSED, WORDS)),
                        s -> s.coordinator(TO_PUPR)),
                new RefusalCase(
                        Code.SAME_AGENCY,
                        "the office has it already",
                        Scene::handed,
                        s -> s.coordinator(TO_PUPR),
                        s -> s.coordinator(new Delegate(DISHUB, WORDS))),
                new RefusalCase(
                        Code.SAME_AGENCY,
                        "an office that is to help has it already",
                        Scene::handed,
                        s -> s.coordinator(new Involve(List.of(PUPR), WORDS)),
                        s -> s.coordinator(new Involve(List.of(DISHUB), WORDS))),
                new RefusalCase(
                        Code.SAME_AGENCY,
                        "the office below has its own part already",
                        WorkCases::withBinaMarga,
                        s -> s.liaison(new Delegate(BINA_MARGA, WORDS)),
                        s -> {
                            s.does(COORDINATOR, new Release(BINA_MARGA, WORDS));
                            return s.liaison(new Delegate(BINA_MARGA, WORDS));
                        }),
                new RefusalCase(
                        Code.OUTSIDE_SUBTREE,
                        "a liaison hands on to another line",
                        Scene::handed,
                        s -> s.liaison(new Delegate(DISHUB, WORDS)),
                        s -> s.liaison(new Delegate(BINA_MARGA, WORDS))),
                new RefusalCase(
                        Code.UNKNOWN_PART,
                        "the office has no part to drop",
                        Scene::handed,
                        s -> s.coordinator(new Release(DISHUB, WORDS)),
                        s -> {
                            s.does(COORDINATOR, new Involve(List.of(DISHUB), WORDS));
                            return s.coordinator(new Release(DISHUB, WORDS));
                        }),
                new RefusalCase(
                        Code.UNKNOWN_PART,
                        "the office has no part that a colleague could take",
                        Scene::handed,
                        s -> s.coordinator(new HouseCommand.Assign(DISHUB, "dishub-2")),
                        s -> s.coordinator(new HouseCommand.Assign(PUPR, "pupr-2"))),
                new RefusalCase(
                        Code.NOT_YOURS,
                        "a liaison merges its part into another office",
                        Scene::handed,
                        s -> s.liaison(new HouseCommand.Merge(PUPR, DISHUB)),
                        s -> s.liaison(new HouseCommand.Assign(PUPR, "pupr-2"))),
                new RefusalCase(
                        Code.ALREADY_ASKED,
                        "a liaison asks the reporter twice",
                        WorkCases::asked,
                        s -> s.liaison(new Ask(WORDS)),
                        s -> s.coordinator(new Ask(WORDS))),
                new RefusalCase(
                        Code.NOT_YOURS,
                        "an office besides the lead asks the reporter",
                        WorkCases::withDishub,
                        s -> s.act(DISHUB_LIAISON, new Ask(WORDS)),
                        s -> s.liaison(new Ask(WORDS))),
                // beginning
                new RefusalCase(
                        Code.NEXT_STEP_MISSING,
                        "a start without a next step",
                        Scene::handed,
                        s -> s.liaison(new Start(FollowUp.acknowledgement(WORK, null, TODAY))),
                        s -> s.liaison(new Start(City.started(TODAY)))),
                new RefusalCase(
                        Code.NEXT_STEP_PAST,
                        "a next step that lies behind",
                        Scene::handed,
                        s -> s.liaison(new Start(City.started(TODAY.minusDays(1)))),
                        s -> s.liaison(new Start(City.started(TODAY)))),
                new RefusalCase(
                        Code.OUTCOME_TOO_EARLY,
                        "progress that is none",
                        Scene::handed,
                        s -> s.liaison(new AgencyCommand.Progress(EXPLAINED)),
                        s -> s.liaison(new AgencyCommand.Progress(FollowUp.progress(WORK, null, null)))),
                // answering
                new RefusalCase(
                        Code.FORMULA,
                        "polite words and nothing else",
                        Scene::handed,
                        s -> s.liaison(new Answer(
                                FollowUp.explained("Terima kasih, akan segera kami tindaklanjuti.", Cause.WEAR))),
                        s -> s.liaison(new Answer(EXPLAINED))),
                new RefusalCase(
                        Code.COPIED,
                        "two others were told the same",
                        WorkCases::toldToTwoOthers,
                        s -> s.liaison(new Answer(EXPLAINED)),
                        s -> s.liaison(new Answer(FollowUp.explained(
                                "Belum dapat ditambal karena pipa di bawahnya masih diganti sampai Jumat.",
                                Cause.WEAR)))),
                new RefusalCase(
                        Code.OUTCOME_MISSING,
                        "progress sold as an answer",
                        Scene::handed,
                        s -> s.liaison(new Answer(FollowUp.progress(WORK, null, null))),
                        s -> s.liaison(new Answer(EXPLAINED))),
                new RefusalCase(
                        Code.CAUSE_MISSING,
                        "an answer that names no cause",
                        Scene::handed,
                        s -> s.liaison(new Answer(FollowUp.explained(WORK, null))),
                        s -> s.liaison(new Answer(EXPLAINED))),
                new RefusalCase(
                        Code.EVIDENCE_MISSING,
                        "work that nobody can see",
                        Scene::handed,
                        s -> s.liaison(new Answer(City.fixed())),
                        s -> s.liaison(new Answer(City.fixed()), Scene.photo())),
                new RefusalCase(
                        Code.GROUND_MISSING,
                        "a refusal without its ground",
                        Scene::handed,
                        s -> s.liaison(new Answer(refused(null))),
                        s -> s.liaison(new Answer(refused("Perda 3/2019")))),
                new RefusalCase(
                        Code.PARTS_OPEN,
                        "another office has not answered its part",
                        WorkCases::withDishub,
                        s -> s.liaison(new Answer(EXPLAINED)),
                        s -> {
                            s.does(DISHUB_LIAISON, new Answer(EXPLAINED));
                            return s.liaison(new Answer(EXPLAINED));
                        }),
                new RefusalCase(
                        Code.APPROVAL_MISSING,
                        "the head has not signed",
                        WorkCases::drafted,
                        s -> s.liaison(new Answer(BLAMES_THE_BUDGET)),
                        s -> {
                            s.does(HEAD, new AgencyCommand.Approve(PUPR));
                            return s.lapor.officer(PUPR_LIAISON).answerAsApproved(s.it);
                        }),
                new RefusalCase(
                        Code.NO_DRAFT,
                        "there is nothing to sign",
                        Scene::handed,
                        s -> s.act(HEAD, new AgencyCommand.Approve(PUPR)),
                        s -> {
                            s.does(PUPR_LIAISON, new AgencyCommand.DraftAnswer(EXPLAINED));
                            return s.act(HEAD, new AgencyCommand.Approve(PUPR));
                        }),
                new RefusalCase(
                        Code.SAME_PERSON,
                        "who drafted it signs it",
                        WorkCases::drafted,
                        s -> s.act(ACTING_HEAD, new AgencyCommand.Approve(PUPR)),
                        s -> s.act(HEAD, new AgencyCommand.Approve(PUPR))),
                // more time
                new RefusalCase(
                        Code.EXTENSION_USED,
                        "more time is asked for twice",
                        Scene::handed,
                        s -> {
                            s.liaison(MORE_TIME).orElseThrow();
                            s.coordinator(new GrantExtension(WORDS)).orElseThrow();
                            s.look();
                            return s.liaison(new RequestExtension(LocalDate.of(2026, 6, 1), WORDS));
                        },
                        s -> s.liaison(MORE_TIME)),
                new RefusalCase(
                        Code.EXTENSION_LATE,
                        "more time is asked for too late",
                        Scene::handed,
                        s -> {
                            s.clock.set("2026-04-15T09:00");
                            return s.liaison(MORE_TIME);
                        },
                        s -> s.liaison(MORE_TIME)),
                new RefusalCase(
                        Code.EXTENSION_DATE,
                        "more time that is less",
                        Scene::handed,
                        s -> s.liaison(new RequestExtension(TODAY, WORDS)),
                        s -> s.liaison(MORE_TIME)),
                new RefusalCase(
                        Code.NOTHING_REQUESTED,
                        "time is granted that nobody asked for",
                        Scene::handed,
                        s -> s.coordinator(new GrantExtension(WORDS)),
                        s -> {
                            s.does(PUPR_LIAISON, MORE_TIME);
                            return s.coordinator(new GrantExtension(WORDS));
                        }));
    }

    private static FollowUp refused(String ground) {
        return new FollowUp(FollowUpKind.ANSWER, WORK, Outcome.REFUSED, Cause.OTHER, ground, null, null);
    }

    private static void message(Scene scene) {
        Reporter sari = new Reporter.Identified(City.SARI_IDENTITY, SARI.account());
        scene.submit(ReportDraft.message(Channel.SMS, "Lampu jalan di Gang 3 mati sejak Minggu", sari, null));
    }

    private static void withDishub(Scene scene) {
        scene.handed();
        scene.does(COORDINATOR, new Involve(List.of(DISHUB), WORDS));
    }

    private static void withBinaMarga(Scene scene) {
        scene.handed();
        scene.does(COORDINATOR, new Involve(List.of(BINA_MARGA), WORDS));
    }

    private static void asked(Scene scene) {
        scene.handed();
        scene.does(PUPR_LIAISON, new Ask(WORDS));
        scene.lapor.citizen(SARI).complete(scene.it, "Di sisi utara pasar").orElseThrow();
    }

    private static void drafted(Scene scene) {
        scene.handed();
        scene.does(PUPR_LIAISON, new AgencyCommand.DraftAnswer(BLAMES_THE_BUDGET));
    }
}
