package id.lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvTest {

    private static final String FORMULAS = "=+-@\t\r\n＝＋－＠";

    @Property
    void everyCellIsReadBackAndNoneBeginsAFormula(@ForAll("cells") List<String> cells) {
        List<String> read = read(Csv.line(cells));
        assertThat(read).hasSameSizeAs(cells);
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            assertThat(read.get(i)).isIn(cell, "'" + cell);
            String seen = read.get(i).stripLeading();
            assertThat(seen.isEmpty() || FORMULAS.indexOf(seen.charAt(0)) < 0)
                    .as(cell)
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<List<String>> cells() {
        Arbitrary<String> cell =
                Arbitraries.strings().withChars(FORMULAS + "\"',; a1ñ\uD83D").ofMaxLength(8);
        return cell.list().ofMinSize(1).ofMaxSize(6);
    }

    /** One line as RFC 4180 reads it. */
    private static List<String> read(String line) {
        assertThat(line).endsWith("\r\n");
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length() - 2; i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && line.charAt(i + 1) == '"') {
                cell.append(line.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ',') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                assertThat(quoted).isTrue();
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
