package id.lapor.sla;

import id.lapor.kernel.Actor;
import id.lapor.kernel.AgencyId;
import id.lapor.report.Part;
import id.lapor.testkit.City;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** What moves a report, at random: one move at most in a step. */
record DeskDice(Random random, ThrownReport report) {

    static final List<AgencyId> AGENCIES = List.of(City.PUPR, City.DISHUB, City.BINA_MARGA);

    void step() {
        int die = random.nextInt(6);
        switch (report.status()) {
            case SUBMITTED -> {
                switch (die) {
                    case 0 -> desk(Move.ASK);
                    case 1 -> desk(random.nextBoolean() ? Move.ARCHIVE : Move.TRANSFER);
                    default -> delegate(random.nextInt(5) == 0 ? Actor.system() : City.COORDINATOR);
                }
            }
            case INCOMPLETE -> {
                if (die == 0) {
                    desk(Move.ARCHIVE);
                } else {
                    Status left = Objects.requireNonNull(report.standing().left());
                    report.tell(Move.COMPLETE, left, City.SARI, Effect.NONE);
                }
            }
            case RETURNED -> returned(die);
            case DELEGATED, IN_PROGRESS, REPLIED -> work(die);
            case ANSWERED -> {
                if (die == 0) {
                    desk(Move.RECALL);
                } else {
                    reporters();
                }
            }
            case CLOSED, ARCHIVED, TRANSFERRED -> reporters();
            case WITHDRAWN -> throw new IllegalStateException("What was withdrawn does not begin again");
        }
    }

    /** What the reporter does with an answer, or somebody with what ended. */
    void reporters() {
        switch (report.status()) {
            case ANSWERED -> {
                if (random.nextBoolean()) {
                    report.tell(Move.REPLY, Status.REPLIED, City.SARI, Effect.NONE);
                } else if (report.inTime(SlaClock.REPORTER_REPLY) != null) {
                    report.tell(Move.CLOSE, Status.CLOSED, City.SARI, new Effect.Rated(1 + random.nextInt(5)));
                } else {
                    report.tell(Move.CLOSE, Status.CLOSED, Actor.system(), Effect.NONE);
                }
            }
            case CLOSED, ARCHIVED, TRANSFERRED -> {
                if (report.inTime(SlaClock.OBJECTION) != null && random.nextBoolean()) {
                    beginAgain(Move.OBJECT, City.SARI);
                } else {
                    beginAgain(Move.REOPEN, City.COORDINATOR);
                }
            }
            default -> {
                // nobody asks them anything
            }
        }
    }

    private void beginAgain(Move move, Actor by) {
        AgencyId lead = report.lead();
        if (lead == null) {
            report.tell(move, Status.SUBMITTED, by, Effect.NONE);
        } else {
            report.tell(move, Status.DELEGATED, by, new Effect.Handed(null, lead, List.of()));
        }
    }

    private void returned(int die) {
        boolean othersWork = report.held().stream().anyMatch(part -> !part.lead() && part.status() != Status.ANSWERED);
        switch (die) {
            case 0 -> {
                if (!othersWork) {
                    desk(random.nextBoolean() ? Move.ARCHIVE : Move.TRANSFER);
                }
            }
            case 1 -> part();
            default -> delegate(City.COORDINATOR);
        }
    }

    private void work(int die) {
        switch (die) {
            case 0 -> desk(Move.ASK);
            case 1 -> delegate(City.COORDINATOR);
            case 2 -> {
                if (random.nextInt(8) == 0) {
                    report.tell(Move.WITHDRAW, Status.WITHDRAWN, City.SARI, Effect.NONE);
                }
            }
            default -> part();
        }
    }

    /** An agency works on its part; where that is the lead's, the report moves with it. */
    private void part() {
        List<Part> held = report.held();
        if (held.isEmpty()) {
            return;
        }
        Part part = held.get(random.nextInt(held.size()));
        Move move = List.of(Move.START, Move.RETURN, Move.ANSWER, Move.ANSWER, Move.DELEGATE)
                .get(random.nextInt(5));
        Effect effect = Effect.NONE;
        boolean possible = move.leaves(part.status());
        if (move == Move.ANSWER) {
            possible &= !part.lead() || othersAreDone();
        } else if (move == Move.DELEGATE) {
            possible &= part.agency().equals(City.PUPR) && !report.isHeldBy(City.BINA_MARGA);
            effect = new Effect.Handed(City.PUPR, City.BINA_MARGA, List.of());
        }
        if (possible) {
            Status to = part.lead() ? only(move) : report.status();
            report.tell(move, to, Actor.liaison("officer", part.agency()), effect);
        }
    }

    private boolean othersAreDone() {
        return report.standing().parts().stream().allMatch(part -> part.lead() || part.status() == Status.ANSWERED);
    }

    /** To another lead, sometimes with others. */
    private void delegate(Actor by) {
        List<AgencyId> others = new ArrayList<>(AGENCIES);
        AgencyId to = others.remove(random.nextInt(others.size()));
        if (!to.equals(report.lead()) || report.status() == Status.RETURNED) {
            List<AgencyId> with = others.subList(0, random.nextInt(4) / 2);
            report.tell(Move.DELEGATE, Status.DELEGATED, by, new Effect.Handed(null, to, with));
        }
    }

    private void desk(Move move) {
        report.tell(move, only(move), City.COORDINATOR, Effect.NONE);
    }

    private static Status only(Move move) {
        return move.to().iterator().next();
    }
}
