package id.lapor.testkit.generator;

import id.lapor.subject.Place;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Tells what happened where, in the manner of a door: title, text, place and day agree with each other. */
final class Storyteller {

    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_HEADLINE = 70;

    /** Degrees; about 50 m. */
    private static final double SIGHT = 0.00045;

    private final Distributions distributions;
    private final Town town;
    private final Spelling spelling;
    private final int regionCodes;
    private final int sameLandmark;

    Storyteller(Distributions distributions, Town town) {
        this.distributions = distributions;
        this.town = town;
        spelling = new Spelling(distributions.file());
        regionCodes = distributions.file().number("region code");
        sameLandmark = distributions.file().number("rain incident landmark percent");
    }

    Story tell(Topic topic, ZonedDateTime at, @Nullable Incident incident, Door door, Dice dice) {
        Register register = distributions.register(door.manner(), dice);
        Telling telling = new Telling(topic.grammar(), register.voice(), dice);
        Town.Spot spot = incident == null ? town.anySpot(dice) : incident.spot();
        tellWhere(telling, spot);
        if (incident != null && dice.percent(sameLandmark)) {
            telling.fact("patokan", landmark(incident, topic, register));
        }
        telling.settle("lokasi", "lokasi");
        LocalDate occurredOn = Timing.tell(telling, topic, incident, at, dice);
        telling.settle("kejadian", "kejadian");
        telling.settle("pelapor", "pelapor-" + door.channel());

        String plan = topic.hasOwnPlan() ? "isi" : "isi-" + distributions.length(door.manner(), dice);
        String text = spelling.write(telling.say(plan), register, dice);
        boolean hasTitle = door.choosesCategory() || register == Register.OPERATOR;
        return new Story(
                topic.name(),
                topic.classification(),
                topic.category(),
                hasTitle ? cut(spelling.write(telling.say("judul"), register, dice), LONGEST_TITLE) : headline(text),
                text,
                place(telling.say("lokasi"), spot, door, dice),
                occurredOn,
                incident == null ? null : incident.name());
    }

    private static void tellWhere(Telling telling, Town.Spot spot) {
        telling.fact("jalan", spot.street());
        telling.fact("kelurahan", spot.kelurahan());
        telling.fact("kecamatan", spot.kecamatan());
        telling.settle("patokan", "patokan");
    }

    /** The landmark that most witnesses name, found again from the incident alone. */
    private static String landmark(Incident incident, Topic topic, Register register) {
        Telling telling =
                new Telling(topic.grammar(), register.voice(), Dice.of(incident.second(), incident.name(), 0));
        tellWhere(telling, incident.spot());
        return telling.say("patokan");
    }

    private Place place(String description, Town.Spot spot, Door door, Dice dice) {
        String code = dice.percent(regionCodes) ? spot.regionCode() : null;
        if (!dice.percent(door.located())) {
            return new Place(description, code, null, null);
        }
        double latitude = Town.near(spot.latitude(), SIGHT, dice);
        return new Place(description, code, latitude, Town.near(spot.longitude(), SIGHT, dice));
    }

    /** What a program makes the title when the door asks for none: the first words. */
    private static String headline(String text) {
        return cut(text.replaceAll("\\s+", " "), LONGEST_HEADLINE);
    }

    private static String cut(String line, int longest) {
        return line.length() <= longest ? line : line.substring(0, line.lastIndexOf(' ', longest));
    }
}
