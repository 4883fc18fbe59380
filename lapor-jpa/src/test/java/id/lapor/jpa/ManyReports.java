package id.lapor.jpa;

import id.lapor.report.TrackingNumber;

/**
 * Reports of five years, one in twenty open, with their parts, histories and words: as rows, since nobody has the patience
 * to hand them in.
 */
final class ManyReports {

    private static final String REPORTS = """
            insert into lapor_report (id, tracking, public_handle, channel, submitted_at, submitted_on, policy_version,
              classification, category, title, place, anonymity, confidential, identity_key, access_code_hash, governor,
              status, worst, lead_agency, verified, responded, answered, follows, ended_at, on_hold, erased, version, seal,
              due_clock, due_at, due_on, due_whole_day, due_provisional, remind_at, supports)
            select 1000 + i, number || check_digit, 'aaaa' || translate(lpad(i::text, 8, '0'), '0123456789', 'abcdefghij'), 'WEBSITE', at, at::date, 'id.lapor/1', 'COMPLAINT',
              'topik-' || i % 14, 'Lampu jalan padam ' || i, 'Gang ' || i % 900, 'OPEN', i % 9 = 0,
              lpad(to_hex(i), 32, '0'), 'code', case when i % 50 = 0 then 'INSPECTORATE' else 'COORDINATOR' end,
              case when ended then 'CLOSED' else 'DELEGATED' end, case when ended then 'CLOSED' else 'DELEGATED' end,
              'dinas-' || i / 20 % 40, true, ended, ended, case when i % 100 = 3 then 'FOLLOWED' end,
              case when ended then at + interval '9 days' end, false, false, 2, md5(number) || md5('seal'),
              case when ended then null when i % 3 = 0 then 'COMPLETION' else 'RESOLUTION' end,
              case when ended then timestamptz '9999-12-31 00:00:00+00' else at + interval '60 days' end,
              case when ended then null else (at + interval '60 days')::date end, true, false,
              case when ended then null else at + interval '1 day' end, i % 11 / 9
            from (select i, timestamptz '2021-03-10 00:00:00+00' + i * (interval '1825 days' / COUNT) as at, i % 20 <> 0 as ended,
                (20000000000 + i)::text as number from generate_series(1, COUNT) i) years,
              lateral (select (10 - sum(case when p % 2 = 1 then d when d > 4 then d * 2 - 9 else d * 2 end) % 10) % 10
                from generate_series(0, 10) p, lateral (select substr(number, 11 - p, 1)::int as d) digit) luhn (check_digit)
            """;

    private static final String HISTORIES = """
            insert into lapor_history (report_id, sequence, act, from_status, to_status, by_role, officer, agency, at,
              effect, content_digest, seal)
            select r.id, n, case n when 1 then 'submit' else 'delegate' end, null, 'DELEGATED', 'COORDINATOR', 'petugas', null,
              r.submitted_at + n * interval '1 hour', '', 'digest', md5(r.id::text) || md5(n::text)
            from lapor_report r, generate_series(1, 2) n
            """;

    private static final String PARTS = """
            insert into lapor_part (report_id, agency, held)
            select id, lead_agency, true from lapor_report
            """;

    private static final String WORDS = """
            insert into lapor_words (report_id, words)
            select id, array['lampu', 'jalan', 'padam', 'kata-' || id % 20000, 'gang-' || id % 900] from lapor_report
            """;

    /** What one report in a hundred follows. */
    static final TrackingNumber FOLLOWED = new TrackingNumber("123456789015");

    private ManyReports() {}

    static void written(TestDatabase database, int count) {
        TestDatabase.execute(
                database.dataSource(),
                REPORTS.replace("COUNT", String.valueOf(count)).replace("FOLLOWED", FOLLOWED.value()));
        for (String rows : new String[] {HISTORIES, PARTS, WORDS, "analyze"}) {
            TestDatabase.execute(database.dataSource(), rows);
        }
    }
}
