package jp.kanmin.app.store.yearly;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Published editions of yearly reports and their files. Appended, never changed.
@Component
public final class EditionStore {

    private final JdbcClient sql;

    EditionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// An edition, without what it says.
    ///
    /// @param number counted from 1 in each year
    public record Edition(String body, int year, int number, String day, String reason, String at,
            String person) {}

    /// Appends an edition.
    ///
    /// @return false where somebody was first with this number
    public boolean add(Edition edition, String document) {
        return sql.sql("""
                insert into yearly_edition (body, year, number, day, reason, document, at, person)
                values (:body, :year, :number, :day, :reason, :document, :at, :person)
                on conflict (body, year, number) do nothing
                """).param("body", edition.body).param("year", edition.year)
                .param("number", edition.number).param("day", edition.day)
                .param("reason", edition.reason).param("document", document)
                .param("at", edition.at).param("person", edition.person).update() > 0;
    }

    /// All editions of a body, the newest first.
    public List<Edition> of(String body) {
        return sql.sql("""
                select body, year, number, day, reason, at, person from yearly_edition
                where body = :body order by year desc, number desc
                """).param("body", body)
                .query((row, _) -> new Edition(row.getString(1), row.getInt(2), row.getInt(3),
                        row.getString(4), row.getString(5), row.getString(6), row.getString(7)))
                .list();
    }

    /// What an edition says.
    public Optional<String> document(String body, int year, int number) {
        return sql.sql("""
                select document from yearly_edition where body = :body and year = :year and number = :number
                """).param("body", body).param("year", year).param("number", number)
                .query((row, _) -> row.getString(1)).optional();
    }

    /// A file of an edition, once it was made.
    public Optional<byte[]> file(String body, int year, int number, String name) {
        return sql.sql("""
                select content from yearly_file
                where body = :body and year = :year and number = :number and name = :name
                """).param("body", body).param("year", year).param("number", number).param("name", name)
                .query((row, _) -> row.getBytes(1)).optional();
    }

    /// Keeps a file; one that is there already stays.
    public void keep(String body, int year, int number, String name, byte[] content) {
        sql.sql("""
                insert into yearly_file (body, year, number, name, content)
                values (:body, :year, :number, :name, :content)
                on conflict (body, year, number, name) do nothing
                """).param("body", body).param("year", year).param("number", number).param("name", name)
                .param("content", content).update();
    }
}
