package jp.kanmin.app.service;

import java.util.Optional;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanFile;
import jp.kanmin.plan.draft.DocumentPart;

/// A plan that is being written.
///
/// @param revision grows by one with every step
/// @param savedAt when the last step was saved, as the store writes times
public record PlanDraft(String body, int revision, PlanFile file, String savedAt) {

    public Json.Obj document() {
        return file.plan().document();
    }

    public Plan plan() {
        return file.plan();
    }

    /// A mark of what stands in a part now. A form carries it, so that a change by somebody else is noticed.
    public String mark(DocumentPart part) {
        return mark(part.in(document()));
    }

    /// The mark of a content; empty for nothing.
    static String mark(Optional<Json> content) {
        return content.map(json -> AuditEvent.sha256(JsonText.line(json))).orElse("");
    }
}
