package id.lapor.monggo.officer;

import id.lapor.desk.InboxFilter;
import id.lapor.kernel.AgencyId;
import id.lapor.monggo.page.Typed;
import id.lapor.sla.FollowUpColor;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an officer wants to see, as the address says it, so that it can be bookmarked.
 *
 * @param warna a colour, or empty
 * @param dinas an agency, or empty
 * @param kategori a topic, or empty
 */
record Filter(String warna, String dinas, String kategori, String dukungan) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9.-]{1,64}");

    static Filter of(Map<String, String> parameters) {
        return new Filter(
                parameters.getOrDefault("warna", ""),
                parameters.getOrDefault("dinas", ""),
                parameters.getOrDefault("kategori", ""),
                parameters.getOrDefault("dukungan", ""));
    }

    /** Nonsense in an address filters nothing. */
    InboxFilter inbox() {
        Set<FollowUpColor> colors = Typed.choiceOf(warna.toUpperCase(Locale.ROOT), FollowUpColor.class)
                .map(Set::of)
                .orElse(Set.of());
        InboxFilter urgent = new InboxFilter(
                colors, agency().orElse(null), CODE.matcher(kategori).matches() ? kategori : null);
        return supported() ? urgent.bySupport() : urgent;
    }

    /** Whether the most supported stand above the most urgent. */
    public boolean supported() {
        return dukungan.equals("ya");
    }

    public boolean isSet() {
        return !query().isEmpty();
    }

    /** The same filter with another colour. */
    String withColor(String color) {
        return "/petugas" + new Filter(color, dinas, kategori, dukungan).query();
    }

    /** As a query, with its question mark; empty when nothing is filtered. */
    public String query() {
        UriComponentsBuilder query = UriComponentsBuilder.newInstance();
        put(query, "warna", warna);
        put(query, "dinas", dinas);
        put(query, "kategori", kategori);
        put(query, "dukungan", dukungan);
        return query.encode().build().toUriString();
    }

    private Optional<AgencyId> agency() {
        try {
            return dinas.isBlank() ? Optional.empty() : Optional.of(AgencyId.of(dinas));
        } catch (IllegalArgumentException noAgency) {
            return Optional.empty();
        }
    }

    private static void put(UriComponentsBuilder query, String name, String value) {
        if (!value.isBlank()) {
            query.queryParam(name, value);
        }
    }
}
