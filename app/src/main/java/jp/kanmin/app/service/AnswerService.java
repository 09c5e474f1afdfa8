package jp.kanmin.app.service;

import java.util.Optional;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.json.Json;
import jp.kanmin.plan.draft.DocumentPart;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saving answers together with what they replace, so that every change made for the writer can be taken back.
@Service
@Transactional(readOnly = true)
public class AnswerService {

    private final PlanService plans;
    private final DraftHistory history;

    AnswerService(PlanService plans, DraftHistory history) {
        this.plans = plans;
        this.history = history;
    }

    /// Saves an answer in the form it was mended to. The form it was typed in stays one step before it. Sent twice, it
    /// is saved once.
    ///
    /// @param mark what the form carried
    /// @param typed as typed; the same as `mended` where nothing was mended
    @Transactional
    public Saved save(Person who, String body, DocumentPart part, String mark, Optional<Json> typed,
            Optional<Json> mended) {
        boolean isDone = plans.draft(who, body).map(draft -> draft.mark(part))
                .filter(PlanDraft.mark(mended)::equals).isPresent();
        if (isDone || typed.equals(mended)) {
            return plans.save(who, body, part, mark, mended);
        }
        return plans.save(who, body, part, mark, typed) instanceof Saved.Crossed crossed
                ? crossed
                : plans.save(who, body, part, PlanDraft.mark(typed), mended);
    }

    /// Keeps what a colleague saved, with one's own words one step before it.
    ///
    /// @param mark of what the colleague saved
    @Transactional
    public Saved giveWay(Person who, String body, DocumentPart part, String mark, Optional<Json> mine) {
        var theirs = plans.draft(who, body).flatMap(draft -> part.in(draft.document()));
        var saved = plans.save(who, body, part, mark, mine);
        return saved instanceof Saved.Crossed || theirs.equals(mine)
                ? saved
                : plans.save(who, body, part, PlanDraft.mark(mine), theirs);
    }

    /// What stood in a part when a form with that mark was opened.
    public Optional<Json> opened(Person who, String body, DocumentPart part, String mark) {
        NotAllowed.unless(Rights.mayRead(who, body));
        var draft = plans.draft(who, body);
        var now = draft.flatMap(found -> part.in(found.document()));
        return PlanDraft.mark(now).equals(mark) ? now : history.content(body, part, mark);
    }

    /// What stood in a part before its present content.
    public Optional<DraftHistory.Before> before(Person who, String body, DocumentPart part) {
        NotAllowed.unless(Rights.mayRead(who, body));
        return plans.draft(who, body).flatMap(draft -> history.before(body, part, draft.mark(part)));
    }

    /// Puts back what stood there before. Where somebody else has changed it since, nothing is done.
    ///
    /// @param mark of the content to take back
    @Transactional
    public Optional<Saved> undo(Person who, String body, DocumentPart part, String mark) {
        NotAllowed.unless(Rights.mayRead(who, body));
        return history.before(body, part, mark)
                .map(before -> plans.save(who, body, part, mark, before.content()));
    }
}
