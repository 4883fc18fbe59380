package id.lapor.followup;

/** Why the problem arose, as the agency found: the problem tree grows from it. */
public enum Cause {
    WEAR,
    WEATHER,
    THIRD_PARTY,
    BUDGET,
    STAFFING,
    PROCEDURE,
    CONDUCT,
    INFORMATION,
    OTHER
}
