package id.lapor.followup;

import id.lapor.kernel.PlainText;

/** The reporter's own account, as it was submitted. */
public record Narrative(@PlainText(min = 10, max = 20_000) String text) implements Statement {

    @Override
    public String content() {
        return text;
    }
}
