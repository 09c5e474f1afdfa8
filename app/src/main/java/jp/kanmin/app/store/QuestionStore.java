package jp.kanmin.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is said of single questions of a draft.
@Component
public final class QuestionStore {

    private static final String ALL = "select body, question, part, unknown_at, until, origin from question ";

    private final JdbcClient sql;

    QuestionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// What is said of one question.
    ///
    /// @param unknownAt since when «I do not know» stands; empty for never
    /// @param until by when it is to be settled, as typed; empty for not said
    /// @param origin where the answer was taken over from; empty for own words
    public record Said(String body, String question, String part, String unknownAt, String until,
            String origin) {

        /// Nothing said yet.
        public static Said of(String body, String question, String part) {
            return new Said(body, question, part, "", "", "");
        }

        public Said withUnknown(String since, String settledBy) {
            return new Said(body, question, part, since, settledBy, origin);
        }

        public Said withOrigin(String from) {
            return new Said(body, question, part, unknownAt, until, from);
        }
    }

    public Optional<Said> find(String body, String question) {
        return sql.sql(ALL + "where body = :body and question = :question").param("body", body)
                .param("question", question).query(QuestionStore::said).optional();
    }

    /// All of a body, by question.
    public List<Said> of(String body) {
        return sql.sql(ALL + "where body = :body order by question").param("body", body)
                .query(QuestionStore::said).list();
    }

    public void put(Said said) {
        sql.sql("""
                insert into question (body, question, part, unknown_at, until, origin)
                values (:body, :question, :part, :unknownAt, :until, :origin)
                on conflict (body, question) do update set part = excluded.part, unknown_at = excluded.unknown_at,
                    until = excluded.until, origin = excluded.origin
                """)
                .param("body", said.body).param("question", said.question).param("part", said.part)
                .param("unknownAt", said.unknownAt).param("until", said.until).param("origin", said.origin)
                .update();
    }

    private static Said said(ResultSet row, int number) throws SQLException {
        return new Said(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                row.getString(5), row.getString(6));
    }
}
