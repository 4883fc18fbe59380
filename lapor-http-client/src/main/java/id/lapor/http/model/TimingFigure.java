package id.lapor.http.model;

import org.jspecify.annotations.Nullable;

/**
 * How long something took.
 *
 * @param count how many reports got that far
 * @param medianSeconds what half of them did not exceed; absent when none got that far
 * @param p90Seconds what nine of ten did not exceed; absent when none got that far
 */
@Wire
public record TimingFigure(
        long count, @Nullable Long medianSeconds, @Nullable Long p90Seconds) {}
