package jp.kanmin.app.store.between;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Official lists of bodies with plans, as they were brought. At most one waits to be looked at.
@Component
public final class AdoptionListStore {

    private static final String ALL = "select number, name, source, document, read_at, kept_at from adoption_list ";

    private final JdbcClient sql;

    AdoptionListStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A list.
    ///
    /// @param source the table as it was read
    /// @param document the list, JSON
    /// @param keptAt empty while it waits
    public record Row(int number, String name, String source, String document, String readAt,
            String keptAt) {}

    /// Puts a list in to be looked at, in place of one that waited.
    public void put(String name, String source, String document, String readAt) {
        discard();
        sql.sql("""
                insert into adoption_list (number, name, source, document, read_at, kept_at)
                select coalesce(max(number), 0) + 1, :name, :source, :document, :at, '' from adoption_list
                """).param("name", name).param("source", source).param("document", document)
                .param("at", readAt).update();
    }

    /// Forgets the list that waits.
    public void discard() {
        sql.sql("delete from adoption_list where kept_at = ''").update();
    }

    /// From now on the list counts.
    public void keep(int number, String at) {
        sql.sql("update adoption_list set kept_at = :at where number = :number and kept_at = ''")
                .param("at", at).param("number", number).update();
    }

    /// The list that waits.
    public Optional<Row> waiting() {
        return sql.sql(ALL + "where kept_at = ''").query(AdoptionListStore::row).optional();
    }

    /// The number of the newest list that was kept; 0 where none was.
    public int newest() {
        return sql.sql("select coalesce(max(number), 0) from adoption_list where kept_at <> ''")
                .query(Integer.class).single();
    }

    /// Those that were kept, the oldest first.
    public List<Row> kept() {
        return sql.sql(ALL + "where kept_at <> '' order by number").query(AdoptionListStore::row).list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(row.getInt("number"), row.getString("name"), row.getString("source"),
                row.getString("document"), row.getString("read_at"), row.getString("kept_at"));
    }
}
