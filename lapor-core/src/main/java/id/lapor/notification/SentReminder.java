package id.lapor.notification;

import id.lapor.sla.Deadline;
import id.lapor.sla.Reminder;

/**
 * A reminder that was sent.
 *
 * @param run of which deadline
 * @param mark which of its reminders
 */
public record SentReminder(Deadline.Run run, Reminder.Mark mark) {}
