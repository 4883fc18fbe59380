package id.lapor.monggo.page;

import java.util.List;

/**
 * An entry of the timeline.
 *
 * @param icon name of the icon
 * @param kind empty, {@code citizen}, {@code answer} or {@code internal}
 * @param privacy who may read it, where it is not for everybody; may be empty
 * @param title what happened
 * @param who the office that acted
 * @param when in words
 * @param iso for machines
 * @param text what was said; may be empty
 * @param details further sentences, such as cause and ground
 * @param promise the next step and its date; may be empty
 * @param photos what came with it
 */
public record Happening(
        String icon,
        String kind,
        String privacy,
        String title,
        String who,
        String when,
        String iso,
        String text,
        List<String> details,
        String promise,
        List<Photo> photos) {}
