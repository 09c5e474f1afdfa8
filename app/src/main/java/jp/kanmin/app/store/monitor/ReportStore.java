package jp.kanmin.app.store.monitor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What bodies report of their quarters. All but the asking and the accepted document is appended and stays.
@Component
public final class ReportStore {

    private final JdbcClient sql;

    ReportStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A quarter that was asked for.
    ///
    /// @param quarter such as `2026Q1`
    /// @param due the last day
    public record Round(String body, String quarter, String due, String words, String at, String person) {}

    /// What was reported of an indicator.
    ///
    /// @param indicator `m1/k1`
    /// @param number counted from 1
    /// @param content JSON; empty where it was taken back
    /// @param source `form`, `sheet`, `api` or `survey`
    public record Entry(String body, String quarter, String indicator, int number, String content,
            String source,
            String at, String person) {}

    /// What became of a measure's report.
    ///
    /// @param kind `sent`, `returned` or `accepted`
    /// @param entries how many entries the measure had by then
    public record Step(String body, String quarter, String measure, int number, String kind, int entries,
            String words, String at, String person) {}

    /// What a body made of a measure's progress.
    ///
    /// @param content JSON
    public record Evaluation(String body, String quarter, String measure, int number, String content,
            String at,
            String person) {}

    /// What is done about a measure.
    ///
    /// @param quarter in which it was begun
    /// @param content JSON
    public record Correction(String body, int number, int revision, String quarter, String measure,
            String content,
            String at, String person) {}

    /// What has been accepted of a quarter.
    ///
    /// @param document JSON
    public record Accepted(String body, String quarter, String document, String at) {}

    /// Asks for a quarter, or asks anew.
    public void put(Round round) {
        sql.sql("""
                insert into report_round (body, quarter, due, words, at, person)
                values (:body, :quarter, :due, :words, :at, :person)
                on conflict (body, quarter) do update set due = excluded.due, words = excluded.words,
                    at = excluded.at, person = excluded.person
                """).param("body", round.body).param("quarter", round.quarter).param("due", round.due)
                .param("words", round.words).param("at", round.at).param("person", round.person).update();
    }

    /// The quarters a body asked for, the newest first.
    public List<Round> rounds(String body) {
        return sql.sql("""
                select body, quarter, due, words, at, person from report_round where body = :body
                order by quarter desc
                """).param("body", body).query(ReportStore::round).list();
    }

    /// The quarters that all bodies asked for.
    public List<Round> rounds() {
        return sql
                .sql("select body, quarter, due, words, at, person from report_round order by body, quarter")
                .query(ReportStore::round).list();
    }

    private static Round round(ResultSet row, int at) throws SQLException {
        return new Round(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                row.getString(5),
                row.getString(6));
    }

    /// Appends what was reported, unless somebody else reported under its number at the same time.
    ///
    /// @return whether it was written
    public boolean add(Entry entry) {
        return sql.sql("""
                insert into report_entry (body, quarter, indicator, number, content, source, at, person)
                values (:body, :quarter, :indicator, :number, :content, :source, :at, :person)
                on conflict (body, quarter, indicator, number) do nothing
                """).param("body", entry.body).param("quarter", entry.quarter)
                .param("indicator", entry.indicator)
                .param("number", entry.number).param("content", entry.content).param("source", entry.source)
                .param("at", entry.at).param("person", entry.person).update() > 0;
    }

    /// All that was ever reported of a body, by quarter and indicator, each in its order.
    public List<Entry> entries(String body) {
        return entries(body, "", "9999");
    }

    /// All that was ever reported from a quarter to another, by quarter and indicator, each in its order.
    public List<Entry> entries(String body, String from, String to) {
        return sql.sql("""
                select body, quarter, indicator, number, content, source, at, person from report_entry
                where body = :body and quarter between :from and :to order by quarter, indicator, number
                """).param("body", body).param("from", from).param("to", to).query(ReportStore::entry).list();
    }

    private static Entry entry(ResultSet row, int at) throws SQLException {
        return new Entry(row.getString(1), row.getString(2), row.getString(3), row.getInt(4),
                row.getString(5),
                row.getString(6), row.getString(7), row.getString(8));
    }

    public void add(Step step) {
        sql.sql("""
                insert into report_step (body, quarter, measure, number, kind, entries, words, at, person)
                values (:body, :quarter, :measure, :number, :kind, :entries, :words, :at, :person)
                """).param("body", step.body).param("quarter", step.quarter).param("measure", step.measure)
                .param("number", step.number).param("kind", step.kind).param("entries", step.entries)
                .param("words", step.words).param("at", step.at).param("person", step.person).update();
    }

