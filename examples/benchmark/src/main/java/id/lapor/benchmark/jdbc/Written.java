package id.lapor.benchmark.jdbc;

import id.lapor.notification.Notice;
import id.lapor.report.Report;
import id.lapor.report.Step;
import java.util.List;

/**
 * What one act leaves to be kept.
 *
 * @param report as it stands after it
 * @param step the act, and what was said
 * @param notices who is told
 */
record Written(Report report, Step step, List<Notice> notices) {}
