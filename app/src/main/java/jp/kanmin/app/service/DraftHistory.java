package jp.kanmin.app.service;

import java.util.Optional;

import jp.kanmin.app.store.DraftStore;
import jp.kanmin.app.store.StoredJson;
import jp.kanmin.json.Json;
import jp.kanmin.plan.draft.DocumentPart;
import org.springframework.stereotype.Component;

/// What stood in a part of a draft before.
@Component
public class DraftHistory {

    private static final int STEPS = 500;

    private final DraftStore drafts;

    DraftHistory(DraftStore drafts) {
        this.drafts = drafts;
    }

    /// What a part held before it was given its present content.
    ///
    /// @param content empty for nothing
    public record Before(String mark, Optional<Json> content) {}

    /// The content that bears a mark, as far as the steps still tell.
    Optional<Json> content(String body, DocumentPart part, String mark) {
        return drafts.stepTo(body, part.path(), mark).map(DraftStore.Step::content)
                .filter(text -> !text.isEmpty()).map(StoredJson::read)
                .or(() -> inWhole(body, part, mark));
    }

    /// The content before the newest step of a part; empty where that step is not known.
    ///
    /// @param mark of the content that stands there now
    Optional<Before> before(String body, DocumentPart part, String mark) {
        return drafts.stepTo(body, part.path(), mark).flatMap(step -> step.before().isEmpty()
                ? Optional.of(new Before("", Optional.empty()))
                : content(body, part, step.before())
                        .map(content -> new Before(step.before(), Optional.of(content))));
    }

    /// Steps that saved the whole document, as the first of a draft, held the part too.
    private Optional<Json> inWhole(String body, DocumentPart part, String mark) {
        return drafts.steps(body, STEPS).stream()
                .filter(step -> step.part().isEmpty() || part.path().startsWith(step.part() + "/"))
                .filter(step -> !step.content().isEmpty())
                .flatMap(step -> inside(step, part).stream())
                .filter(content -> PlanDraft.mark(Optional.of(content)).equals(mark)).findFirst();
    }

    private static Optional<Json> inside(DraftStore.Step step, DocumentPart part) {
        var whole = StoredJson.read(step.content());
        if (step.part().isEmpty()) {
            return whole instanceof Json.Obj document ? part.in(document) : Optional.empty();
        }
        var outer = new DocumentPart(step.part());
        return part.in(outer.put(Json.Obj.EMPTY, whole));
    }
}
