package id.lapor.subject;

/** The door a report came in by. */
public enum Channel {
    WEBSITE,
    ANDROID,
    IOS,
    WHATSAPP,
    SMS,
    X,
    FACEBOOK,
    INSTAGRAM,
    CALL_CENTRE_112,
    PPID,
    EMAIL,
    RADIO,
    WALK_IN,
    INTEGRATED_APP
}
