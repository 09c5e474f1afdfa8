package jp.kanmin.app.store.whole;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.store.OpenStore;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.JsonText;
import jp.kanmin.json.Unreadable;
import jp.kanmin.plan.draft.DocumentPart;
import org.springframework.jdbc.core.JdbcTemplate;

/// Compares drafts, their steps and published versions with each other and with the record of changes: a step that
/// was slipped in, changed or taken away shows here even where the record itself holds.
public final class Crosscheck {

    private final JdbcTemplate sql;
    private final List<Flaw> flaws = new ArrayList<>();

    private Crosscheck(JdbcTemplate sql) {
        this.sql = sql;
    }

    /// What does not fit.
    ///
    /// @param object a part of the draft, or the number of a version
    public record Flaw(Kind kind, String body, String object) {}

    public enum Kind {
        /// No line of the record tells of the step.
        STEP_UNRECORDED,
        /// The content of the step is not what its hash says.
        STEP_CHANGED,
        /// A step is missing.
        STEP_MISSING,
        /// The draft is not what its steps lead to.
        DRAFT_CHANGED,
        /// The document of a version is not what its hash says.
        VERSION_CHANGED
    }

    /// Looks at everything. In one view of the store, so that writers do not disturb it.
    public static List<Flaw> of(OpenStore store) {
        var check = new Crosscheck(store.sql());
        check.steps();
        check.sql.queryForList("select body from draft order by body", String.class).forEach(check::draft);
        check.versions();
        return List.copyOf(check.flaws);
    }

    private void steps() {
        sql.query("""
                select body, saved_at, saved_by, before_hash, after_hash from draft_step
                except select body, at, person, before_hash, after_hash from audit
                """, row -> {
            flaws.add(new Flaw(Kind.STEP_UNRECORDED, row.getString(1), partTo(row.getString(1),
                    row.getString(2), row.getString(5))));
        });
    }

    private String partTo(String body, String savedAt, String after) {
        return String.join(" ", sql.queryForList(
                "select part from draft_step where body = ? and saved_at = ? and after_hash = ?",
                String.class, body, savedAt, after));
    }

    private void draft(String body) {
        var replay = new Replay(body);
        sql.query(
                "select part, content, after_hash, revision from draft_step where body = ? order by revision, part",
                row -> {
                    replay.step(row.getString(1), row.getString(2), row.getString(3), row.getInt(4));
                }, body);
        sql.query("select revision, document from draft where body = ?", row -> {
            if (replay.revision != row.getInt(1)) {
                flaws.add(new Flaw(Kind.STEP_MISSING, body, ""));
            } else if (replay.isWhole && !JsonText.line(replay.document).equals(row.getString(2))) {
                flaws.add(new Flaw(Kind.DRAFT_CHANGED, body, ""));
            }
        }, body);
    }

    private void versions() {
        sql.query("select body, version, hash, document from plan_version order by body, version", row -> {
            if (!AuditEvent.sha256(row.getString(4)).equals(row.getString(3))) {
                flaws.add(new Flaw(Kind.VERSION_CHANGED, row.getString(1), row.getString(2)));
            }
        });
    }

    /// Goes the way of a draft once more.
    private final class Replay {

        private final String body;
        private Json.Obj document = Json.Obj.EMPTY;
        private int revision;
        private boolean isWhole = true;

        Replay(String body) {
            this.body = body;
        }

        void step(String part, String content, String after, int number) {
            if (number > revision + 1) {
                flaws.add(new Flaw(Kind.STEP_MISSING, body, ""));
                isWhole = false;
            }
            revision = number;
            if (!(content.isEmpty() ? "" : AuditEvent.sha256(content)).equals(after)) {
                flaws.add(new Flaw(Kind.STEP_CHANGED, body, part));
                isWhole = false;
            } else if (isWhole) {
                document = after(part, content);
            }
        }

        private Json.Obj after(String part, String content) {
            var json = content.isEmpty() ? Optional.<Json>empty() : json(content);
            if (part.isEmpty()) {
                return json.orElse(Json.Obj.EMPTY) instanceof Json.Obj whole ? whole : Json.Obj.EMPTY;
            }
            var place = new DocumentPart(part);
            return json.map(value -> place.put(document, value)).orElseGet(() -> place.remove(document));
        }

        private static Optional<Json> json(String text) {
            try {
                return Optional.of(JsonFile.read(text.getBytes(StandardCharsets.UTF_8)).root());
            } catch (Unreadable _) {
                return Optional.empty(); // the draft will not match
            }
        }
    }
}
