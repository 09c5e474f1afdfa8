package jp.kanmin.app.store.yearly;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The texts of yearly reports. Appended, never changed.
@Component
public final class YearlyStore {

    private final JdbcClient sql;

    YearlyStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A text of a measure.
    ///
    /// @param part `direction`, `results`, `national` or `next`
    /// @param number counted from 1 in each part
    public record Text(String body, int year, String measure, String part, int number, String content,
            String at, String person) {}

    /// Begins a report.
    ///
    /// @return false where it was begun before
    public boolean begin(String body, int year, String at, String person) {
        return sql.sql("""
                insert into yearly_report (body, year, at, person) values (:body, :year, :at, :person)
                on conflict (body, year) do nothing
                """).param("body", body).param("year", year).param("at", at).param("person", person)
                .update() > 0;
    }

    /// The years of which a report was begun, the newest first.
    public List<Integer> years(String body) {
        return sql.sql("select year from yearly_report where body = :body order by year desc")
                .param("body", body).query((row, _) -> row.getInt(1)).list();
    }

    public boolean isBegun(String body, int year) {
        return years(body).contains(year);
    }

    /// Appends a text.
    ///
    /// @return false where somebody was first with this number
    public boolean add(Text text) {
        return sql.sql("""
                insert into yearly_text (body, year, measure, part, number, content, at, person)
                values (:body, :year, :measure, :part, :number, :content, :at, :person)
                on conflict (body, year, measure, part, number) do nothing
                """).param("body", text.body).param("year", text.year).param("measure", text.measure)
                .param("part", text.part).param("number", text.number).param("content", text.content)
                .param("at", text.at).param("person", text.person).update() > 0;
    }

    /// All texts of a year, the oldest of each part first.
    public List<Text> texts(String body, int year) {
        return sql.sql("""
                select body, year, measure, part, number, content, at, person from yearly_text
                where body = :body and year = :year order by measure, part, number
                """).param("body", body).param("year", year)
                .query((row, _) -> new Text(row.getString(1), row.getInt(2), row.getString(3),
                        row.getString(4), row.getInt(5), row.getString(6), row.getString(7),
                        row.getString(8)))
                .list();
    }

    /// The newest text of a part.
    public Optional<Text> text(String body, int year, String measure, String part) {
        return texts(body, year).stream()
                .filter(one -> one.measure.equals(measure) && one.part.equals(part))
                .reduce((_, last) -> last);
    }
}
