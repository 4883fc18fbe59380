package id.lapor.refusal;

import static id.lapor.refusal.Scene.COORDINATOR_2;
import static id.lapor.refusal.Scene.WORDS;
import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.DISHUB;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;

import id.lapor.kernel.Actor;
import id.lapor.report.AgencyCommand;
import id.lapor.report.ArchiveReason;
import id.lapor.report.GovernorCommand;
import id.lapor.report.GovernorCommand.Archive;
import id.lapor.report.GovernorCommand.Link;
import id.lapor.report.GovernorCommand.Unlink;
import id.lapor.report.ReporterCommand;
import id.lapor.report.SecrecyCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Secrecy;
import id.lapor.workflow.Refusal.Code;
import java.util.List;

/** Ending, beginning again, following another report. */
final class EndCases {

    private static final String SILENCE_OVER = "2026-04-15T09:00";
    private static final Archive SPAM = new Archive(ArchiveReason.SPAM, "Bukan laporan");

    private EndCases() {}

    static List<RefusalCase> all() {
        return List.of(
                new RefusalCase(
                        Code.WRONG_STATUS,
                        "a reply before an answer",
                        Scene::handed,
                        s -> s.lapor.citizen(SARI).reply(s.it, "Masih berlubang"),
                        s -> {
                            s.answer(s.it);
                            return s.lapor.citizen(SARI).reply(s.it, "Masih berlubang");
                        }),
                new RefusalCase(
                        Code.REPLY_TIME_RUNNING,
                        "an officer closes at once",
                        Scene::answered,
                        s -> s.lapor.officer(COORDINATOR).close(s.it),
                        s -> {
                            s.clock.set(SILENCE_OVER);
                            return s.lapor.officer(COORDINATOR).close(s.it);
                        }),
                new RefusalCase(
                        Code.REPLY_TIME_RUNNING,
                        "an officer closes, the reporter may",
                        Scene::answered,
                        s -> s.lapor.officer(COORDINATOR).close(s.it),
                        s -> s.lapor.citizen(SARI).close(s.it, null)),
                new RefusalCase(
                        Code.RATING_RANGE,
                        "an officer gives the reporter's stars",
                        EndCases::silent,
                        s -> s.coordinator(new ReporterCommand.Close(5)),
                        s -> s.coordinator(new ReporterCommand.Close(null))),
                new RefusalCase(
                        Code.NOT_YOURS,
                        "the clock archives for the silence of an agency",
                        Scene::written,
                        s -> s.rules(Actor.system(), SPAM),
                        s -> {
                            s.does(COORDINATOR, new GovernorCommand.Ask(WORDS));
                            s.clock.set(SILENCE_OVER);
                            return s.rules(Actor.system(), SPAM);
                        }),
                new RefusalCase(
                        Code.PARTS_OPEN,
                        "the lead gave it back, another office works on",
                        EndCases::halfReturned,
                        s -> s.coordinator(SPAM),
                        s -> {
                            s.does(COORDINATOR, new GovernorCommand.Release(DISHUB, WORDS));
                            return s.coordinator(SPAM);
                        }),
                new RefusalCase(
                        Code.OWN_CLOSING,
                        "the reporter objects to the own end",
                        Scene::answered,
                        s -> {
                            s.lapor.citizen(SARI).close(s.it, 1).orElseThrow();
                            s.look();
                            return s.lapor.citizen(SARI).object(s.it, "Ternyata belum");
                        },
                        s -> {
                            s.clock.set(SILENCE_OVER);
                            s.lapor.clock().sweep();
                            return s.lapor.citizen(SARI).object(s.it, "Ternyata belum");
                        }),
                new RefusalCase(
                        Code.OBJECTION_LATE,
                        "the reporter objects a day too late",
                        EndCases::archived,
                        s -> {
                            s.clock.set("2026-04-02T00:00");
                            return s.lapor.citizen(SARI).object(s.it, "Ini bukan iseng");
                        },
                        s -> {
                            s.clock.set("2026-04-01T23:59");
                            return s.lapor.citizen(SARI).object(s.it, "Ini bukan iseng");
                        }),
                new RefusalCase(
                        Code.SAME_PERSON,
                        "who archived it decides again",
                        EndCases::objected,
                        s -> s.coordinator(SPAM),
                        s -> s.act(COORDINATOR_2, SPAM)),
                new RefusalCase(
                        Code.SAME_PERSON,
                        "who archived it hands it on again",
                        EndCases::objected,
                        s -> s.coordinator(new GovernorCommand.Delegate(PUPR, WORDS)),
                        s -> s.act(COORDINATOR_2, new GovernorCommand.Delegate(PUPR, WORDS))),
                new RefusalCase(
                        Code.ALREADY_DONE,
                        "it is held already",
                        Scene::written,
                        s -> {
                            s.does(COORDINATOR, new SecrecyCommand.Hold(WORDS));
                            s.look();
                            return s.coordinator(new SecrecyCommand.Hold(WORDS));
                        },
                        s -> s.coordinator(new SecrecyCommand.Hold(WORDS))),
                new RefusalCase(
                        Code.ALREADY_DONE,
                        "nothing is held that could be let go",
                        Scene::written,
                        s -> s.coordinator(new SecrecyCommand.LiftHold(WORDS)),
                        s -> {
                            s.does(COORDINATOR, new SecrecyCommand.Hold(WORDS));
                            return s.coordinator(new SecrecyCommand.LiftHold(WORDS));
                        }),
                new RefusalCase(
                        Code.ALREADY_DONE,
                        "a person handed it on, who need not verify it",
                        Scene::handed,
                        s -> s.coordinator(new GovernorCommand.Verify()),
                        s -> s.coordinator(new SecrecyCommand.Note(WORDS))),
                new RefusalCase(
                        Code.LEGAL_HOLD,
                        "erased during proceedings",
                        EndCases::archived,
                        s -> {
                            s.does(COORDINATOR, new SecrecyCommand.Hold(WORDS));
                            s.look();
                            return s.lapor.citizen(SARI).erase(s.it);
                        },
                        s -> s.lapor.citizen(SARI).erase(s.it)),
                new RefusalCase(
                        Code.RETENTION_RUNNING,
                        "erased by the clock before its time",
                        EndCases::archived,
                        s -> s.rules(Actor.system(), new SecrecyCommand.Erase()),
                        s -> s.lapor.citizen(SARI).erase(s.it)),
                new RefusalCase(
                        Code.ERASED,
                        "nothing is left to begin again with",
                        EndCases::archived,
                        s -> {
                            s.lapor.citizen(SARI).erase(s.it).orElseThrow();
                            s.look();
                            return s.coordinator(new GovernorCommand.Reopen(WORDS));
                        },
                        s -> s.coordinator(new GovernorCommand.Reopen(WORDS))),
                // duplicates
                new RefusalCase(
                        Code.FOLLOWS,
                        "a duplicate is handled by itself",
                        EndCases::following,
                        s -> s.coordinator(new GovernorCommand.Delegate(PUPR, WORDS)),
                        s -> {
                            s.does(COORDINATOR, new Unlink(WORDS));
                            return s.coordinator(new GovernorCommand.Delegate(PUPR, WORDS));
                        }),
                new RefusalCase(
                        Code.FOLLOWS_NOTHING,
                        "it is no duplicate",
                        Scene::written,
                        s -> s.coordinator(new Unlink(WORDS)),
                        s -> {
                            s.does(COORDINATOR, new Link(s.another(Secrecy.OPEN), WORDS));
                            return s.coordinator(new Unlink(WORDS));
                        }),
                new RefusalCase(
                        Code.UNKNOWN_TARGET,
                        "it follows a report that is not there",
                        Scene::written,
                        s -> s.coordinator(new Link(TrackingNumber.random(), WORDS)),
                        EndCases::linked),
                new RefusalCase(
                        Code.UNKNOWN_TARGET,
                        "it follows itself",
                        Scene::written,
                        s -> s.coordinator(new Link(s.it, WORDS)),
                        EndCases::linked),
                new RefusalCase(
                        Code.TARGET_FOLLOWS,
                        "it follows a duplicate",
                        Scene::written,
                        s -> {
                            TrackingNumber mine = s.it;
                            s.it = s.another(Secrecy.OPEN);
                            TrackingNumber duplicate = s.it;
                            linked(s).orElseThrow();
                            s.it = mine;
                            s.look();
                            return s.coordinator(new Link(duplicate, WORDS));
                        },
                        EndCases::linked),
                new RefusalCase(
                        Code.TARGET_ENDED,
                        "it follows what is over",
                        Scene::written,
                        s -> {
                            TrackingNumber target = s.another(Secrecy.OPEN);
                            s.lapor
                                    .citizen(SARI)
                                    .withdraw(target, "Sudah beres")
                                    .orElseThrow();
                            s.look();
                            return s.coordinator(new Link(target, WORDS));
                        },
                        EndCases::linked),
                new RefusalCase(
                        Code.TARGET_MORE_SECRET,
                        "it follows what its reporter may not read",
                        Scene::written,
                        s -> {
                            TrackingNumber target = s.another(new Secrecy(Anonymity.OPEN, true));
                            s.look();
                            return s.coordinator(new Link(target, WORDS));
                        },
                        EndCases::linked));
    }

    private static id.lapor.workflow.Decision<?> linked(Scene scene) {
        return scene.coordinator(new Link(scene.another(Secrecy.OPEN), WORDS));
    }

    private static void silent(Scene scene) {
        scene.answered();
        scene.clock.set(SILENCE_OVER);
    }

    private static void halfReturned(Scene scene) {
        scene.written();
        scene.does(COORDINATOR, new GovernorCommand.Delegate(PUPR, List.of(DISHUB), WORDS));
        scene.does(PUPR_LIAISON, new AgencyCommand.Return(null, WORDS));
    }

    private static void archived(Scene scene) {
        scene.written();
        scene.does(COORDINATOR, SPAM);
    }

    private static void objected(Scene scene) {
        archived(scene);
        scene.lapor.citizen(SARI).object(scene.it, "Ini bukan iseng").orElseThrow();
    }

    private static void following(Scene scene) {
        scene.written();
        linked(scene).orElseThrow();
    }
}
