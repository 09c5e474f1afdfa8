package jp.kanmin.app.store.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who sent opinions by the form, as far as they said.
@Component
public final class SenderStore {

    private static final String ALL = """
            select body, number, opinion, receipt, name, contact, hash from opinion_sender
            """;

    private final JdbcClient sql;

    SenderStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// The sender of one opinion.
    ///
    /// @param receipt what the sender was shown
    /// @param name empty where it was not said, or was taken away
    /// @param hash of what was sent
    public record Sender(String body, int number, int opinion, String receipt, String name, String contact,
            String hash) {}

    public void add(Sender sender) {
        sql.sql("""
                insert into opinion_sender (body, number, opinion, receipt, name, contact, hash)
                values (:body, :number, :opinion, :receipt, :name, :contact, :hash)
                """)
                .param("body", sender.body).param("number", sender.number)
                .param("opinion", sender.opinion).param("receipt", sender.receipt)
                .param("name", sender.name).param("contact", sender.contact).param("hash", sender.hash)
                .update();
    }

    public Optional<Sender> find(String body, int number, String receipt) {
        return sql.sql(ALL + "where body = :body and number = :number and receipt = :receipt")
                .param("body", body).param("number", number).param("receipt", receipt)
                .query(SenderStore::sender).optional();
    }

    /// Those of a public comment, by opinion.
    public List<Sender> of(String body, int number) {
        return sql.sql(ALL + "where body = :body and number = :number order by opinion").param("body", body)
                .param("number", number).query(SenderStore::sender).list();
    }

    /// Takes names and contacts away; the receipts stay.
    ///
    /// @return how many had any
    public int forget(String body, int number) {
        return sql.sql("""
                update opinion_sender set name = '', contact = '', hash = ''
                where body = :body and number = :number and (name <> '' or contact <> '')
                """).param("body", body).param("number", number).update();
    }

    private static Sender sender(ResultSet row, int number) throws SQLException {
        return new Sender(row.getString(1), row.getInt(2), row.getInt(3), row.getString(4), row.getString(5),
                row.getString(6), row.getString(7));
    }
}
