package id.lapor.testkit.generator;

import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Classification;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every share of the generator, as {@code distributions.txt} gives and explains it. */
final class Distributions {

    private final Sections file = Sections.read("distributions.txt");
    private final Odds<Classification> classifications = odds("classification", Classification::valueOf);
    private final Map<Classification, Odds<String>> topics = new EnumMap<>(Classification.class);
    private final Odds<Door> doors = odds("door", Door::parse);
    private final Odds<DayOfWeek> weekdays = odds("weekday", DayOfWeek::valueOf);
    private final Odds<Integer> hours = odds("hour", Integer::valueOf);
    private final Odds<String> rainTopics = odds("rain topic", Function.identity());
    private final List<String> rain = file.words("rain");
    private final Odds<Secrecy> secrecy = odds("secrecy", Distributions::secrecy);
    private final Odds<Secrecy> secrecyOfOversight = odds("secrecy OVERSIGHT", Distributions::secrecy);
    private final Map<String, Odds<Register>> registers;
    private final Map<String, Odds<String>> lengths;
    private final int pranks = file.number("prank");

    Distributions() {
        for (Classification classification : classifications.values()) {
            topics.put(classification, odds("topic " + classification, Function.identity()));
        }
        List<String> manners =
                doors.values().stream().map(Door::manner).distinct().toList();
        registers = manners.stream()
                .collect(
                        Collectors.toMap(Function.identity(), manner -> odds("register " + manner, Register::valueOf)));
        lengths = manners.stream()
                .collect(
                        Collectors.toMap(Function.identity(), manner -> odds("length " + manner, Function.identity())));
    }

    Sections file() {
        return file;
    }

    /** The names of all topics. */
    List<String> topics() {
        return Stream.concat(topics.values().stream().flatMap(odds -> odds.values().stream()), Stream.of(Story.PRANK))
                .toList();
    }

    /** The name of the topic of a report that has no incident. */
    String topic(Dice dice) {
        return dice.percent(pranks)
                ? Story.PRANK
                : topics.get(classifications.draw(dice)).draw(dice);
    }

    /** A door that is open at that time. */
    Door door(boolean workday, int hour, Dice dice) {
        Door door = doors.draw(dice);
        while (!door.isOpen(workday, hour)) {
            door = doors.draw(dice);
        }
        return door;
    }

    Secrecy secrecy(Classification classification, Dice dice) {
        return (classification.isOversight() ? secrecyOfOversight : secrecy).draw(dice);
    }

    Register register(String manner, Dice dice) {
        return registers.get(manner).draw(dice);
    }

    String length(String manner, Dice dice) {
        return lengths.get(manner).draw(dice);
    }

    /** How busy the day of the week is, 1 being the mean. */
    double business(LocalDate day) {
        return weekdays.weightOf(day.getDayOfWeek());
    }

    boolean rains(LocalDate day, Dice dice) {
        return dice.percent(Integer.parseInt(rain.get(day.getMonthValue() - 1)));
    }

    String rainTopic(Dice dice) {
        return rainTopics.draw(dice);
    }

    int secondOfDay(Dice dice) {
        return hours.draw(dice) * 3600 + dice.below(3600);
    }

    static Map<Register, Integer> byRegister(List<String> lines) {
        Map<Register, Integer> numbers = new EnumMap<>(Register.class);
        for (String line : lines) {
            String[] fields = line.split(" +");
            numbers.put(Register.valueOf(fields[0]), Integer.valueOf(fields[1]));
        }
        return numbers;
    }

    private <T> Odds<T> odds(String list, Function<String, T> reader) {
        return Odds.parse(file.list(list), reader);
    }

    private static Secrecy secrecy(String text) {
        String[] promises = text.split("\\+");
        return new Secrecy(Anonymity.valueOf(promises[0]), promises.length > 1);
    }
}
