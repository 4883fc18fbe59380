package id.lapor.jpa;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** What a move makes of a report's row, on the condition that nobody was faster. */
record ReportUpdate(String sql, List<RowShape.Cell> changing) {

    static ReportUpdate of(RowShape report) {
        List<RowShape.Cell> changing =
                report.cells().stream().filter(RowShape.Cell::isChanging).toList();
        String values = changing.stream().map(cell -> cell.column() + " = ?").collect(Collectors.joining(", "));
        return new ReportUpdate(
                "update " + report.table() + " set " + values + " where id = ? and version = ?", changing);
    }

    void bind(StoredReport row, long before, PreparedStatement statement) throws SQLException {
        int next = RowShape.bind(changing, row, statement, 1);
        statement.setLong(next, row.id);
        statement.setLong(next + 1, before);
    }
}
