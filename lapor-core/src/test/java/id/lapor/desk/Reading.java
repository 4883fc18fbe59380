package id.lapor.desk;

import static id.lapor.desk.Relation.GOVERNOR;
import static id.lapor.desk.Relation.HANDLER;
import static id.lapor.desk.Relation.OBSERVER;
import static id.lapor.desk.Relation.REPORTER;
import static id.lapor.desk.Relation.SUPERIOR;

import com.google.common.collect.Sets;
import id.lapor.desk.Standpoint.Look;
import id.lapor.disclosure.ReporterView;
import id.lapor.followup.AttachmentId;
import id.lapor.kernel.Wording;
import id.lapor.statistics.Period;
import id.lapor.statistics.Survey;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Refusal.Code;
import java.util.Set;

/** What can be read of an anonymous report, and which relations open it. */
enum Reading {
    OPEN_AS_ITS_REPORTER(REPORTER) {
        @Override
        boolean reads(Premises premises, Look look) {
            return citizen(premises, look).open(look.tracking()).stream().anyMatch(ReporterView.class::isInstance);
        }
    },
    OPEN_AS_AN_OFFICER(HANDLER, SUPERIOR, GOVERNOR, OBSERVER) {
        @Override
        boolean reads(Premises premises, Look look) {
            return officer(premises, look).open(look.tracking()).isPresent();
        }
    },
    LIST_IN_THE_INBOX(HANDLER, SUPERIOR, GOVERNOR, OBSERVER) {
        @Override
        boolean reads(Premises premises, Look look) {
            return officer(premises, look).inbox(InboxFilter.ALL, null, 200).lines().stream()
                    .anyMatch(line -> line.tracking().equals(look.tracking()));
        }
    },
    FIND_IN_THE_CALENDAR_OF_DEADLINES(HANDLER, SUPERIOR, GOVERNOR, OBSERVER) {
        @Override
        boolean reads(Premises premises, Look look) {
            return officer(premises, look)
                    .deadlines(Wording.INDONESIAN)
                    .contains(look.tracking().value());
        }
    },
    COUNT_IN_THE_FIGURES(HANDLER, SUPERIOR, GOVERNOR, OBSERVER) {
        @Override
        boolean reads(Premises premises, Look look) {
            return officer(premises, look).figures().received() == 1;
        }
    },
    COUNT_IN_THE_STATISTICS(HANDLER, SUPERIOR, GOVERNOR, OBSERVER) {
        @Override
        boolean reads(Premises premises, Look look) {
            int year = premises.report(look.tracking()).filing().submittedOn().getYear();
            Survey survey = officer(premises, look).statistics(Period.ofYear(year));
            return survey.figures().received() == 1;
        }
    },
    LOAD_A_FILE(REPORTER, HANDLER, SUPERIOR, GOVERNOR, OBSERVER) {
        @Override
        boolean reads(Premises premises, Look look) {
            AttachmentId id = premises.storage
                    .attachments()
                    .of(premises.report(look.tracking()).id())
                    .get(0)
                    .id();
            return officer(premises, look).attachment(look.tracking(), id).isPresent()
                    || citizen(premises, look).attachment(look.tracking(), id).isPresent();
        }
    },
    /** Only that it is there: what of it is read says the table of identities. */
    LEARN_THAT_THE_IDENTITY_IS_CLOSED(
            REPORTER, Relation.INTAKE, HANDLER, SUPERIOR, GOVERNOR, Relation.PROXY, OBSERVER, Relation.HOUSE) {
        @Override
        boolean reads(Premises premises, Look look) {
            OfficerDesk desk = officer(premises, look);
            Code identity = code(desk.disclose(look.tracking(), "Ingin tahu"));
            Code original = code(desk.original(look.tracking(), 1, "Ingin tahu"));
            if (identity != original || identity != Code.IDENTITY_CLOSED && identity != Code.NOT_FOUND) {
                throw new AssertionError("Identity " + identity + ", original " + original);
            }
            return identity == Code.IDENTITY_CLOSED;
        }
    };

    private final Set<Relation> by;

    Reading(Relation... by) {
        this.by = Sets.immutableEnumSet(Set.of(by));
    }

    Set<Relation> by() {
        return by;
    }

    /** Whether it opened; the report is the only one there. */
    abstract boolean reads(Premises premises, Look look);

    private static Code code(Decision<?> decision) {
        return decision.refusal().orElseThrow().code();
    }

    private static OfficerDesk officer(Premises premises, Look look) {
        return premises.lapor.officer(look.actor());
    }

    private static CitizenDesk citizen(Premises premises, Look look) {
        CitizenDesk desk = premises.lapor.citizen(look.actor());
        return look.code() == null ? desk : desk.showing(look.code());
    }
}
