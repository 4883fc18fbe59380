package id.lapor.http;

/** The codes of moves and entries that a report can be asked for. A server may know more. */
public final class Moves {

    public static final String ASK = "ask";
    public static final String COMPLETE = "complete";
    public static final String DELEGATE = "delegate";
    public static final String RETURN = "return";
    public static final String START = "start";
    public static final String ANSWER = "answer";
    public static final String RECALL = "recall";
    public static final String REPLY = "reply";
    public static final String CLOSE = "close";
    public static final String ARCHIVE = "archive";
    public static final String TRANSFER = "transfer";
    public static final String OBJECT = "object";
    public static final String REOPEN = "reopen";
    public static final String WITHDRAW = "withdraw";
    public static final String ADD = "add";
    public static final String PROGRESS = "progress";
    public static final String DECLARE_EMERGENCY = "declare_emergency";
    public static final String CALL_OFF_EMERGENCY = "call_off_emergency";
    public static final String NOTE = "note";

    private Moves() {}
}
