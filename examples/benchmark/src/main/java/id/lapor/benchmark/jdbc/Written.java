package id.lapor.benchmark.jdbc;

import id.lapor.notification.Notice;
import id.lapor.report.Report;
import id.lapor.report.Step;
import java.util.List;
import java.util.Set;

/**
 * What one act leaves to be kept.
 *
 * @param report as it stands after it
 * @param step the act, and what was said
 * @param notices who is told
 * @param words what the report is found by from now on; empty where that did not change
 */
record Written(Report report, Step step, List<Notice> notices, Set<String> words) {}
