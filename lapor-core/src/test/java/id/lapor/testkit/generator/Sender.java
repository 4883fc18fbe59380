package id.lapor.testkit.generator;

import id.lapor.reporter.Reporter;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Channel;

/**
 * Who sends a generated report.
 *
 * @param channel by which door
 * @param choosesCategory whether that door asks for classification and category; SMS, mentions and 112 do not
 * @param secrecy what is asked for; nothing is raised for oversight yet
 * @param reporter an invented person with account ids such as {@code warga-000123}, or nobody
 */
public record Sender(Channel channel, boolean choosesCategory, Secrecy secrecy, Reporter reporter) {

    @Override
    public String toString() {
        return channel.toString();
    }
}
