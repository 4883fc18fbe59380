package id.lapor.monggo.page;

/**
 * A deadline in words.
 *
 * @param words e.g. "tenggat 27 Mar, tinggal 2 hari kerja"
 * @param tone empty, {@code soon} or {@code late}
 */
public record DeadlineText(String words, String tone) {}