    /// What became of the reports of a body, by quarter and measure, each in its order.
    public List<Step> steps(String body) {
        return sql.sql("""
                select body, quarter, measure, number, kind, entries, words, at, person from report_step
                where body = :body order by quarter, measure, number
                """).param("body", body)
                .query((row, _) -> new Step(row.getString(1), row.getString(2), row.getString(3),
                        row.getInt(4),
                        row.getString(5), row.getInt(6), row.getString(7), row.getString(8),
                        row.getString(9)))
                .list();
    }

    public void add(Evaluation evaluation) {
        sql.sql("""
                insert into evaluation (body, quarter, measure, number, content, at, person)
                values (:body, :quarter, :measure, :number, :content, :at, :person)
                """).param("body", evaluation.body).param("quarter", evaluation.quarter)
                .param("measure", evaluation.measure).param("number", evaluation.number)
                .param("content", evaluation.content).param("at", evaluation.at)
                .param("person", evaluation.person).update();
    }

    /// What a body made of its measures, by quarter and measure, each in its order.
    public List<Evaluation> evaluations(String body) {
        return sql.sql("""
                select body, quarter, measure, number, content, at, person from evaluation where body = :body
                order by quarter, measure, number
                """).param("body", body)
                .query((row, _) -> new Evaluation(row.getString(1), row.getString(2), row.getString(3),
                        row.getInt(4), row.getString(5), row.getString(6), row.getString(7)))
                .list();
    }

    public void add(Correction correction) {
        sql.sql("""
                insert into correction (body, number, revision, quarter, measure, content, at, person)
                values (:body, :number, :revision, :quarter, :measure, :content, :at, :person)
                """).param("body", correction.body).param("number", correction.number)
                .param("revision", correction.revision).param("quarter", correction.quarter)
                .param("measure", correction.measure).param("content", correction.content)
                .param("at", correction.at).param("person", correction.person).update();
    }

    /// What a body does about its measures, each in all its revisions.
    public List<Correction> corrections(String body) {
        return sql.sql("""
                select body, number, revision, quarter, measure, content, at, person from correction
                where body = :body order by number, revision
                """).param("body", body)
                .query((row, _) -> new Correction(row.getString(1), row.getInt(2), row.getInt(3),
                        row.getString(4),
                        row.getString(5), row.getString(6), row.getString(7), row.getString(8)))
                .list();
    }

    /// Keeps what has been accepted of a quarter, in the place of what was there.
    public void put(Accepted accepted) {
        sql.sql("""
                insert into report_accepted (body, quarter, document, at) values (:body, :quarter, :document, :at)
                on conflict (body, quarter) do update set document = excluded.document, at = excluded.at
                """).param("body", accepted.body).param("quarter", accepted.quarter)
                .param("document", accepted.document).param("at", accepted.at).update();
    }

    /// What has been accepted of a body, by quarter.
    public List<Accepted> accepted(String body) {
        return sql.sql("""
                select body, quarter, document, at from report_accepted where body = :body order by quarter
                """).param("body", body).query(ReportStore::accepted).list();
    }

    /// What has been accepted of a body from a quarter to another, by quarter.
    public List<Accepted> accepted(String body, String from, String to) {
        return sql.sql("""
                select body, quarter, document, at from report_accepted
                where body = :body and quarter between :from and :to order by quarter
                """).param("body", body).param("from", from).param("to", to)
                .query(ReportStore::accepted).list();
    }

    /// What has been accepted of a quarter.
    public Optional<Accepted> accepted(String body, String quarter) {
        return sql.sql("""
                select body, quarter, document, at from report_accepted where body = :body and quarter = :quarter
                """).param("body", body).param("quarter", quarter).query(ReportStore::accepted).optional();
    }

    /// That something has been accepted, and when, without what it is.
    public record Mark(String body, String quarter, String at) {}

    /// What has been accepted of all bodies from a time on.
    ///
    /// @param at empty for all times
    public List<Mark> acceptedSince(String at) {
        return sql.sql("select body, quarter, at from report_accepted where at >= :at").param("at", at)
                .query((row, _) -> new Mark(row.getString(1), row.getString(2), row.getString(3))).list();
    }

    /// Whether anything of a body was ever accepted.
    public boolean hasAccepted(String body) {
        return sql.sql("select count(*) from report_accepted where body = :body").param("body", body)
                .query(Integer.class).single() > 0;
    }

    private static Accepted accepted(ResultSet row, int at) throws SQLException {
        return new Accepted(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
    }
}
