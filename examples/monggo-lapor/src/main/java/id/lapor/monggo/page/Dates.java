package id.lapor.monggo.page;

import id.lapor.agency.Agency;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Dates as people read them: "Jumat, 27 Maret 2026, 14.05 WIB". */
@Component("dates")
public class Dates {

    /** Friday, 27 March 2026. */
    public String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", locale).format(day);
    }

    /** 27 Mar. */
    public String shortDay(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM", locale).format(day);
    }

    /** Friday, 27 March 2026, 14:05 WIB. */
    public String moment(Instant at, Locale locale) {
        String clock = locale.getLanguage().equals("en") ? "HH:mm" : "HH.mm";
        ZonedDateTime local = at.atZone(Agency.WIB);
        return DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, " + clock + " 'WIB'", locale)
                .format(local);
    }

    /** The day of a moment in WIB. */
    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, Agency.WIB);
    }
}
