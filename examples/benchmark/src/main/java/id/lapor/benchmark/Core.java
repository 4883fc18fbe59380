package id.lapor.benchmark;

import id.lapor.report.ReportLine;
import id.lapor.sla.Deadline;
import id.lapor.workflow.HistoryEntry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The rules by themselves: no database, no hashing, no policy that reads texts. */
@State(Scope.Benchmark)
public class Core {

    private final Subjects subjects = new Subjects();

    /** An answer decided with all its guards, and the entry that it leaves. */
    @Benchmark
    public void transition(Blackhole hole) {
        HistoryEntry entry = subjects.answered();
        hole.consume(entry);
        hole.consume(subjects.after(entry));
    }

    /** The governing deadline of one report over holidays and two pauses. */
    @Benchmark
    public Deadline deadline() {
        return subjects.deadline();
    }

    /** The colour of a line in a list in which every shade occurs. */
    @Benchmark
    @OperationsPerInvocation(Subjects.LINES)
    public void color(Blackhole hole) {
        for (ReportLine line : subjects.lines()) {
            hole.consume(subjects.color(line));
        }
    }

    /** A million reports coloured in one pass, each from its history. */
    @Benchmark
    @OperationsPerInvocation(Subjects.MILLION)
    public void recolor(Blackhole hole) {
        for (int number = 0; number < Subjects.MILLION; number++) {
            hole.consume(subjects.recolored(number));
        }
    }
}
