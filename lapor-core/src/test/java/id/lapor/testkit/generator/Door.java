package id.lapor.testkit.generator;

import id.lapor.subject.Channel;

/**
 * A channel, as people use it.
 *
 * @param office whether it is open in office hours only
 * @param manner which registers and lengths are usual
 * @param choosesCategory whether it asks for classification and category
 * @param hasAccounts whether an identified person comes with an account
 * @param identified percent whose identity becomes known, if they do not refuse
 * @param located percent that come with a point on the map
 */
record Door(
        Channel channel,
        boolean office,
        String manner,
        boolean choosesCategory,
        boolean hasAccounts,
        int identified,
        int located) {

    static Door parse(String line) {
        String[] fields = line.split(" +");
        return new Door(
                Channel.valueOf(fields[0]),
                fields[1].equals("office"),
                fields[2],
                fields[3].equals("form"),
                fields[4].equals("account"),
                Integer.parseInt(fields[5]),
                Integer.parseInt(fields[6]));
    }

    boolean isOpen(boolean workday, int hour) {
        return !office || workday && hour >= 8 && hour < 15;
    }
}
