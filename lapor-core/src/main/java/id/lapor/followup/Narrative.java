package id.lapor.followup;

import id.lapor.kernel.PlainText;

/** The reporter's own account, as it was submitted. */
public record Narrative(@PlainText(min = 10, max = 20_000) String text) implements Statement {

    @Override
    public String content() {
        return text;
    }

    /** Not the words, which may hold a number or a name: validators and debuggers print what they look at. */
    @Override
    public String toString() {
        return "Narrative[hidden]";
    }
}
