package id.lapor.monggo.officer;

import id.lapor.desk.OfficerDesk;
import id.lapor.desk.Progressed;
import id.lapor.followup.Cause;
import id.lapor.followup.FollowUp;
import id.lapor.followup.FollowUpKind;
import id.lapor.followup.Outcome;
import id.lapor.followup.Referral;
import id.lapor.followup.Remark;
import id.lapor.followup.Upload;
import id.lapor.kernel.AgencyId;
import id.lapor.monggo.page.Typed;
import id.lapor.report.ArchiveReason;
import id.lapor.report.GovernorCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.subject.Classification;
import id.lapor.workflow.Act;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Refusal.Code;
import id.lapor.workflow.Refusal.Violation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an officer can do with a report, in the order of its page: the name in the address, what it asks of lapor. */
enum Deed {
    /** While an emergency waits for somebody to be there: only then is it offered. */
    LOKASI(Entry.PROGRESS) {
        @Override
        Decision<Progressed> carryOut(OfficerDesk desk, TrackingNumber report, Typed typed, Upload... files) {
            return desk.progress(report, FollowUp.onSite(typed.text("teks")), files);
        }
    },
    /** For what came in unsorted: only then is it offered. */
    PILAH(Entry.RECLASSIFY) {
        @Override
        Decision<Progressed> carryOut(OfficerDesk desk, TrackingNumber report, Typed typed, Upload... files) {
            Optional<Classification> kind = typed.choice("jenis", Classification.class);
            String category = typed.optional("kategori");
            return kind.isPresent()
                    ? desk.act(
                            report,
                            new GovernorCommand.Reclassify(kind.get(), category, Remark.internal(typed.text("teks"))))
                    : missing("classification");
        }
    },
    MULAI(Move.START) {
        @Override
        Decision<Progressed> carryOut(OfficerDesk desk, TrackingNumber report, Typed typed, Upload... files) {
            return desk.start(report, plan(FollowUpKind.ACKNOWLEDGEMENT, typed));
        }
    },
    JAWAB(Move.ANSWER) {
        @Override
        Decision<Progressed> carryOut(OfficerDesk desk, TrackingNumber report, Typed typed, Upload... files) {
            Outcome outcome = typed.choice("hasil", Outcome.class).orElse(null);
            Cause cause = typed.choice("penyebab", Cause.class).orElse(null);
            FollowUpKind kind = outcome == Outcome.FIXED ? FollowUpKind.FIELD_ACTION : FollowUpKind.ANSWER;
            String ground = outcome == Outcome.REFUSED ? typed.optional("dasar") : null;
            return desk.answer(
                    report, new FollowUp(kind, typed.text("teks"), outcome, cause, ground, null, null), files);
        }
    },
    PERKEMBANGAN(Entry.PROGRESS) {
        @Override
        Decision<Progressed> carryOut(OfficerDesk desk, TrackingNumber report, Typed typed, Upload... files) {
            return desk.progress(report, plan(FollowUpKind.PROGRESS, typed), files);
        }
    },
    DISPOSISI(Move.DELEGATE) {
        @Override
        Decision<Progressed> carryOut(OfficerDesk desk, TrackingNumber report, Typed typed, Upload... files) {
            Optional<AgencyId> to = agency(typed.text("dinas"));
            if (typed.text("dinas").isBlank()) {
                return missing("to");
            }
            return to.isPresent()
                    ? desk.delegate(report, to.get(), typed.text("teks"))
                    : Decision.refused(Code.UNKNOWN_AGENCY);
        }
    },
    MINTA(Move.ASK) {
        @Override
        Decision<Progressed> carryOut(OfficerDesk desk, TrackingNumber report, Typed typed, Upload... files) {
            return desk.ask(report, typed.text("teks"));
        }
    },
    KEMBALIKAN(Move.RETURN) {
        @Override
        Decision<Progressed> carryOut(OfficerDesk desk, TrackingNumber report, Typed typed, Upload... files) {
            return desk.giveBack(report, typed.text("teks"));
        }
    },
    TARIK(Move.RECALL) {
        @Override
        Decision<Progressed> carryOut(OfficerDesk desk, TrackingNumber report, Typed typed, Upload... files) {
            return desk.recall(report, typed.text("teks"));
        }
    },
    BUKA(Move.REOPEN) {
        @Override
        Decision<Progressed> carryOut(OfficerDesk desk, TrackingNumber report, Typed typed, Upload... files) {
            return desk.reopen(report, typed.text("teks"));
        }

        @Override
        boolean leavesTheDesk() {
            return false;
        }
    },
    TUTUP(Move.CLOSE) {
        @Override
        Decision<Progressed> carryOut(OfficerDesk desk, TrackingNumber report, Typed typed, Upload... files) {
            return desk.close(report);
        }
    },
    CATATAN(Entry.NOTE) {
        @Override
        Decision<Progressed> carryOut(OfficerDesk desk, TrackingNumber report, Typed typed, Upload... files) {
            return desk.note(report, typed.text("teks"));
        }
    },
    DARURAT(Entry.DECLARE_EMERGENCY) {
        @Override
        Decision<Progressed> carryOut(OfficerDesk desk, TrackingNumber report, Typed typed, Upload... files) {
            return desk.declareEmergency(report, typed.text("teks"));
        }
    },
    AMAN(Entry.CALL_OFF_EMERGENCY) {
        @Override
        Decision<Progressed> carryOut(OfficerDesk desk, TrackingNumber report, Typed typed, Upload... files) {
            return desk.callOffEmergency(report, typed.text("teks"));
        }
    },
    ALIHKAN(Move.TRANSFER) {
        @Override
        Decision<Progressed> carryOut(OfficerDesk desk, TrackingNumber report, Typed typed, Upload... files) {
            Referral referral = new Referral(typed.text("badan"), typed.optional("rujukan"), typed.text("teks"));
            return desk.act(report, new GovernorCommand.Transfer(referral));
        }
    },
    ARSIPKAN(Move.ARCHIVE) {
        @Override
        Decision<Progressed> carryOut(OfficerDesk desk, TrackingNumber report, Typed typed, Upload... files) {
            Optional<ArchiveReason> reason = typed.choice("alasan", ArchiveReason.class);
            return reason.isPresent() ? desk.archive(report, reason.get(), typed.text("teks")) : missing("reason");
        }
    };

    private final Act act;

    Deed(Act act) {
        this.act = act;
    }

    abstract Decision<Progressed> carryOut(OfficerDesk desk, TrackingNumber report, Typed typed, Upload... files);

    /** What it is in the table of moves. */
    Act act() {
        return act;
    }

    /** Whether the report leaves the officer's hands with it, so that the next one can come. */
    boolean leavesTheDesk() {
        return act instanceof Move;
    }

    /** The last part of its address. */
    String path() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<Deed> at(String path) {
        return Stream.of(values()).filter(deed -> deed.path().equals(path)).findFirst();
    }

    private static FollowUp plan(FollowUpKind kind, Typed typed) {
        return new FollowUp(
                kind,
                typed.text("teks"),
                null,
                null,
                null,
                typed.optional("langkah"),
                typed.date("tanggal").orElse(null),
                typed.number("anggaran"));
    }

    private static Optional<AgencyId> agency(String code) {
        try {
            return Optional.of(AgencyId.of(code));
        } catch (IllegalArgumentException noCode) {
            return Optional.empty();
        }
    }

    private static Decision<Progressed> missing(String field) {
        return Decision.refused(Refusal.invalid(List.of(new Violation(field, "choice.missing", ""))));
    }
}
