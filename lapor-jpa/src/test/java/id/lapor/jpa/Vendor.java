package id.lapor.jpa;

import com.zaxxer.hikari.HikariDataSource;

/** The databases that everything is tried on. */
enum Vendor {
    H2,
    POSTGRESQL;

    /** With the tables of lapor, and nothing in them. */
    TestDatabase open() {
        return this == H2 ? TestDatabase.h2() : TestDatabase.postgres();
    }

    /** With nothing at all. */
    HikariDataSource empty() {
        return this == H2 ? TestDatabase.emptyH2() : TestDatabase.emptyPostgres();
    }
}
