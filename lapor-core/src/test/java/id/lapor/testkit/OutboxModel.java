package id.lapor.testkit;

import id.lapor.sync.Delivery;
import id.lapor.sync.MessageId;
import id.lapor.sync.MessageState;
import id.lapor.sync.PeerId;
import id.lapor.sync.Remedy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An outbox as somebody would write it who has one thread, no database and no hurry. */
final class OutboxModel {

    /** A message; {@code ticket} is the token that may be acknowledged, or resolved, if there is any. */
    static final class Line {
        final MessageId id;
        final String key;
        MessageState state = MessageState.PENDING;
        int attempts;
        long lastToken = -1;
        Long ticket;
        boolean leased;
        Duration due;

        Line(MessageId id, String key, Duration due) {
            this.id = id;
            this.key = key;
            this.due = due;
        }
    }

    final List<Line> lines = new ArrayList<>();

    /** Since the walk began. */
    Duration now = Duration.ZERO;

    Line find(MessageId id) {
        return lines.stream().filter(line -> line.id.equals(id)).findFirst().orElse(null);
    }

    void add(MessageId id, String key) {
        if (find(id) == null) {
            lines.add(new Line(id, key, now));
        }
    }

    List<Line> claimable(PeerId sink) {
        return lines.stream()
                .filter(line -> line.id.sink().equals(sink))
                .filter(line -> line.state == MessageState.PENDING && line.due.compareTo(now) <= 0)
                .filter(line -> lines.stream().noneMatch(other -> holdsBack(other, line)))
                .toList();
    }

    private static boolean holdsBack(Line other, Line line) {
        return other.id.isInLineWith(line.id) && other.id.version() < line.id.version() && !other.state.isSettled();
    }

    void claimed(Line line, long token, Duration lease) {
        line.attempts++;
        line.lastToken = token;
        line.ticket = token;
        line.leased = true;
        line.due = now.plus(lease);
    }

    boolean acknowledge(MessageId id, long token, Delivery delivery) {
        Line line = find(id);
        if (line.state != MessageState.PENDING || !Objects.equals(line.ticket, token)) {
            return false;
        }
        line.ticket = null;
        line.leased = false;
        if (delivery instanceof Delivery.Delivered) {
            line.state = MessageState.DELIVERED;
        } else if (delivery instanceof Delivery.Dead) {
            line.state = MessageState.DEAD;
        } else if (delivery instanceof Delivery.Uncertain) {
            line.state = MessageState.UNCERTAIN;
        } else if (delivery instanceof Delivery.Postponed postponed) {
            line.due = now.plus(postponed.after());
        } else {
            line.attempts--;
            line.due = now;
        }
        return true;
    }

    void resolve(Line line, Remedy remedy) {
        if (remedy instanceof Remedy.Found) {
            line.state = MessageState.DELIVERED;
        } else if (remedy instanceof Remedy.Skip) {
            line.state = MessageState.SKIPPED;
        } else if (remedy instanceof Remedy.Retry) {
            line.state = MessageState.PENDING;
            line.attempts = 0;
            line.due = now;
        } else {
            lines.stream()
                    .filter(other -> other.id.isInLineWith(line.id) && other.id.version() >= line.id.version())
                    .forEach(other -> other.state = MessageState.DISCARDED);
        }
    }
}
