package id.lapor.spring.web;

import id.lapor.desk.CitizenDesk;
import id.lapor.desk.OfficerDesk;
import id.lapor.desk.Progressed;
import id.lapor.followup.Upload;
import id.lapor.http.model.DisclosedIdentity;
import id.lapor.http.model.MoveRequest;
import id.lapor.http.model.MoveResult;
import id.lapor.report.ArchiveReason;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Identity;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Refusal.Code;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Brings a move of the contract to the desk that makes it. */
@SuppressWarnings("NullAway") // what the body leaves out, the core names
final class Moves {

    private final Caller caller;

    Moves(Caller caller) {
        this.caller = caller;
    }

    Object carryOut(TrackingNumber tracking, String move, MoveRequest body, HttpServletRequest request) {
        if (move.equals("disclose")) {
            Identity identity =
                    caller.officer(request).disclose(tracking, body.text()).orElseThrow();
            return new DisclosedIdentity(
                    emptyAsAbsent(identity.name()), identity.phone(), identity.email(), identity.address());
        }
        Progressed moved = decide(tracking, move, body, request).orElseThrow();
        return new MoveResult(moved.tracking().value(), moved.status().name(), moved.version());
    }

    private Decision<Progressed> decide(
            TrackingNumber tracking, String move, MoveRequest body, HttpServletRequest request) {
        CitizenDesk citizen = caller.citizen(request);
        OfficerDesk officer = caller.officer(request);
        Upload[] photos = WireReader.uploads(body.photos());
        return switch (move) {
            case "complete" -> citizen.complete(tracking, body.text(), photos);
            case "reply" -> citizen.reply(tracking, body.text(), photos);
            case "withdraw" -> citizen.withdraw(tracking, body.text());
            case "object" -> citizen.object(tracking, body.text());
            case "add" -> citizen.add(tracking, body.text(), photos);
            case "close" ->
                caller.isCitizen(request) ? citizen.close(tracking, body.rating()) : officer.close(tracking);
            case "ask" -> officer.ask(tracking, body.text());
            case "delegate" -> officer.act(tracking, WireReader.delegation(body));
            case "return" -> officer.act(tracking, WireReader.returned(body));
            case "start" -> officer.start(tracking, WireReader.acknowledgement(body));
            case "progress" -> officer.progress(tracking, WireReader.progress(body), photos);
            case "answer" -> officer.answer(tracking, WireReader.answer(body), photos);
            case "archive" ->
                officer.archive(tracking, WireReader.constant(ArchiveReason.class, body.reason()), body.text());
            case "note" -> officer.note(tracking, body.text());
            case "declare_emergency" -> officer.declareEmergency(tracking, body.text());
            case "call_off_emergency" -> officer.callOffEmergency(tracking, body.text());
            case "recall" -> officer.recall(tracking, body.text());
            case "transfer" -> officer.act(tracking, WireReader.transfer(body));
            case "reopen" -> officer.reopen(tracking, body.text());
            default -> Decision.refused(Code.NOT_FOUND);
        };
    }

    private static @Nullable String emptyAsAbsent(String text) {
        return text.isEmpty() ? null : text;
    }
}
