package jp.kanmin.app.store.account;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Mail on its way out.
@Component
public final class LetterStore {

    private final JdbcClient sql;

    LetterStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A mail.
    ///
    /// @param id also the front of its Message-ID, so that a mail sent twice is known as one
    /// @param once what it is about; a second one about the same is not written
    /// @param tries how often sending was begun
    public record Letter(String id, String once, String receiver, String subject, String words, int tries) {}

    /// Writes a mail, to be sent at once.
    ///
    /// @return false when one about the same was written before
    public boolean add(Letter letter, String now) {
        return sql.sql("""
                insert into letter (id, once, receiver, subject, words, state, tries, next_at, made_at)
                values (:id, :once, :receiver, :subject, :words, 'waiting', 0, :now, :now)
                on conflict (once) do nothing
                """)
                .param("id", letter.id).param("once", letter.once).param("receiver", letter.receiver)
                .param("subject", letter.subject).param("words", letter.words).param("now", now)
                .update() == 1;
    }

    /// What has to be sent by now, the oldest first.
    public List<Letter> due(String now, int most) {
        return sql.sql("""
                select id, once, receiver, subject, words, tries from letter
                where state = 'waiting' and next_at <= :now order by next_at, id limit :most
                """)
                .param("now", now).param("most", most)
                .query((row, _) -> new Letter(row.getString(1), row.getString(2), row.getString(3),
                        row.getString(4), row.getString(5), row.getInt(6)))
                .list();
    }

    /// Takes a mail on: nobody else sends it before the time given, also when we stop half-way.
    ///
    /// @return false when somebody else has taken it
    public boolean take(Letter letter, String nextAt) {
        return sql.sql("""
                update letter set tries = tries + 1, next_at = :nextAt
                where id = :id and state = 'waiting' and tries = :tries
                """)
                .param("id", letter.id).param("tries", letter.tries).param("nextAt", nextAt).update() == 1;
    }

    /// Ends the way of a mail and forgets its words.
    ///
    /// @param state `sent` or `failed`
    public void end(String id, String state) {
        sql.sql("update letter set state = :state, words = '' where id = :id").param("id", id)
                .param("state", state).update();
    }

    /// How many mails are in a state.
    public int count(String state) {
        return sql.sql("select count(*) from letter where state = :state").param("state", state)
                .query(Integer.class).single();
    }
}
