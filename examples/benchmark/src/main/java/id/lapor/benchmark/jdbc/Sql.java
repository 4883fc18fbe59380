package id.lapor.benchmark.jdbc;

import java.util.Collections;

/** Every statement that is written by hand. The order of the columns is the order in which they are bound and read. */
final class Sql {

    private static final String REPORT = "id, tracking, public_handle, channel, submitted_at, submitted_on,"
            + " policy_version, origin_hash, origin_body_hash, classification, category, title, place, region_code,"
            + " latitude, longitude, occurred_on, anonymity, confidential, identity_key, access_code_hash, governor,"
            + " status, worst, lead_agency, verified, responded, answered, follows, ended_at, on_hold, erased, version,"
            + " seal, due_clock, due_at, due_on, due_whole_day, due_provisional, remind_at, supports";

    private static final String ENTRY =
            "report_id, sequence, act, from_status, to_status, by_role, officer, agency, at,"
                    + " effect, content_digest, seal";

    private static final String STATEMENT = "report_id, sequence, kind, text, salt, follow_up_kind, outcome, cause,"
            + " ground, next_step, next_step_on, budget_year, referral_body, referral_reference, internal, reason";

    private static final String NOTICE = "id, report_id, tracking, to_role, to_agency, to_reporter, kind, channel, at";

    /** Fifty at a time. */
    static final String NEXT_IDS = "select nextval('lapor_report_seq')";

    static final String INSERT_REPORT = insert("lapor_report", REPORT);
    static final String INSERT_ENTRY = insert("lapor_history", ENTRY);
    static final String INSERT_STATEMENT = insert("lapor_statement", STATEMENT);
    static final String INSERT_NOTICE = insert("lapor_notice", NOTICE);
    static final String INSERT_SECRET = insert("lapor_vault", "identity_key, keyset, wrapped_by, ciphertext");
    static final String INSERT_WORDS = insert("lapor_words", "report_id, words");
    static final String INSERT_LINK = insert("lapor_account_link", "link_hash, identity_key");

    static final String FIND = "select " + of("r", REPORT) + ", " + of("e", ENTRY)
            + " from lapor_report r left join lapor_history e on e.report_id = r.id"
            + " where r.tracking = ? order by e.sequence";

    static final String ADVANCE = "update lapor_report set classification = ?, category = ?, title = ?, place = ?,"
            + " region_code = ?, latitude = ?, longitude = ?, occurred_on = ?, anonymity = ?, confidential = ?,"
            + " governor = ?, status = ?, worst = ?, lead_agency = ?, verified = ?, responded = ?, answered = ?,"
            + " follows = ?, ended_at = ?, on_hold = ?, erased = ?, version = ?, seal = ?, due_clock = ?, due_at = ?,"
            + " due_on = ?, due_whole_day = ?, due_provisional = ?, remind_at = ?"
            + " where id = ? and version = ?";

    private static final String LINES = "select r.tracking, r.public_handle, r.classification, r.category, r.title,"
            + " r.place, r.anonymity, r.confidential, r.status, r.worst, r.answered, r.lead_agency, r.submitted_on,"
            + " r.due_clock, r.due_at, r.due_on, r.due_whole_day, r.due_provisional, r.supports, r.version"
            + " from lapor_report r where ";

    private static final String NOT_ACCUSING =
            " and not exists (select 1 from lapor_accused a where a.report_id = r.id and a.accused in (%s))";

    private static final String BEHIND = " and r.due_at >= ? and (r.due_at > ? or r.tracking > ?)"
            + " order by r.due_at, r.tracking fetch first ? rows only";

    private Sql() {}

    /** A page of the coordinator's, behind a cursor. */
    static String coordinatorsPage(int readers) {
        return LINES + "r.governor = 'COORDINATOR'" + NOT_ACCUSING.formatted(marks(readers)) + BEHIND;
    }

    /** A page of an agency's, behind a cursor. */
    static String agencysPage(int agencies, int readers) {
        return LINES + "exists (select 1 from lapor_part p where p.report_id = r.id and p.held = true and p.agency in ("
                + marks(agencies) + "))" + NOT_ACCUSING.formatted(marks(readers)) + BEHIND;
    }

    private static String insert(String table, String columns) {
        return "insert into " + table + " (" + columns + ") values (" + marks(columns.split(",").length) + ")";
    }

    private static String of(String alias, String columns) {
        return alias + "." + columns.replace(", ", ", " + alias + ".");
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
