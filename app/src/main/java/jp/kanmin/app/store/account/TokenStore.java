package jp.kanmin.app.store.account;

import java.util.Locale;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Secrets that somebody holds as a part of an address. Only their hashes are kept.
@Component
public final class TokenStore {

    private final JdbcClient sql;

    TokenStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// What a secret is good for.
    public enum Kind {
        /// Being the first person of the store.
        SETUP,
        INVITATION,
        RESET;

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A secret that somebody holds.
    ///
    /// @param hash of the secret
    /// @param person the id of whom it is for; empty for the first person
    public record Token(String hash, Kind kind, String person, String expiresAt) {}

    /// Keeps a secret, and takes away those of the same kind that the person held before.
    public void put(Token token) {
        sql.sql("delete from token where kind = :kind and person = :person")
                .param("kind", token.kind.code()).param("person", token.person).update();
        sql.sql("insert into token (hash, kind, person, expires_at) values (:hash, :kind, :person, :expiresAt)")
                .param("hash", token.hash).param("kind", token.kind.code()).param("person", token.person)
                .param("expiresAt", token.expiresAt).update();
    }

    /// A secret that is still good.
    public Optional<Token> find(String hash, Kind kind, String now) {
        return sql.sql("""
                select hash, person, expires_at from token where hash = :hash and kind = :kind and expires_at > :now
                """)
                .param("hash", hash).param("kind", kind.code()).param("now", now)
                .query((row, _) -> new Token(row.getString(1), kind, row.getString(2), row.getString(3)))
                .optional();
    }

    /// Uses a secret up. Of two who do so at once, one gets true.
    public boolean use(String hash) {
        return sql.sql("delete from token where hash = :hash").param("hash", hash).update() == 1;
    }

    /// Takes away all that a person holds.
    public void end(String person) {
        sql.sql("delete from token where person = :person").param("person", person).update();
    }

    /// True when a person holds a secret of a kind that is good for longer than a time.
    public boolean isFresh(String person, Kind kind, String expiresAfter) {
        return sql.sql("""
                select count(*) from token where person = :person and kind = :kind and expires_at > :after
                """)
                .param("person", person).param("kind", kind.code()).param("after", expiresAfter)
                .query(Integer.class).single() > 0;
    }

    /// Until when the invitation of a person is good; empty when there is none.
    public Optional<String> invitedUntil(String person) {
        return sql.sql("select expires_at from token where person = :person and kind = 'invitation'")
                .param("person", person).query(String.class).optional();
    }
}
