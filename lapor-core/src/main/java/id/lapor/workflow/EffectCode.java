package id.lapor.workflow;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.subject.Accused;
import id.lapor.subject.Classification;
import id.lapor.workflow.Effect.Arrived;
import id.lapor.workflow.Effect.Assigned;
import id.lapor.workflow.Effect.Became;
import id.lapor.workflow.Effect.Concerning;
import id.lapor.workflow.Effect.Entrusted;
import id.lapor.workflow.Effect.Gained;
import id.lapor.workflow.Effect.Handed;
import id.lapor.workflow.Effect.Holding;
import id.lapor.workflow.Effect.Involved;
import id.lapor.workflow.Effect.Linked;
import id.lapor.workflow.Effect.Merged;
import id.lapor.workflow.Effect.Mirrored;
import id.lapor.workflow.Effect.Naming;
import id.lapor.workflow.Effect.None;
import id.lapor.workflow.Effect.Rated;
import id.lapor.workflow.Effect.Released;
import id.lapor.workflow.Effect.Scheduled;
import id.lapor.workflow.Effect.Shared;
import id.lapor.workflow.Effect.Sorted;
import id.lapor.workflow.Effect.Suggested;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Effects as lines such as {@code handed||pupr|dlh,dishub}: a name, then its parts, each percent-encoded. */
final class EffectCode {

    private EffectCode() {}

    static String encode(Effect effect) {
        if (effect instanceof None) {
            return "";
        }
        if (effect instanceof Handed handed) {
            return line("handed", one(handed.from()), one(handed.to()), many(handed.with()));
        }
        if (effect instanceof Involved involved) {
            return line("involved", many(involved.agencies()));
        }
        if (effect instanceof Released released) {
            return line("released", one(released.agency()));
        }
        if (effect instanceof Merged merged) {
            return line("merged", one(merged.from()), one(merged.into()));
        }
        if (effect instanceof Assigned assigned) {
            return line("assigned", one(assigned.agency()), text(assigned.officer()));
        }
        if (effect instanceof Scheduled scheduled) {
            return line("scheduled", scheduled.on().toString());
        }
        if (effect instanceof Arrived arrived) {
            return line("arrived", arrived.next() == null ? "" : arrived.next().toString());
        }
        if (effect instanceof Rated rated) {
            return line("rated", Integer.toString(rated.stars()));
        }
        if (effect instanceof Linked linked) {
            return line("linked", text(linked.target()));
        }
        if (effect instanceof Gained gained) {
            return line("gained", text(gained.follower()));
        }
        if (effect instanceof Mirrored mirrored) {
            String officer = mirrored.officer() == null ? "" : text(mirrored.officer());
            return line("mirrored", holdings(mirrored.holdings()), mirrored.again() ? "again" : "", officer);
        }
        if (effect instanceof Shared shared) {
            String said = line(shared.act().code(), shared.by().name(), one(shared.agency()));
            return line("shared", text(shared.source()), Long.toString(shared.step()), said);
        }
        if (effect instanceof Concerning concerning) {
            return line("concerning", Long.toString(concerning.step()));
        }
        if (effect instanceof Naming naming) {
            return accused(naming.accused());
        }
        if (effect instanceof Suggested suggested) {
            return line("suggested", one(suggested.agency()));
        }
        if (effect instanceof Sorted sorted) {
            return line("sorted", sorted.from().name(), sorted.to().name(), text(sorted.topic()));
        }
        if (effect instanceof Became became) {
            return line("became", text(became.code()));
        }
        return line("entrusted", text(((Entrusted) effect).officer()));
    }

    static Effect decode(String line) {
        if (line.isEmpty()) {
            return Effect.NONE;
        }
        List<String> parts = Splitter.on('|').splitToList(line);
        try {
            return decode(parts.get(0), parts);
        } catch (IndexOutOfBoundsException | DateTimeException broken) {
            throw new IllegalArgumentException("No effect is written like this: " + parts.get(0), broken);
        }
    }

