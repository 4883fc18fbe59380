package id.lapor.monggo.demo;

import id.lapor.Lapor;
import id.lapor.kernel.MasterKey;
import id.lapor.monggo.MonggoSettings;
import id.lapor.monggo.account.Accounts;
import id.lapor.monggo.account.DemoAccount;
import id.lapor.monggo.account.SignedIn;
import id.lapor.storage.Storage;
import id.lapor.subject.Categories;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Fills an empty database with a city to look at, and says at every start where to look. */
@Component
class DemoCity {

    private static final Logger log = LoggerFactory.getLogger(DemoCity.class);

    private final MonggoSettings settings;
    private final Accounts accounts;
    private final Lapor lapor;
    private final Storage storage;
    private final MasterKey key;
    private final Categories categories;
    private final Clock clock;
    private final Environment environment;

    DemoCity(
            MonggoSettings settings,
            Accounts accounts,
            Lapor lapor,
            Storage storage,
            MasterKey key,
            Categories categories,
            Clock clock,
            Environment environment) {
        this.settings = settings;
        this.accounts = accounts;
        this.lapor = lapor;
        this.storage = storage;
        this.key = key;
        this.categories = categories;
        this.clock = clock;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (settings.demo() && accounts.isEmpty()) {
            int reports = storage.unitOfWork().inTransaction(this::found);
            log.info("The database was empty: a demo city with {} reports was made", reports);
        }
        boolean demo = settings.demo()
                && accounts.find(DemoAccount.COORDINATOR.username()).isPresent();
        log.info(
                "Monggo Lapor is at http://localhost:{}{}",
                environment.getProperty("local.server.port", "8080"),
                demo ? "/ - demo accounts and their password stand at /masuk" : "/");
    }

    /** Everything or nothing: a city that is half there would never be finished. */
    private int found() {
        DemoAgencies.all().forEach(storage.agencies()::save);
        PastDesk desk = new PastDesk(storage, key, categories, clock, people());
        List.of(
                        new QuarterStories(desk),
                        new RoadStories(desk),
                        new TrafficStories(desk),
                        new CleanlinessStories(desk),
                        new ServiceStories(desk),
                        new OversightStories(desk))
                .forEach(DemoStories::tell);
        lapor.clock().sweep();
        return desk.told();
    }

    /** Every demo account, made where it does not exist yet. */
    private Map<DemoAccount, SignedIn> people() {
        Map<DemoAccount, SignedIn> people = new EnumMap<>(DemoAccount.class);
        for (DemoAccount person : DemoAccount.values()) {
            people.put(person, accounts.find(person.username()).orElseGet(() -> make(person)));
        }
        return people;
    }

    private SignedIn make(DemoAccount person) {
        return person.identity()
                .map(identity -> accounts.register(person.username(), DemoAccount.PASSWORD, identity))
                .orElseGet(() -> accounts.appoint(
                        person.username(),
                        DemoAccount.PASSWORD,
                        person.office(),
                        person.agency().orElse(null)));
    }
}
