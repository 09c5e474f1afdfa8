package jp.kanmin.app.service.existing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PlanDraft;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.service.work.Bench;
import jp.kanmin.app.service.work.Brought;
import jp.kanmin.app.service.work.Progress;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.ExistingPlanStore;
import jp.kanmin.app.store.StoredJson;
import jp.kanmin.app.store.Times;
import jp.kanmin.document.outline.Outline;
import jp.kanmin.document.read.DocumentReader;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.mapping.Mapping;
import jp.kanmin.plan.mapping.offer.Offer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Taking over the plan that a body has already (guide part I, 4, pattern 2). The file stays as it came; what people
/// decide is kept beside it, and the new plan is begun from both.
@Service
@Transactional(readOnly = true)
public class ExistingPlanService {

    private final ExistingPlanStore plans;
    private final PlanService drafts;
    private final AuditStore audit;
    private final Bench bench;
    private final Clock clock;

    ExistingPlanService(ExistingPlanStore plans, PlanService drafts, AuditStore audit, Bench bench,
            Clock clock) {
        this.plans = plans;
        this.drafts = drafts;
        this.audit = audit;
        this.bench = bench;
        this.clock = clock;
    }

    /// What was found in a file without anybody's decision.
    private record Found(Outline outline, Mapping mapping, List<Offer> offers) {}

    /// The existing plan of a body, if it has brought one.
    public Optional<ExistingFile> find(Person who, String body) {
        NotAllowed.unless(Rights.mayRead(who, body));
        return plans.find(body).map(ExistingPlanService::file);
    }

    private static ExistingFile file(ExistingPlanStore.Row row) {
        return ExistingFile.of(row, StoredJson.read(row.decided()));
    }

    /// Takes a file in, in the place of another one. The same file again keeps what was decided about it.
    ///
    /// @throws UserError when it is empty or too large
    @Transactional
    public ExistingFile bring(Person who, String body, String name, byte[] bytes) {
        NotAllowed.unless(Rights.mayLead(who, body));
        if (bytes.length == 0) {
            throw new UserError(Words.of("ファイルも文章もありません。", "There is neither a file nor text."),
                    Words.of("今ある計画のファイルを選ぶか、文章を貼り付けてください。",
                            "Choose the file of your plan, or paste its text."));
        }
        Brought.mustFit(bytes, Words.of("画像を除いて保存し直すか、文章を貼り付けてください。",
                "Save it without its pictures, or paste its text."));
        var digest = AuditEvent.sha256(bytes);
        var id = Brought.id(digest);
        var before = plans.find(body);
        if (before.filter(one -> one.id().equals(id)).isPresent()) {
            return file(before.get());
        }
        var at = Times.text(clock.instant());
        var file = new ExistingFile(body, id, Brought.name(name, "plan"), 1, Map.of(), Map.of(), 1, "", at,
                who.id());
        plans.put(file.row(), bytes);
        audit.append(AuditStore.Told.of(at, who, body, "existing.bring", id,
                before.map(ExistingPlanStore.Row::id).orElse(""), digest));
        return file;
    }

    /// The file as it was read, with what was decided. No transaction is held meanwhile.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Progress<ExistingPlan> read(Person who, ExistingFile file) {
        NotAllowed.unless(Rights.mayRead(who, file.body()));
        return switch (bench.ask(key(file), _ -> 1, () -> found(file))) {
            case Progress.Done<Found>(var found) -> new Progress.Done<>(
                    ExistingPlan.of(file, found.outline, found.mapping, found.offers));
            case Progress.Going<Found>(var isWaiting, var seconds) ->
                new Progress.Going<>(isWaiting, seconds);
            case Progress.Failed<Found>(var what, var remedy) -> new Progress.Failed<>(what, remedy);
        };
    }

    private Found found(ExistingFile file) {
        var bytes = plans.bytes(file.body()).orElse(new byte[0]);
        var outline = Outline.of(DocumentReader.read(file.name(), bytes));
        return new Found(outline, Mapping.of(outline), Offer.in(outline));
    }

    private static Object key(ExistingFile file) {
        return List.of("existing", file.body(), file.id());
    }

    /// Writes down which section holds which content and what becomes of the offers.
    ///
    /// @param revision of the file that the person saw
    /// @throws UserError when somebody else decided meanwhile
    @Transactional
    public ExistingFile decide(Person who, ExistingFile file, int revision, Map<String, String> decided,
            Map<Integer, Integer> accepted, int start) {
        NotAllowed.unless(Rights.mayLead(who, file.body()));
        mustBeLast(file.revision() == revision);
        if (decided.equals(file.decided()) && accepted.equals(file.accepted()) && start == file.start()) {
            return file;
        }
        var after = file.with(decided, accepted, start);
        mustBeLast(plans.decide(after.row()));
        audit.append(AuditStore.Told.of(Times.text(clock.instant()), who, file.body(), "existing.decide",
                file.id(), digest(file), digest(after)));
        return after;
    }

    private static void mustBeLast(boolean isLast) {
        if (!isLast) {
            throw new UserError(Words.of("ほかの人が先に対応を変えました。", "Somebody else changed it meanwhile."),
                    Words.of("新しい内容を確かめてから、もう一度選んでください。", "Please look at it and choose again."));
        }
    }

    private static String digest(ExistingFile file) {
        var row = file.row();
        return AuditEvent.sha256(String.join("\n", row.decided(), row.accepted(), "" + row.start())
                .getBytes(StandardCharsets.UTF_8));
    }

    /// Begins the plan of the body from the existing one.
    ///
    /// @param positioned whether the existing plan itself is declared to be the plan of the Act (位置付け)
    /// @throws UserError when a draft was begun already
    @Transactional
    public PlanDraft takeOver(Person who, ExistingPlan existing, boolean positioned) {
        var file = existing.file();
        NotAllowed.unless(Rights.mayLead(who, file.body()));
        if (drafts.draft(who, file.body()).isPresent()) {
            throw new UserError(Words.of("計画の作成は、もう始まっています。", "A draft was begun already."),
                    Words.of("作業の一覧から続きを書いてください。ここの文章は写して使えます。",
                            "Please go on with it; texts can be copied from here."));
        }
        Json.Obj answers = existing.answers().with("how", Json.of(positioned ? "positioned" : "adopted"));
        var draft = drafts.begin(who, file.body(), Plan.Pattern.EXISTING, answers);
        var at = Times.text(clock.instant());
        mustBeLast(plans.decide(file.taken(at).row()));
        audit.append(AuditStore.Told.of(at, who, file.body(), "existing.take", file.id(), "", digest(file)));
        return draft;
    }

    /// Deletes the file and what was decided about it. A draft that was begun from it stays.
    @Transactional
    public void remove(Person who, ExistingFile file) {
        NotAllowed.unless(Rights.mayLead(who, file.body()));
        plans.remove(file.body());
        audit.append(AuditStore.Told.of(Times.text(clock.instant()), who, file.body(), "existing.remove",
                file.id(), "", ""));
        bench.forget(key(file));
    }

    /// The decisions that a whole page of them amounts to: what differs from the proposal.
    public static Map<String, String> decisions(ExistingPlan existing, Map<String, String> chosen) {
        var decided = new LinkedHashMap<>(existing.file().decided());
        chosen.forEach((section, content) -> {
            if (!existing.mapping().of(section).content().equals(content)) {
                decided.put(section, content);
            }
        });
        return decided;
    }
}
