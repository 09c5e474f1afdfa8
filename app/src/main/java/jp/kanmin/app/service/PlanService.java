package jp.kanmin.app.service;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.DraftStore;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.store.StoredJson;
import jp.kanmin.app.store.TaskStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.body.Bodies;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanFile;
import jp.kanmin.plan.alignment.upgrade.Choices;
import jp.kanmin.plan.alignment.upgrade.EditionUpgrade;
import jp.kanmin.plan.draft.DocumentPart;
import jp.kanmin.plan.draft.Drafter;
import jp.kanmin.plan.draft.Section;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writing a plan: begin, read, save step by step.
@Service
@Transactional(readOnly = true)
public class PlanService {

    private final DraftStore drafts;
    private final DraftHistory history;
    private final TaskStore tasks;
    private final PersonStore people;
    private final AuditStore audit;
    private final Clock clock;

    PlanService(DraftStore drafts, DraftHistory history, TaskStore tasks, PersonStore people,
            AuditStore audit, Clock clock) {
        this.drafts = drafts;
        this.history = history;
        this.tasks = tasks;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// The draft of a body, where one was begun.
    public Optional<PlanDraft> draft(Person who, String body) {
        NotAllowed.unless(Rights.mayRead(who, body));
        return drafts.find(body).map(PlanService::read);
    }

    /// The draft of a body.
    ///
    /// @throws UserError while none was begun
    public PlanDraft mustFind(Person who, String body) {
        return draft(who, body).orElseThrow(PlanService::notBegun);
    }

    /// Begins the plan of a body. When it was begun already, by a second press of the button or by a colleague, that
    /// draft is given back as it is.
    ///
    /// @param answers an object with any keys of a plan; empty for none
    @Transactional
    public PlanDraft begin(Person who, String body, Plan.Pattern pattern, Json.Obj answers) {
        NotAllowed.unless(Rights.mayLead(who, body));
        if (drafts.lock(body)) {
            return read(drafts.find(body).orElseThrow());
        }
        var document = Drafter.draft(Bodies.mustFind(body), pattern, answers);
        return begin(who, document, "plan.begin");
    }

    /// Begins a draft with a document that exists, such as the published plan that is to be revised.
    ///
    /// @throws UserError when a draft was begun already
    @Transactional
    public PlanDraft revise(Person who, Json.Obj document) {
        var body = PlanFile.of(document).plan().body();
        NotAllowed.unless(Rights.mayLead(who, body));
        if (drafts.lock(body)) {
            throw new UserError(Words.of("計画の作成は、もう始まっています。", "A draft was begun already."),
                    Words.of("その続きから書いてください。", "Please go on with it."));
        }
        return begin(who, document, "plan.revise");
    }

    /// Saves one part of a draft.
    ///
    /// @param mark what [PlanDraft#mark] said when the form was opened
    /// @param content the new content; empty takes the part away
    @Transactional
    public Saved save(Person who, String body, DocumentPart part, String mark, Optional<Json> content) {
        NotAllowed.unless(Rights.mayWrite(who, body, owner(body, part)));
        if (!drafts.lock(body)) {
            throw notBegun();
        }
        var was = read(drafts.find(body).orElseThrow());
        var before = was.mark(part);
        var after = PlanDraft.mark(content);
        if (before.equals(after)) {
            return new Saved.Kept(was);
        }
        if (!before.equals(mark)) {
            return crossed(was, part, mark);
        }
        var document = content.map(json -> part.put(was.document(), json))
                .orElseGet(() -> part.remove(was.document()));
        var at = Times.text(clock.instant());
        int revision = was.revision() + 1;
        drafts.save(new DraftStore.Draft(body, revision, JsonText.line(document), at, who.id()),
                new DraftStore.Step(body, revision, part.path(), before, after,
                        content.map(JsonText::line).orElse(""), at, who.id()));
        audit.append(AuditStore.Told.of(at, who, body, "plan.save", part.path(), before, after));
        return new Saved.Kept(new PlanDraft(body, revision, PlanFile.of(document), at));
    }

    /// Whether a person may write a part of a draft.
    public boolean mayWrite(Person who, String body, DocumentPart part) {
        return Rights.mayWrite(who, body, owner(body, part));
    }

    /// Turns a simplified draft into one with the seven chapters of the template. Everything that was written stays;
    /// what was left empty starts with the template's words.
    @Transactional
    public PlanDraft upgrade(Person who, String body) {
        NotAllowed.unless(Rights.mayLead(who, body));
        if (!drafts.lock(body)) {
            throw notBegun();
        }
        var was = read(drafts.find(body).orElseThrow());
        var of = Bodies.find(body);
        if (of.isEmpty() || was.plan().pattern().filter(p -> p == Plan.Pattern.SIMPLIFIED).isEmpty()) {
            return was;
        }
        return rewritten(who, was, Drafter.upgrade(of.get(), was.document()), "plan.upgrade");
    }

    /// Takes what a person chose of a newer edition of the national list into the draft; nothing else changes.
    ///
    /// @param revision of the draft that the person saw
    /// @throws UserError when the draft was changed meanwhile, or a choice speaks of what is not there
    @Transactional
    public PlanDraft upgradeEdition(Person who, String body, int revision, Choices choices) {
        NotAllowed.unless(Rights.mayLead(who, body));
        if (!drafts.lock(body)) {
            throw notBegun();
        }
        var was = read(drafts.find(body).orElseThrow());
        if (was.revision() != revision) {
            throw new UserError(Words.of("見ている間に、下書きが書き換えられました。", "The draft was changed meanwhile."),
                    Words.of("新しい内容を確かめてから、もう一度選んでください。", "Please look at it and choose again."));
        }
        var document = EditionUpgrade.toNewest().upgraded(was.plan(), choices);
        return document.equals(was.document()) ? was : rewritten(who, was, document, "plan.edition");
    }

    /// Saves the whole of a draft anew, as one step.
    private PlanDraft rewritten(Person who, PlanDraft was, Json.Obj document, String action) {
        var at = Times.text(clock.instant());
        var text = JsonText.line(document);
        var before = PlanDraft.mark(Optional.of(was.document()));
        var after = PlanDraft.mark(Optional.of(document));
        int revision = was.revision() + 1;
        drafts.save(new DraftStore.Draft(was.body(), revision, text, at, who.id()),
                new DraftStore.Step(was.body(), revision, "", before, after, text, at, who.id()));
        audit.append(AuditStore.Told.of(at, who, was.body(), action, "plan", before, after));
        return new PlanDraft(was.body(), revision, PlanFile.of(document), at);
    }

    /// The newest steps of a draft, the newest first.
    public List<DraftStore.Step> steps(Person who, String body, int most) {
        NotAllowed.unless(Rights.mayRead(who, body));
        return drafts.steps(body, most);
    }

    private PlanDraft begin(Person who, Json.Obj document, String action) {
        var body = document.at("body").map(code -> ((Json.Text) code).value()).orElseThrow();
        var at = Times.text(clock.instant());
        var text = JsonText.line(document);
        var hash = PlanDraft.mark(Optional.of(document));
        drafts.begin(new DraftStore.Draft(body, 1, text, at, who.id()));
        drafts.add(new DraftStore.Step(body, 1, "", "", hash, text, at, who.id()));
        audit.append(AuditStore.Told.of(at, who, body, action, "plan", "", hash));
        return new PlanDraft(body, 1, PlanFile.of(document), at);
    }

    private Saved crossed(PlanDraft now, DocumentPart part, String mark) {
        var base = history.content(now.body(), part, mark);
        var last = drafts.lastIn(now.body(), part.path());
        var by = last.flatMap(step -> people.find(step.savedBy())).map(Person::name).orElse("");
        return new Saved.Crossed(now, base, part.in(now.document()), by,
                last.map(DraftStore.Step::savedAt).orElse(now.savedAt()));
    }

    private String owner(String body, DocumentPart part) {
        return tasks.find(body, Section.taskOf(part)).map(TaskStore.Task::department).orElse("");
    }

    private static UserError notBegun() {
        return new UserError(Words.of("計画の作成がまだ始まっていません。", "No plan was begun yet."),
                Words.of("「計画を作り始める」から始めてください。", "Please begin one first."));
    }

    private static PlanDraft read(DraftStore.Draft draft) {
        return new PlanDraft(draft.body(), draft.revision(), PlanFile.of(object(draft.document())),
                draft.savedAt());
    }

    /// The document that the store holds as text.
    static Json.Obj object(String text) {
        return (Json.Obj) StoredJson.read(text);
    }
}