    private static Effect decode(String name, List<String> parts) {
        return switch (name) {
            case "handed" -> new Handed(agencyOrNull(parts.get(1)), agency(parts.get(2)), agencies(parts.get(3)));
            case "involved" -> new Involved(agencies(parts.get(1)));
            case "released" -> new Released(agency(parts.get(1)));
            case "merged" -> new Merged(agency(parts.get(1)), agency(parts.get(2)));
            case "assigned" -> new Assigned(agency(parts.get(1)), plain(parts.get(2)));
            case "scheduled" -> new Scheduled(LocalDate.parse(parts.get(1)));
            case "arrived" -> new Arrived(parts.get(1).isEmpty() ? null : LocalDate.parse(parts.get(1)));
            case "rated" -> new Rated(Integer.parseInt(parts.get(1)));
            case "linked" -> new Linked(plain(parts.get(1)));
            case "gained" -> new Gained(plain(parts.get(1)));
            case "mirrored" ->
                new Mirrored(
                        holdings(parts.get(1)),
                        parts.get(2).equals("again"),
                        parts.get(3).isEmpty() ? null : plain(parts.get(3)));
            case "shared" ->
                new Shared(
                        plain(parts.get(1)),
                        Long.parseLong(parts.get(2)),
                        Act.of(parts.get(3)),
                        Role.valueOf(parts.get(4)),
                        agencyOrNull(parts.get(5)));
            case "concerning" -> new Concerning(Long.parseLong(parts.get(1)));
            case "naming" ->
                new Naming(new Accused(
                        ImmutableSet.copyOf(agencies(parts.get(1))),
                        ImmutableSet.copyOf(texts(parts.get(2))),
                        parts.get(3).contains("inspectorate"),
                        parts.get(3).contains("head")));
            case "suggested" -> new Suggested(agency(parts.get(1)));
            case "sorted" ->
                new Sorted(
                        Classification.valueOf(parts.get(1)),
                        Classification.valueOf(parts.get(2)),
                        plain(parts.get(3)));
            case "became" -> new Became(plain(parts.get(1)));
            case "entrusted" -> new Entrusted(plain(parts.get(1)));
            default -> throw new IllegalArgumentException("No effect is called " + name);
        };
    }

    private static String accused(Accused accused) {
        String offices = (accused.inspectorate() ? "inspectorate" : "") + (accused.headOfRegion() ? "head" : "");
        String accounts = Joiner.on(',')
                .join(accused.accounts().stream().map(EffectCode::text).toList());
        return line("naming", many(accused.units()), accounts, offices);
    }

    /** Each as {@code lead:IN_PROGRESS:pupr} or {@code part:DELEGATED:uptd-jalan:pupr}, with those above it at the end. */
    private static String holdings(List<Holding> holdings) {
        return Joiner.on(',').join(holdings.stream().map(EffectCode::holding).toList());
    }

    private static String holding(Holding holding) {
        List<String> words = new ArrayList<>();
        words.add(holding.lead() ? "lead" : "part");
        words.add(holding.status().name());
        words.add(one(holding.agency()));
        holding.above().forEach(superior -> words.add(one(superior)));
        return Joiner.on(':').join(words);
    }

    private static List<Holding> holdings(String joined) {
        return Splitter.on(',')
                .omitEmptyStrings()
                .splitToStream(joined)
                .map(Splitter.on(':')::splitToList)
                .map(words -> new Holding(
                        agency(words.get(2)),
                        words.get(0).equals("lead"),
                        Status.valueOf(words.get(1)),
                        words.stream().skip(3).map(EffectCode::agency).toList()))
                .toList();
    }

    private static String line(String... parts) {
        return Joiner.on('|').join(parts);
    }

    private static String one(@Nullable AgencyId agency) {
        return agency == null ? "" : text(agency.value());
    }

    private static String many(Collection<AgencyId> agencies) {
        return Joiner.on(',').join(agencies.stream().map(EffectCode::one).toList());
    }

    private static String text(String plain) {
        return URLEncoder.encode(plain, StandardCharsets.UTF_8);
    }

    private static String plain(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }

    private static AgencyId agency(String encoded) {
        return AgencyId.of(plain(encoded));
    }

    private static @Nullable AgencyId agencyOrNull(String encoded) {
        return encoded.isEmpty() ? null : agency(encoded);
    }

    private static List<AgencyId> agencies(String joined) {
        return texts(joined).stream().map(AgencyId::of).toList();
    }

    private static List<String> texts(String joined) {
        return Splitter.on(',')
                .omitEmptyStrings()
                .splitToStream(joined)
                .map(EffectCode::plain)
                .toList();
    }
}
