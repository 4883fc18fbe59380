package id.lapor.testkit.generator;

import id.lapor.reporter.Reporter;
import id.lapor.subject.Channel;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Shows what the generator writes. Arguments, each optional: the seed, how many reports, and {@code count} to count
 * them by channel, with the memory in use on the way, instead of printing them. Needs the two jars of lapor-core and
 * nothing else.
 */
public final class ReportSampler {

    private static final int PROGRESS = 100_000;

    private ReportSampler() {}

    public static void main(String[] arguments) {
        long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : 2026;
        int number = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("seed " + seed + ", " + number + " reports");
        Stream<GeneratedReport> reports = ReportGenerator.seeded(seed).stream().limit(number);
        if (arguments.length > 2 && arguments[2].equals("count")) {
            count(reports, out);
        } else {
            reports.forEach(report -> print(report, out));
        }
    }

    private static void print(GeneratedReport report, PrintStream out) {
        Story story = report.story();
        Sender sender = report.sender();
        String who = sender.reporter() instanceof Reporter.Identified known
                ? known.identity().name() + (known.account() == null ? "" : " (" + known.account() + ")")
                : "-";
        out.printf(
                "%n== %s  %s  %s/%s/%s  %s%s  %s%n   %s | %s%n   # %s%n%s%n",
                report.arrivedAt(),
                sender.channel(),
                story.classification(),
                story.category(),
                story.topic(),
                sender.secrecy().anonymity(),
                sender.secrecy().confidential() ? "+RAHASIA" : "",
                who,
                story.place().description(),
                story.occurredOn() == null ? "lasting" : story.occurredOn(),
                story.title(),
                story.text());
    }

    private static void count(Stream<GeneratedReport> reports, PrintStream out) {
        Map<Channel, Integer> byChannel = new EnumMap<>(Channel.class);
        long[] seen = new long[2];
        reports.forEach(report -> {
            byChannel.merge(report.sender().channel(), 1, Integer::sum);
            seen[1] += report.draft().narrative().text().length();
            if (++seen[0] % PROGRESS == 0) {
                Runtime runtime = Runtime.getRuntime();
                long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
                out.println(seen[0] + " reports until " + report.arrivedAt() + ", " + used + " MiB in use");
            }
        });
        out.println(byChannel + ", " + seen[1] / Math.max(1, seen[0]) + " characters a report");
    }
}
