package jp.kanmin.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The plans that are being written, one a body, with every step that was saved.
@Component
public final class DraftStore {

    private final JdbcClient sql;

    DraftStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A draft as it stands.
    ///
    /// @param revision grows by one with every step
    /// @param document as JSON
    public record Draft(String body, int revision, String document, String savedAt, String savedBy) {}

    /// A step: one part of the document was given a new content.
    ///
    /// @param part where in the document, such as `measures/m1/title`; empty for the whole
    /// @param before SHA-256 of the part before; empty for nothing
    /// @param after SHA-256 of the part after; empty for nothing
    /// @param content the part after, as JSON; empty for nothing
    public record Step(String body, int revision, String part, String before, String after, String content,
            String savedAt, String savedBy) {}

    public Optional<Draft> find(String body) {
        return sql.sql("select body, revision, document, saved_at, saved_by from draft where body = :body")
                .param("body", body)
                .query((row, _) -> new Draft(row.getString(1), row.getInt(2), row.getString(3),
                        row.getString(4), row.getString(5)))
                .optional();
    }

    /// Locks the draft of a body until the transaction ends, so that what is read next is what will be changed.
    ///
    /// @return false when the body has no draft
    public boolean lock(String body) {
        return sql.sql("update draft set revision = revision where body = :body").param("body", body)
                .update() == 1;
    }

    /// Begins a draft.
    ///
    /// @throws org.springframework.dao.DuplicateKeyException when the body has one
    public void begin(Draft draft) {
        sql.sql("""
                insert into draft (body, revision, document, saved_at, saved_by)
                values (:body, :revision, :document, :savedAt, :savedBy)
                """)
                .param("body", draft.body).param("revision", draft.revision)
                .param("document", draft.document).param("savedAt", draft.savedAt)
                .param("savedBy", draft.savedBy).update();
    }

    /// Saves a step together with the document that it leads to.
    public void save(Draft draft, Step step) {
        sql.sql("""
                update draft set revision = :revision, document = :document, saved_at = :savedAt, saved_by = :savedBy
                where body = :body
                """)
                .param("body", draft.body).param("revision", draft.revision)
                .param("document", draft.document).param("savedAt", draft.savedAt)
                .param("savedBy", draft.savedBy).update();
        add(step);
    }

    /// Appends a step alone, as the first of a draft.
    public void add(Step step) {
        sql.sql("""
                insert into draft_step (body, revision, part, before_hash, after_hash, content, saved_at, saved_by)
                values (:body, :revision, :part, :before, :after, :content, :savedAt, :savedBy)
                """)
                .param("body", step.body).param("revision", step.revision).param("part", step.part)
                .param("before", step.before).param("after", step.after).param("content", step.content)
                .param("savedAt", step.savedAt).param("savedBy", step.savedBy).update();
    }

    /// The newest steps, the newest first.
    public List<Step> steps(String body, int most) {
        return sql.sql(STEPS + "where body = :body order by revision desc, part limit :most")
                .param("body", body).param("most", most).query(DraftStore::step).list();
    }

    /// The newest step that left a part with a content.
    ///
    /// @param after the hash of that content
    public Optional<Step> stepTo(String body, String part, String after) {
        return sql.sql(STEPS + """
                where body = :body and part = :part and after_hash = :after order by revision desc limit 1
                """)
                .param("body", body).param("part", part).param("after", after).query(DraftStore::step)
                .optional();
    }

    /// The newest step in or above a part: who wrote there last.
    public Optional<Step> lastIn(String body, String part) {
        return sql.sql(STEPS + """
                where body = :body and (part = :part or part like :below escape '!' or part = '')
                order by revision desc limit 1
                """)
                .param("body", body).param("part", part)
                .param("below", below(part))
                .query(DraftStore::step).optional();
    }

    /// The parts that were written since the draft was begun, each with the revision of its newest step.
    public Map<String, Integer> written(String body) {
        var written = new HashMap<String, Integer>();
        sql.sql("select part, max(revision) from draft_step where body = :body and revision > 1 group by part")
                .param("body", body).query(row -> {
                    written.put(row.getString(1), row.getInt(2));
                });
        return written;
    }

    /// All steps up to a revision, the oldest first: what the document was at that time can be made from them.
    public List<Step> stepsUpTo(String body, int revision) {
        return sql.sql(STEPS + "where body = :body and revision <= :revision order by revision, part")
                .param("body", body).param("revision", revision).query(DraftStore::step).list();
    }

    /// The paths of all parts below one that were ever saved, those that are gone included.
    public List<String> partsEver(String body, String above) {
        return sql.sql("""
                select distinct part from draft_step where body = :body and part like :below escape '!' order by part
                """)
                .param("body", body).param("below", below(above)).query((row, _) -> row.getString(1)).list();
    }

    private static String below(String part) {
        return part.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "/%";
    }

    private static final String STEPS = """
            select body, revision, part, before_hash, after_hash, content, saved_at, saved_by from draft_step
            """;

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5),
                row.getString(6), row.getString(7), row.getString(8));
    }
}
