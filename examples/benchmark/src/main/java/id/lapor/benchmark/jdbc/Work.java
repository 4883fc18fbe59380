package id.lapor.benchmark.jdbc;

import java.sql.SQLException;

/** What is done over and over, by several threads at once. */
@FunctionalInterface
interface Work {

    void once() throws SQLException;
}
