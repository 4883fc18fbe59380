package id.lapor.followup;

import id.lapor.kernel.PlainText;

/** What the reporter says later: a reply to an answer, a completion, a reason to withdraw. */
public record Reply(@PlainText(max = 20_000) String text) implements Statement {

    @Override
    public String content() {
        return text;
    }
}
