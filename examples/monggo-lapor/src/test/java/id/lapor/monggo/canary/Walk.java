package id.lapor.monggo.canary;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens every page that somebody can reach, link by link. */
final class Walk {

    private static final Pattern LINK = Pattern.compile("(?:href|src|action|hx-get)=\"(/[^\"#]*)");
    private static final Pattern STATIC = Pattern.compile("/webjars/.*|/[^/]+\\.(css|js|svg)|.*[?&]lang=.*");

    private final Set<String> pages = new LinkedHashSet<>();
    private final Queue<String> ahead = new ArrayDeque<>();

    private Walk() {}

    /**
     * @param seeds where to begin
     * @param follows which of the links are worth their way
     */
    static void all(Person person, Collection<String> seeds, Predicate<String> follows) {
        Walk walk = new Walk();
        seeds.forEach(walk::note);
        while (!walk.ahead.isEmpty()) {
            Answer answer = person.get(walk.ahead.remove());
            walk.note(answer.location());
            Matcher links = LINK.matcher(answer.isPicture() ? "" : answer.body());
            while (links.find()) {
                String link = links.group(1).replace("&amp;", "&");
                walk.note(follows.test(link) ? link : "");
            }
        }
    }

    private void note(String link) {
        if (!link.isEmpty() && !STATIC.matcher(link).matches() && pages.add(link)) {
            ahead.add(link);
        }
    }
}
