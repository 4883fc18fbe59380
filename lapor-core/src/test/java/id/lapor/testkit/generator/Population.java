package id.lapor.testkit.generator;

import id.lapor.reporter.Identity;
import id.lapor.reporter.Reporter;
import java.util.List;
import java.util.Locale;

/** The invented citizens. Each is computed from the seed and a number, so that none has to be remembered. */
final class Population {

    private final long seed;
    private final int size;
    private final int regulars;
    private final int shareOfRegulars;
    private final List<String> givenNames;
    private final List<String> secondNames;
    private final List<String> streets;

    Population(long seed, Sections distributions) {
        this.seed = seed;
        Sections people = Sections.read("people.txt");
        givenNames = people.words("given");
        secondNames = people.words("second");
        streets = people.list("street");
        size = distributions.number("citizens");
        regulars = distributions.number("regulars");
        shareOfRegulars = distributions.number("reports-by-regulars");
    }

    /** Somebody who reports: now and then one of the regulars. */
    Reporter.Identified someone(boolean withAccount, Dice dice) {
        int number = dice.percent(shareOfRegulars) ? dice.below(regulars) : dice.below(size);
        String account = withAccount ? String.format(Locale.ROOT, "warga-%06d", number) : null;
        return new Reporter.Identified(identity(number), account);
    }

    /** Numbers of 0899-0000 belong to nobody, example.org neither. */
    private Identity identity(int number) {
        Dice dice = Dice.of(seed, "citizen", number);
        String given = dice.oneOf(givenNames);
        String name = dice.percent(15) ? given : given + " " + dice.oneOf(secondNames);
        String phone = String.format(Locale.ROOT, "0899-0000-%04d", number % 10_000);
        String mailbox = name.toLowerCase(Locale.ROOT).replace(' ', '.') + number;
        String address = dice.oneOf(streets) + " No. " + dice.between(1, 180);
        return new Identity(
                name, phone, dice.percent(60) ? mailbox + "@example.org" : null, dice.percent(50) ? address : null);
    }
}
