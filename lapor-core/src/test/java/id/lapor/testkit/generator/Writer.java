package id.lapor.testkit.generator;

import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Reporter;
import id.lapor.reporter.Secrecy;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes one report: who, by which door, about what. */
final class Writer {

    private final Distributions distributions;
    private final Population population;
    private final Storyteller storyteller;
    private final Map<String, Topic> topics = new TreeMap<>();

    Writer(long seed, Distributions distributions, Town town) {
        this.distributions = distributions;
        population = new Population(seed, distributions.file());
        storyteller = new Storyteller(distributions, town);
        distributions.topics().forEach(name -> topics.put(name, Topic.read(name)));
    }

    GeneratedReport write(ZonedDateTime at, @Nullable Incident incident, Dice dice) {
        Topic topic = topics.get(incident == null ? distributions.topic(dice) : incident.topic());
        boolean workday = at.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        Door door = distributions.door(workday, at.getHour(), dice);
        Story story = storyteller.tell(topic, at, incident, door, dice);
        return new GeneratedReport(at.toInstant(), story, sender(topic, door, dice));
    }

    private Sender sender(Topic topic, Door door, Dice dice) {
        Secrecy wished = distributions.secrecy(topic.classification(), dice);
        boolean known = wished.anonymity() != Anonymity.UNIDENTIFIED && dice.percent(door.identified());
        Secrecy secrecy = known ? wished : new Secrecy(Anonymity.UNIDENTIFIED, wished.confidential());
        Reporter reporter = known ? population.someone(door.hasAccounts(), dice) : new Reporter.Unidentified();
        return new Sender(door.channel(), door.choosesCategory(), secrecy, reporter);
    }
}
