package id.lapor.statistics;

import id.lapor.followup.Cause;
import id.lapor.kernel.AgencyId;
import id.lapor.report.ArchiveReason;
import id.lapor.report.Part;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.subject.Place;
import id.lapor.testkit.City;
import id.lapor.workflow.Move;
import id.lapor.workflow.Status;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Reports that live at random, by the table of moves; three agencies, of which one stands below another. */
final class ToldAtRandom {

    static final List<AgencyId> AGENCIES = List.of(City.PUPR, City.BINA_MARGA, City.DISHUB);

    private static final List<String> TOPICS = List.of("jalan", "banjir", "sampah");
    private static final List<Classification> KINDS =
            List.of(Classification.COMPLAINT, Classification.ASPIRATION, Classification.INFORMATION_REQUEST);

    private final Random random;

    ToldAtRandom(Random random) {
        this.random = random;
    }

    List<Told> reports(int number) {
        List<Told> reports = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            reports.add(report());
        }
        return reports;
    }

    Told report() {
        String district = random.nextBoolean() ? "33.71.01" : "33.71.02.1001";
        Place place = new Place("Jalan", district, -7.47 + random.nextInt(3) * 0.01, 110.2);
        Told told = Told.submittedAt(Told.MONDAY.plus(Duration.ofHours(random.nextInt(24 * 500))))
                .by(pick(List.of(Channel.values())))
                .about(Told.matter(pick(KINDS), random.nextInt(5) == 0 ? null : pick(TOPICS), place));
        for (int steps = random.nextInt(14); steps > 0; steps--) {
            live(told);
        }
        return told;
    }

    void live(Told told) {
        told.after(Duration.ofHours(random.nextInt(random.nextInt(4) == 0 ? 400 : 60)));
        switch (told.status()) {
            case SUBMITTED -> atTheDesk(told);
            case RETURNED -> returned(told);
            case INCOMPLETE -> {
                if (random.nextInt(4) == 0) {
                    told.archived(ArchiveReason.INCOMPLETE);
                } else {
                    told.completed();
                }
            }
            case DELEGATED, IN_PROGRESS, REPLIED -> work(told);
            case ANSWERED -> answered(told);
            case CLOSED, ARCHIVED, TRANSFERRED -> {
                if (random.nextInt(3) == 0) {
                    told.reopened();
                }
            }
            case WITHDRAWN -> {}
        }
    }

    private void atTheDesk(Told told) {
        switch (random.nextInt(8)) {
            case 0 -> told.asked();
            case 1 -> told.archived(pick(List.of(ArchiveReason.values())));
            case 2 -> told.transferred();
            default -> delegate(told);
        }
    }

    private void returned(Told told) {
        switch (random.nextInt(6)) {
            case 0 -> told.archived(pick(List.of(ArchiveReason.values())));
            case 1 -> told.transferred();
            case 2 -> part(told);
            default -> delegate(told);
        }
    }

    private void work(Told told) {
        switch (random.nextInt(11)) {
            case 0 -> told.asked();
            case 1 -> delegate(told);
            case 3 -> told.involved(pick(AGENCIES));
            case 4 -> {
                if (random.nextInt(4) == 0) {
                    told.merged(City.DISHUB, City.PUPR);
                }
            }
            case 2 -> {
                if (random.nextInt(6) == 0) {
                    told.withdrawn();
                }
            }
            default -> part(told);
        }
    }

    private void answered(Told told) {
        switch (random.nextInt(6)) {
            case 0 -> told.recalled();
            case 1, 2 -> told.replied();
            case 3 -> told.closedBySilence();
            default -> told.closed(1 + random.nextInt(5));
        }
    }

    private void delegate(Told told) {
        List<AgencyId> others = new ArrayList<>(AGENCIES);
        AgencyId to = others.remove(random.nextInt(others.size()));
        if (!told.isLead(to) || told.status() == Status.RETURNED) {
            told.delegated(to, others.subList(0, random.nextInt(4) / 2).toArray(AgencyId[]::new));
        }
    }

    /** An agency works on its part, if the table lets it. */
    private void part(Told told) {
        List<Part> held = held(told);
        if (held.isEmpty()) {
            return;
        }
        Part part = pick(held);
        LocalDate next = LocalDate.ofInstant(told.now(), ZoneOffset.ofHours(7)).plusDays(random.nextInt(9));
        switch (random.nextInt(7)) {
            case 0, 1 -> {
                if (Move.START.leaves(part.status())) {
                    told.started(part.agency(), next);
                }
            }
            case 2 -> {
                if (told.status() != Status.RETURNED) {
                    told.progressed(part.agency(), random.nextBoolean() ? next : null);
                }
            }
            case 3 -> {
                if (mayReturn(told, part)) {
                    told.returned(part.agency());
                }
            }
            case 4 -> {
                if (mayHandDown(told, part)) {
                    told.handedDown(City.PUPR, City.BINA_MARGA);
                }
            }
            default -> {
                boolean othersAreDone = told.standing().parts().stream()
                        .allMatch(other -> other == part || other.status() == Status.ANSWERED);
                if (Move.ANSWER.leaves(part.status()) && (!part.lead() || othersAreDone)) {
                    told.answered(part.agency(), pick(List.of(Cause.values())));
                }
            }
        }
    }

    static boolean mayReturn(Told told, Part part) {
        return part.held() && Move.RETURN.leaves(part.status()) && Move.RETURN.leaves(told.status());
    }

    static boolean mayHandDown(Told told, Part part) {
        return part.agency().equals(City.PUPR)
                && part.held()
                && Move.DELEGATE.leaves(part.status())
                && Move.RETURN.leaves(told.status())
                && told.standing().heldBy(City.BINA_MARGA).isEmpty();
    }

    static List<Part> held(Told told) {
        return told.standing().parts().stream().filter(Part::held).toList();
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
