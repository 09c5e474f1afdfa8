package jp.kanmin.app.service.workbook;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.sheet.PlanBook;
import jp.kanmin.app.service.PlanDraft;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.service.Saved;
import jp.kanmin.app.service.work.Brought;
import jp.kanmin.app.store.DraftStore;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.Unreadable;
import jp.kanmin.plan.PlanChecker;
import jp.kanmin.plan.PlanFile;
import jp.kanmin.plan.draft.DocumentPart;
import jp.kanmin.plan.rule.PlanRules;
import jp.kanmin.plan.sheet.Carried;
import jp.kanmin.plan.sheet.Comparison;
import jp.kanmin.plan.sheet.Comparison.Change;
import jp.kanmin.plan.sheet.PlanFlaw;
import jp.kanmin.plan.sheet.PlanRow;
import jp.kanmin.plan.sheet.PlanSheet;
import jp.kanmin.table.read.WorkbookReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A draft in a workbook. What comes back is shown before it is kept, and is kept whole or not at all.
@Service
@Transactional(readOnly = true)
public class PlanBookService {

    private static final PlanChecker CHECKER = new PlanChecker(PlanRules.ALL);
    private static final int MOST_RULES = 100;

    private final PlanService plans;
    private final DraftStore drafts;
    private final Clock clock;

    PlanBookService(PlanService plans, DraftStore drafts, Clock clock) {
        this.plans = plans;
        this.drafts = drafts;
        this.clock = clock;
    }

    /// How the keeping of changes ended.
    ///
    /// @param isKept false where nothing was kept, since something was changed meanwhile
    /// @param comparison what was to be kept, as it is understood now
    public record Outcome(boolean isKept, Comparison comparison) {}

    /// The workbook of the draft of a body.
    ///
    /// @throws UserError while none was begun
    public PlanBook book(Person who, String body) {
        var draft = plans.mustFind(who, body);
        var rows = PlanRow.of(draft.plan());
        var marks = new HashMap<String, String>();
        var locked = new HashSet<PlanRow>();
        for (var row : rows) {
            row.slots().forEach(slot -> marks.put(slot.part().path(), draft.mark(slot.part())));
            if (!plans.mayWrite(who, body, row.slots().getFirst().part())) {
                locked.add(row);
            }
        }
        return new PlanBook(body, Bodies.find(body).map(Body::name).orElse(body) + " 計画の下書き", rows, marks,
                locked);
    }

    /// What a workbook would change; nothing is kept yet.
    ///
    /// @throws UserError when the file cannot be read at all
    public Comparison read(Person who, String body, String name, byte[] bytes) {
        Brought.mustFit(bytes, Words.of("この画面から受け取ったExcelに書いて、送ってください。",
                "Write in the workbook that you got from this page, and send it."));
        var draft = plans.mustFind(who, body);
        var book = WorkbookReader.read(Brought.name(name, "plan.xlsx"), bytes);
        var compared = compared(who, draft, PlanSheet.read(book, body, draft.plan()));
        return compared.without(List.of(), judged(compared));
    }

    /// Keeps the changes that were shown. Where one of them would undo what somebody else has written meanwhile, nothing is
    /// kept.
    ///
    /// @param carried as [Carried#of] gave them
    @Transactional
    public Outcome keep(Person who, String body, String carried) {
        drafts.lock(body);
        var draft = plans.mustFind(who, body);
        var compared = compared(who, draft, Carried.read(parsed(carried), draft.plan()));
        if (!compared.crossed().isEmpty() || !compared.findings().isEmpty()) {
            return new Outcome(false, compared);
        }
        for (var change : compared.changes()) {
            if (!(plans.save(who, body, change.part(), change.mark(),
                    change.content()) instanceof Saved.Kept)) {
                throw new IllegalStateException("changed under the lock: " + change.part());
            }
        }
        return new Outcome(true, compared);
    }

    private Comparison compared(Person who, PlanDraft draft, PlanSheet sheet) {
        var compared = Comparison.of(draft.plan(), sheet, draft::mark, above -> ever(draft.body(), above));
        var foreign = compared.changes().stream()
                .filter(change -> !plans.mayWrite(who, draft.body(), change.part())).toList();
        return compared.without(foreign,
                foreign.stream().map(change -> PlanFlaw.OTHER_OWNER.at(change.place(),
                        "「%s」は、別の部署が書くところです。".formatted(change.where()),
                        "Another department writes this: %s.".formatted(change.where()))).toList());
    }

    /// The ids that were ever given in a list.
    private List<String> ever(String body, String above) {
        return drafts.partsEver(body, above).stream().map(part -> part.substring(above.length() + 1))
                .map(rest -> rest.indexOf('/') < 0 ? rest : rest.substring(0, rest.indexOf('/'))).toList();
    }

    /// What the rules say of the changed parts, each at its cell, the gravest first.
    private List<Finding> judged(Comparison compared) {
        var found = new ArrayList<Finding>();
        if (!compared.changes().isEmpty()) {
            for (var finding : CHECKER.check(PlanFile.of(compared.document()), LocalDate.now(clock))) {
                cell(compared, finding).ifPresent(place -> found.add(new Finding(finding.rule(),
                        finding.force(),
                        finding.severity(), place, finding.message(), finding.remedy(), finding.citation(),
                        finding.fix())));
            }
        }
        return found.stream().sorted(Comparator.comparing(Finding::severity)).limit(MOST_RULES).toList();
    }

    private static Optional<Place> cell(Comparison compared, Finding finding) {
        var part = finding.place() instanceof Place.Path(var pointer)
                ? DocumentPart.at(compared.document(), pointer)
                : Optional.<DocumentPart>empty();
        return part.flatMap(of -> Stream.concat(
                compared.changes().stream().filter(change -> of.isIn(change.part())),
                compared.changes().stream().filter(change -> isBelow(change, of))).findFirst())
                .map(Change::place);
    }

    /// Whether a change is of a field that a finding speaks of as a whole, such as the target of an indicator.
    private static boolean isBelow(Change change, DocumentPart of) {
        return change.part().isIn(of) && of.path().indexOf('/') > 0;
    }

    private static Json parsed(String carried) {
        try {
            return JsonFile.read(carried.getBytes(StandardCharsets.UTF_8)).root();
        } catch (Unreadable _) {
            throw new UserError(Words.of("送られた内容を読めません。", "What was sent cannot be read."),
                    Words.of("Excelをもう一度選んで送ってください。", "Choose the workbook once more and send it."));
        }
    }
}
