package id.lapor.monggo.page;

/**
 * One of the five steps.
 *
 * @param name what it is called
 * @param when what happens in it, until when
 * @param state empty, {@code done}, {@code now} or {@code todo}
 */
public record Step(String name, String when, String state) {}
