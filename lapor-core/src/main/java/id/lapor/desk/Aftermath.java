package id.lapor.desk;

import id.lapor.agency.AgencyTree;
import id.lapor.followup.FollowUp;
import id.lapor.followup.Narrative;
import id.lapor.followup.Referral;
import id.lapor.followup.Remark;
import id.lapor.followup.Reply;
import id.lapor.followup.Statement;
import id.lapor.report.Command;
import id.lapor.report.HouseCommand;
import id.lapor.report.Report;
import id.lapor.report.SecrecyCommand;
import id.lapor.report.Step;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.IdentityKey;
import id.lapor.workflow.Effect;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What follows from an act once it is kept, in the same transaction. */
final class Aftermath {

    private final Casework casework;
    private final Followers followers;
    private final Shares shares;
    private final Announcer announcer;

    Aftermath(Casework casework, Conduct conduct) {
        this.casework = casework;
        this.shares = new Shares(casework, conduct);
        this.followers = new Followers(casework, conduct, shares);
        this.announcer = new Announcer(casework);
    }

    void of(Report before, Report after, Command command, AgencyTree agencies) {
        if (command instanceof SecrecyCommand.Redact redact) {
            shares.redact(after, redact, agencies);
            rewrite(after, redact.step(), redact.text());
            redact.withheld().forEach(file -> casework.files().withhold(after.id(), file));
            casework.index(after);
        } else if (command instanceof HouseCommand.RedactCopy copy) {
            rewrite(after, copy.step(), copy.text());
        } else if (command instanceof SecrecyCommand.Erase) {
            erase(after);
        }
        keepPromise(before, after);
        boolean silent = command instanceof HouseCommand.Share share && !share.news();
        if (!silent) {
            announcer.tell(before, after);
        }
        followers.follow(before, after, agencies);
    }

    private void rewrite(Report report, long redacted, @Nullable String text) {
        if (text == null) {
            return;
        }
        Set<Long> steps = saidTwice(report, redacted);
        for (Step step : casework.storage().reports().history(report.id())) {
            long number = step.entry().sequence();
            if (steps.contains(number) && step.statement() != null) {
                casework.storage().reports().rewrite(report.id(), number, withText(step.statement(), text));
            }
        }
    }

    /** An answer that went out as it was approved stands in its draft too, which only its agency reads. */
    private static Set<Long> saidTwice(Report report, long step) {
        HistoryEntry entry = report.history().get((int) step - 1);
        return entry.is(Move.ANSWER) && entry.effect() instanceof Effect.Concerning draft
                ? Set.of(step, draft.step())
                : Set.of(step);
    }

    private static Statement withText(Statement said, String text) {
        if (said instanceof Narrative) {
            return new Narrative(text);
        }
        if (said instanceof Reply) {
            return new Reply(text);
        }
        if (said instanceof Remark remark) {
            return new Remark(text, remark.internal(), remark.reason());
        }
        if (said instanceof Referral referral) {
            return new Referral(referral.body(), referral.reference(), text);
        }
        FollowUp answer = (FollowUp) said;
        return new FollowUp(
                answer.kind(),
                text,
                answer.outcome(),
                answer.cause(),
                null,
                null,
                answer.nextStepOn(),
                answer.budgetYear());
    }

    private void erase(Report report) {
        casework.storage().vault().erase(report.custody().identityKey());
        casework.storage().reports().forget(report.id());
        casework.storage().attachments().erase(report.id());
        casework.storage().supports().erase(report.id());
        casework.storage().notices().pullBack(report.id());
        casework.storage().sentReminders().forget(report.id());
    }

    /**
     * Whoever wants to stay unknown from now on is forgotten now. Who may know less is not told of it any more; that
     * something waits for them they learn all the same.
     */
    private void keepPromise(Report before, Report after) {
        IdentityKey key = after.custody().identityKey();
        boolean unknown = after.secrecy().anonymity() == Anonymity.UNIDENTIFIED;
        if (unknown && before.isIdentified()) {
            casework.storage().vault().forgetIdentity(key);
        }
        if (!before.keepsTheSecretsOf(after) && casework.storage().notices().pullBack(after.id()) > 0) {
            announcer.tellAgain(before, after);
            // what is pulled back may have been a reminder: the next sweep sends it to whoever may still know
            casework.storage().sentReminders().forget(after.id());
        }
    }
}
