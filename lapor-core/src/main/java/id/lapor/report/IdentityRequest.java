package id.lapor.report;

/**
 * An officer's wish to read an identity that a second person has to agree to.
 *
 * @param officer account of the one who asks
 * @param approved whether a second person agreed
 */
public record IdentityRequest(String officer, boolean approved) {}
