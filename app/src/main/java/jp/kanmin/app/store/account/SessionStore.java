package jp.kanmin.app.store.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The sessions that Spring Session keeps, seen by whose they are.
@Component
public final class SessionStore {

    private final JdbcClient sql;

    SessionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// Ends all sessions of a person but one: the next click there asks to sign in.
    ///
    /// @param kept the id of the session that goes on; empty for none
    public void end(String person, String kept) {
        sql.sql("delete from spring_session where principal_name = :person and session_id <> :kept")
                .param("person", person).param("kept", kept).update();
    }
}
