package id.lapor.desk;

import id.lapor.desk.Casework.Case;
import id.lapor.followup.Remark;
import id.lapor.kernel.Actor;
import id.lapor.report.Command;
import id.lapor.report.Report;
import id.lapor.report.SecrecyCommand;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Identity;
import id.lapor.reporter.IdentityKey;
import id.lapor.reporter.IdentityVault;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Refusal.Code;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The only way on which anything leaves the vault: authorised, with a purpose, and logged. */
final class Disclosures {

    private final Casework casework;
    private final Conduct conduct;

    Disclosures(Casework casework, Conduct conduct) {
        this.casework = casework;
        this.conduct = conduct;
    }

    Decision<Identity> identity(Actor actor, @Nullable Long version, TrackingNumber tracking, String purpose) {
        return read(
                actor,
                version,
                tracking,
                purpose,
                (found, part) -> vault().open(keyOf(found))
                        .map(identity -> part == Disclosable.CONTACT ? contactOf(identity) : identity));
    }

    Decision<String> original(Actor actor, @Nullable Long version, TrackingNumber tracking, long step, String purpose) {
        return read(
                actor,
                version,
                tracking,
                purpose,
                (found, part) -> part == Disclosable.IDENTITY
                                && !casework.secluded(found.report()).contains(step)
                        ? original(found.report(), step)
                        : Optional.empty());
    }

    private <T> Decision<T> read(
            Actor actor,
            @Nullable Long version,
            TrackingNumber tracking,
            String purpose,
            BiFunction<Case, Disclosable, Optional<T>> reading) {
        Command command = new SecrecyCommand.Disclose(Remark.shared(purpose));
        Request request = new Request(actor, null, version, tracking, command, List.of());
        return casework.checks()
                .check(command)
                .then(valid -> casework.inTransaction(() -> {
                    Optional<Case> found =
                            casework.find(tracking, actor, null).filter(known -> known.relation() != Relation.NONE);
                    if (found.isEmpty()) {
                        return Decision.refused(Code.NOT_FOUND);
                    }
                    Disclosable part = AccessPolicy.disclosable(
                            actor, found.get().relation(), found.get().report());
                    return part == Disclosable.NOTHING
                            ? Decision.refused(Code.IDENTITY_CLOSED)
                            : logged(request, reading.apply(found.get(), part));
                }));
    }

    private <T> Decision<T> logged(Request request, Optional<T> secret) {
        return secret.map(known -> conduct.carryOut(request, logged -> known))
                .orElseGet(() -> Decision.refused(Code.IDENTITY_CLOSED));
    }

    private IdentityVault vault() {
        return casework.storage().vault();
    }

    /** Title, place and details came with the first step. */
    private Optional<String> original(Report report, long step) {
        IdentityKey key = report.custody().identityKey();
        Stream<String> details =
                report.matter().details().answers().keySet().stream().map(Wordings::detail);
        Stream<String> labels = step == 1
                ? Stream.concat(Stream.of(Wordings.TITLE, Wordings.PLACE, Wordings.text(1)), details)
                : Stream.of(Wordings.text(step));
        List<String> sealed =
                labels.flatMap(label -> vault().original(key, label).stream()).toList();
        return sealed.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", sealed));
    }

    private static IdentityKey keyOf(Case found) {
        return found.report().custody().identityKey();
    }

    private static Identity contactOf(Identity identity) {
        return new Identity("", identity.phone(), identity.email(), null);
    }
}
