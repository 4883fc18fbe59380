package id.lapor.spring;

import id.lapor.Lapor;
import id.lapor.desk.UpkeepDesk.Finding;
import id.lapor.desk.UpkeepDesk.Upkeep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** What an operator asked for by {@code lapor.upkeep}: requests are served meanwhile, and the log tells what was found. */
final class UpkeepAtStart implements ApplicationRunner {

    /** What is done once the application is up. */
    enum Task {
        /** Nothing. */
        NONE,
        /** Every report is compared with its history. */
        CHECK,
        /** What lists and sweeps go by is made anew as well, where it is astray. */
        REBUILD
    }

    private static final Logger log = LoggerFactory.getLogger(UpkeepAtStart.class);

    private final Lapor lapor;
    private final Task task;

    UpkeepAtStart(Lapor lapor, Task task) {
        this.lapor = lapor;
        this.task = task;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        switch (task) {
            case NONE -> {}
            case CHECK -> tell(lapor.upkeep().check());
            case REBUILD -> tell(lapor.upkeep().rebuild());
        }
    }

    private static void tell(Upkeep upkeep) {
        for (Finding finding : upkeep.findings()) {
            log.warn("Report {} is {}: {}", finding.report(), finding.damage(), finding.what());
        }
        log.info(
                "Compared {} reports with their histories: {} damaged, {} of them made anew",
                upkeep.reports(),
                upkeep.damaged(),
                upkeep.rebuilt());
    }
}
