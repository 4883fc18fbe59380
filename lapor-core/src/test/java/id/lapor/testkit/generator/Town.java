package id.lapor.testkit.generator;

import java.util.List;

/** An invented town: its kelurahan, their streets, and where they lie. */
final class Town {

    /**
     * A stretch of one street.
     *
     * @param regionCode shaped as Kemendagri's, of a town that does not exist
     */
    record Spot(
            String street, String kelurahan, String kecamatan, String regionCode, double latitude, double longitude) {}

    /** Degrees; about 350 m. */
    private static final double REACH = 0.003;

    private final List<Kelurahan> kelurahan;

    private Town(List<Kelurahan> kelurahan) {
        this.kelurahan = kelurahan;
    }

    static Town read() {
        return new Town(Sections.read("town.txt").list("kelurahan").stream()
                .map(Kelurahan::parse)
                .toList());
    }

    Spot anySpot(Dice dice) {
        Kelurahan quarter = dice.oneOf(kelurahan);
        return new Spot(
                dice.oneOf(quarter.streets),
                quarter.name,
                quarter.kecamatan,
                quarter.code,
                near(quarter.latitude, REACH, dice),
                near(quarter.longitude, REACH, dice));
    }

    /** Degrees, to about 10 cm. */
    static double near(double degrees, double reach, Dice dice) {
        double moved = degrees + (2 * dice.share() - 1) * reach;
        return Math.rint(moved * 1_000_000) / 1_000_000;
    }

    private record Kelurahan(
            String code, String kecamatan, String name, double latitude, double longitude, List<String> streets) {

        static Kelurahan parse(String line) {
            String[] fields = line.split(" *; *");
            return new Kelurahan(
                    fields[0],
                    fields[1],
                    fields[2],
                    Double.parseDouble(fields[3]),
                    Double.parseDouble(fields[4]),
                    List.of(fields[5].split(" *, *")));
        }
    }
}
