package id.lapor.desk;

import com.google.common.hash.Hashing;
import id.lapor.followup.SanitizedFile;
import id.lapor.kernel.Actor;
import id.lapor.kernel.MasterKey;
import id.lapor.kernel.Role;
import id.lapor.report.Origin;
import id.lapor.report.ReportDraft;
import id.lapor.reporter.AccessCode;
import id.lapor.reporter.Identity;
import id.lapor.reporter.Reporter;
import id.lapor.subject.Details;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Knows a message again that was handed in before. What citizens hand in and what channels hand in lies apart: whoever
 * knows the id of a public mention cannot ask for its receipt.
 */
final class Origins {

    private final MasterKey key;

    Origins(Casework casework) {
        this.key = casework.house().key();
    }

    @Nullable
    Origin of(ReportDraft draft, Actor actor, List<SanitizedFile> photos) {
        if (draft.externalId() == null) {
            return null;
        }
        String door = actor.is(Role.INTAKE_OFFICER) || actor.is(Role.NATIONAL_SYSTEM)
                ? actor.role() + "/" + draft.channel()
                : "CITIZEN/" + actor.account();
        return new Origin(
                key.digest("origin", sized(door) + draft.externalId().value()),
                key.digest("origin-body", body(draft, photos)));
    }

    /** Always the same for one origin, so that a receipt can be repeated although only hashes are kept. */
    AccessCode accessCode(Origin origin) {
        return AccessCode.derived(key, origin.hash());
    }

    private static String body(ReportDraft draft, List<SanitizedFile> photos) {
        StringBuilder body = new StringBuilder();
        add(body, draft.narrative().text());
        add(body, draft.matter().title());
        add(body, draft.matter().classification());
        add(body, draft.matter().category());
        add(body, draft.matter().place().description());
        add(body, draft.matter().place().regionCode());
        add(body, draft.matter().place().latitude());
        add(body, draft.matter().place().longitude());
        add(body, draft.matter().occurredOn());
        add(body, draft.matter().details());
        add(body, draft.secrecy());
        if (draft.reporter() instanceof Reporter.Identified known) {
            Identity identity = known.identity();
            add(body, known.account());
            add(body, identity.name());
            add(body, identity.phone());
            add(body, identity.email());
            add(body, identity.address());
        }
        add(body, draft.accused().units());
        add(body, draft.accused().accounts());
        add(body, draft.accused().inspectorate());
        add(body, draft.accused().headOfRegion());
        photos.forEach(photo -> add(body, Hashing.sha256().hashBytes(photo.bytes())));
        return body.toString();
    }

    /** Whatever their order. Without any, the body is that of the versions which knew no details. */
    private static void add(StringBuilder body, Details details) {
        new TreeMap<>(details.answers()).forEach((code, values) -> {
            add(body, code);
            add(body, values.size());
            values.forEach(value -> add(body, value));
        });
    }

    private static void add(StringBuilder body, @Nullable Object part) {
        body.append(sized(Objects.toString(part)));
    }

    private static String sized(String part) {
        return part.length() + ":" + part + "\n";
    }
}
