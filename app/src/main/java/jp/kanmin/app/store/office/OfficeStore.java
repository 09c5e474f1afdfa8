package jp.kanmin.app.store.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What bodies keep of their offices, and what they published of it. All is appended and stays.
@Component
public final class OfficeStore {

    private static final String ITEMS = """
            select body, register, item, number, content, source, at, person from office_item
            """;
    private static final String RELEASES = """
            select body, register, number, document, at, person from office_release
            """;

    private final JdbcClient sql;

    OfficeStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// An entry as it was kept once.
    ///
    /// @param item `t1`
    /// @param number counted from 1
    /// @param content JSON; empty where it was taken back
    /// @param source `form`, `sheet` or `api`
    public record Row(String body, String register, String item, int number, String content, String source,
            String at, String person) {}

    /// What was published of a register.
    ///
    /// @param document JSON; empty where it was withdrawn
    public record Release(String body, String register, int number, String document, String at,
            String person) {}

    public void add(Row row) {
        sql.sql("""
                insert into office_item (body, register, item, number, content, source, at, person)
                values (:body, :register, :item, :number, :content, :source, :at, :person)
                """).param("body", row.body).param("register", row.register).param("item", row.item)
                .param("number", row.number).param("content", row.content).param("source", row.source)
                .param("at", row.at).param("person", row.person).update();
    }

    /// All that was ever kept in a register, by entry, each in its order.
    public List<Row> all(String body, String register) {
        return sql.sql(ITEMS + "where body = :body and register = :register order by item, number")
                .param("body", body).param("register", register).query(OfficeStore::row).list();
    }

    /// What holds in a register of all bodies, by body and entry. Entries that were taken back are not in it.
    public List<Row> current(String register) {
        return sql.sql(ITEMS + """
                as e where register = :register and content <> '' and number = (select max(number) from office_item
                    where body = e.body and register = e.register and item = e.item)
                order by body, item
                """).param("register", register).query(OfficeStore::row).list();
    }

    private static Row row(ResultSet row, int at) throws SQLException {
        return new Row(row.getString(1), row.getString(2), row.getString(3), row.getInt(4),
                row.getString(5), row.getString(6), row.getString(7), row.getString(8));
    }

    public void add(Release release) {
        sql.sql("""
                insert into office_release (body, register, number, document, at, person)
                values (:body, :register, :number, :document, :at, :person)
                """).param("body", release.body).param("register", release.register)
                .param("number", release.number).param("document", release.document)
                .param("at", release.at).param("person", release.person).update();
    }

    /// The newest release of a register; one that was withdrawn has an empty document.
    public Optional<Release> release(String body, String register) {
        return sql.sql(RELEASES + """
                where body = :body and register = :register order by number desc limit 1
                """).param("body", body).param("register", register).query(OfficeStore::release).optional();
    }

    /// What is published of all bodies now, by body and register.
    public List<Release> released() {
        return sql.sql(RELEASES + """
                as r where document <> '' and number = (select max(number) from office_release
                    where body = r.body and register = r.register)
                order by body, register
                """).query(OfficeStore::release).list();
    }

    private static Release release(ResultSet row, int at) throws SQLException {
        return new Release(row.getString(1), row.getString(2), row.getInt(3), row.getString(4),
                row.getString(5), row.getString(6));
    }

    /// Differs whenever something was published or withdrawn anywhere, or a body was deleted.
    public String mark() {
        return sql.sql("select count(*), coalesce(max(at), '') from office_release")
                .query((row, _) -> row.getLong(1) + " " + row.getString(2)).single();
    }
}
