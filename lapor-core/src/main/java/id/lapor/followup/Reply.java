package id.lapor.followup;

import id.lapor.kernel.PlainText;

/** What the reporter says later: a reply to an answer, a completion, a reason to withdraw. */
public record Reply(@PlainText(max = 20_000) String text) implements Statement {

    @Override
    public String content() {
        return text;
    }

    /** Not the words, which may hold a number or a name: validators and debuggers print what they look at. */
    @Override
    public String toString() {
        return "Reply[hidden]";
    }
}
