package id.lapor.monggo.officer;

import id.lapor.desk.InboxFilter;
import id.lapor.kernel.AgencyId;
import id.lapor.monggo.page.Pages;
import id.lapor.monggo.page.Sought;
import id.lapor.monggo.page.Typed;
import id.lapor.sla.DeadlineState;
import id.lapor.sla.FollowUpColor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an officer wants to see, as the address says it, so that it can be bookmarked.
 *
 * @param warna a colour, or empty
 * @param dinas an agency, or empty
 * @param kategori a topic, or empty
 * @param tenggat how the deadline stands, or empty
 * @param dukungan {@code ya} for what citizens support, or empty
 * @param cari words, or nothing
 */
record Filter(String warna, String dinas, String kategori, String tenggat, String dukungan, Sought cari) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9.-]{1,64}");

    /** The states that a report in an inbox can be in, the most urgent first. */
    static final List<DeadlineState> STATES = List.of(
            DeadlineState.OVERDUE,
            DeadlineState.DUE_SOON,
            DeadlineState.ON_TRACK,
            DeadlineState.PAUSED,
            DeadlineState.LAPSED);

    static Filter of(Map<String, String> parameters) {
        return new Filter(
                parameters.getOrDefault("warna", ""),
                parameters.getOrDefault("dinas", ""),
                parameters.getOrDefault("kategori", ""),
                parameters.getOrDefault("tenggat", ""),
                parameters.getOrDefault("dukungan", ""),
                Sought.of(parameters.get("cari")));
    }

    /** Nonsense in an address filters nothing. */
    InboxFilter inbox() {
        Set<FollowUpColor> colors = Typed.choiceOf(warna.toUpperCase(Locale.ROOT), FollowUpColor.class)
                .map(Set::of)
                .orElse(Set.of());
        InboxFilter urgent = new InboxFilter(
                        colors, agency().orElse(null), CODE.matcher(kategori).matches() ? kategori : null)
                .standing(state().orElse(null))
                .saying(cari.text());
        return supported() ? urgent.bySupport() : urgent;
    }

    /** Whether the most supported stand above the most urgent. */
    public boolean supported() {
        return dukungan.equals("ya");
    }

    public boolean isSet() {
        return !query().isEmpty();
    }

    /** Whether anything is chosen below the words. */
    public boolean isNarrowed() {
        return !dinas.isBlank() || !kategori.isBlank() || !tenggat.isBlank() || supported();
    }

    /** The same filter with another colour. */
    String withColor(String color) {
        return "/petugas" + new Filter(color, dinas, kategori, tenggat, dukungan, cari).query();
    }

    /** The same filter, whatever a report says. */
    public Filter wordless() {
        return new Filter(warna, dinas, kategori, tenggat, dukungan, Sought.of(""));
    }

    /** The same words, and nothing else. */
    public Filter unfiltered() {
        return new Filter("", "", "", "", "", cari);
    }

    /** As a query, with its question mark; empty when nothing is filtered. */
    public String query() {
        return query("");
    }

    /** The query of the page that begins at a cursor. */
    public String query(String after) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("warna", warna);
        values.put("dinas", dinas);
        values.put("kategori", kategori);
        values.put("tenggat", tenggat);
        values.put("dukungan", dukungan);
        values.put("cari", cari.text());
        values.put("setelah", after);
        return Pages.query(values);
    }

    private Optional<DeadlineState> state() {
        return Typed.choiceOf(tenggat.toUpperCase(Locale.ROOT), DeadlineState.class)
                .filter(STATES::contains);
    }

    private Optional<AgencyId> agency() {
        try {
            return dinas.isBlank() ? Optional.empty() : Optional.of(AgencyId.of(dinas));
        } catch (IllegalArgumentException noAgency) {
            return Optional.empty();
        }
    }
}
