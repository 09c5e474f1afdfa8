package jp.kanmin.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The pictures in the texts of drafts.
@Component
public final class PictureStore {

    private static final String ALL = "select body, name, alt, width, height from picture ";

    private final JdbcClient sql;

    PictureStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A picture without its bytes.
    ///
    /// @param alt what it shows, in words
    public record Picture(String body, String name, String alt, int width, int height) {}

    /// Keeps a picture. The same one again takes the new words.
    public void put(Picture picture, byte[] bytes, String addedAt, String addedBy) {
        sql.sql("""
                insert into picture (body, name, alt, width, height, bytes, added_at, added_by)
                values (:body, :name, :alt, :width, :height, :bytes, :addedAt, :addedBy)
                on conflict (body, name) do update set alt = excluded.alt
                """)
                .param("body", picture.body).param("name", picture.name).param("alt", picture.alt)
                .param("width", picture.width).param("height", picture.height).param("bytes", bytes)
                .param("addedAt", addedAt).param("addedBy", addedBy).update();
    }

    public Optional<byte[]> bytes(String body, String name) {
        return sql.sql("select bytes from picture where body = :body and name = :name").param("body", body)
                .param("name", name).query((row, _) -> row.getBytes(1)).optional();
    }

    /// All of a body, in the order they came.
    public List<Picture> of(String body) {
        return sql.sql(ALL + "where body = :body order by added_at, name").param("body", body)
                .query(PictureStore::picture).list();
    }

    private static Picture picture(ResultSet row, int number) throws SQLException {
        return new Picture(row.getString(1), row.getString(2), row.getString(3), row.getInt(4),
                row.getInt(5));
    }
}
