package jp.kanmin.app.service.budget;

import java.math.BigInteger;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PlainText;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.budget.BudgetLine.State;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.monitor.BudgetStore;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;
import jp.kanmin.text.Quantity;
import jp.kanmin.text.SearchForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the measures of a published plan cost (row C-16), and which national programmes stand behind them.
@Service
@Transactional(readOnly = true)
public class BudgetService {

    private static final int LONGEST = 500;
    private static final int FIRST_YEAR = 2016;
    private static final int LAST_YEAR = 2100;
    /// A thousand trillion yen: more than any budget there is.
    private static final BigInteger MOST = BigInteger.TEN.pow(15);

    private final BudgetStore store;
    private final PublicationService publications;
    private final AuditStore audit;
    private final Clock clock;

    BudgetService(BudgetStore store, PublicationService publications, AuditStore audit, Clock clock) {
        this.store = store;
        this.publications = publications;
        this.audit = audit;
        this.clock = clock;
    }

    /// A line as somebody types it.
    ///
    /// @param line 0 for a new one
    /// @param seen the revision that the person saw; 0 for a new one
    /// @param amount such as `1,200千円`; blank while it is not known
    public record Typed(int line, int seen, int year, State state, String amount, String programme,
            String words) {}

    /// The budget of a body; empty where it has published no plan.
    public Optional<Budget> of(Person who, String body) {
        NotAllowed.unless(Rights.maySeeFigures(who, body));
        return publications.newestPlan(body)
                .map(plan -> new Budget(plan.plan(), newest(store.of(body))));
    }

    /// Who may write of a measure: the department that owns it, and the office.
    public static boolean mayWrite(Person who, String body, Measure measure) {
        return Rights.mayWrite(who, body, measure.owner());
    }

    /// Keeps a line.
    ///
    /// @throws UserError when it cannot be read, or somebody else changed it meanwhile
    @Transactional
    public void keep(Person who, String body, String measureId, Typed typed) {
        mustMayWrite(who, body, measureId);
        var before = before(body, measureId, typed.line, typed.seen);
        if (typed.year < FIRST_YEAR || typed.year > LAST_YEAR) {
            throw new UserError(Words.of("年度が正しくありません。", "This is no fiscal year."),
                    Words.of("2026や令和8年度のように書いてください。", "Please write it like 2026."));
        }
        var amount = amount(typed.amount).map(BigInteger::toString).orElse("");
        var programme = PlainText.of(typed.programme).replace('\n', ' ');
        var words = PlainText.of(typed.words);
        UserError.unless(programme.length() <= LONGEST && words.length() <= LONGEST,
                Words.of("文章が長すぎます。500字までにしてください。", "The words are too long: at most 500 characters."));
        var row = new BudgetStore.Row(body, number(body, typed.line), typed.seen + 1, measureId, typed.year,
                typed.state.code(), amount, programme, words, Times.text(clock.instant()), who.id());
        boolean isSame = before.filter(old -> old.year() == row.year() && old.state().equals(row.state())
                && old.amount().equals(amount) && old.programme().equals(programme)
                && old.words().equals(words)).isPresent();
        if (!isSame) {
            append(who, row);
        }
    }

    /// Takes a line back; it stays in the history.
    ///
    /// @throws UserError when somebody else changed it meanwhile
    @Transactional
    public void drop(Person who, String body, String measureId, int line, int seen) {
        mustMayWrite(who, body, measureId);
        before(body, measureId, line, seen).ifPresent(old -> append(who,
                new BudgetStore.Row(body, line, seen + 1, measureId, old.year(), BudgetStore.DROPPED,
                        old.amount(), old.programme(), old.words(), Times.text(clock.instant()), who.id())));
    }

    private void mustMayWrite(Person who, String body, String measureId) {
        var measure = publications.newestPlan(body).flatMap(plan -> measure(plan.plan(), measureId))
                .orElseThrow(() -> new UserError(
                        Words.of("公表した計画に、この施策はありません。", "The published plan has no such measure."),
                        Words.of("予算の一覧から選び直してください。", "Please choose again from the list.")));
        NotAllowed.unless(mayWrite(who, body, measure));
    }

    private static Optional<Measure> measure(Plan plan, String id) {
        return plan.measures().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// The revision that holds; none for a new line.
    private Optional<BudgetStore.Row> before(String body, String measure, int line, int seen) {
        if (line == 0) {
            return Optional.empty();
        }
        var last = store.of(body).stream().filter(row -> row.line() == line && row.measure().equals(measure))
                .reduce((_, later) -> later);
        if (last.filter(row -> row.revision() == seen && !row.state().equals(BudgetStore.DROPPED))
                .isEmpty()) {
            throw crossed();
        }
        return last;
    }

    private int number(String body, int line) {
        return line > 0
                ? line
                : store.of(body).stream().mapToInt(BudgetStore.Row::line).max().orElse(0) + 1;
    }

    private void append(Person who, BudgetStore.Row row) {
        audit.append(AuditStore.Told.of(row.at(), who, row.body(), "budget.keep",
                row.measure() + " " + row.line() + "/" + row.revision(), "", row.amount()));
        if (!store.add(row)) {
            throw crossed();
        }
    }

    private static UserError crossed() {
        return new UserError(
                Words.of("見ている間に、ほかの人がこの行を変えました。", "Somebody else changed this line meanwhile."),
                Words.of("今の内容を確かめてから、もう一度保存してください。", "Please look at it and save again."));
    }

    private static Optional<BigInteger> amount(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Optional.of(text).filter(one -> one.length() <= LONGEST).flatMap(Quantity::parse)
                .filter(one -> !one.toBeFilled() && !one.about() && one.limit() == Quantity.Limit.EXACT
                        && (one.unit().isEmpty() || one.unit().equals("円"))
                        && one.value().signum() >= 0 && one.value().stripTrailingZeros().scale() <= 0
                        && one.value().precision() - one.value().scale() <= 16)
                .map(one -> one.value().toBigIntegerExact()).filter(yen -> yen.compareTo(MOST) <= 0)
                .orElseThrow(() -> new UserError(
                        Words.of("金額を読み取れません。", "The amount cannot be read."),
                        Words.of("1200000、120万円、1,200千円のように、円で割り切れる数を書いてください。未定のときは空けてください。",
                                "Write it like 1200000 or 1,200千円, and leave it empty while it is not known."))));
    }

    private List<BudgetLine> newest(List<BudgetStore.Row> rows) {
        var lines = new TreeMap<Integer, BudgetLine>();
        rows.forEach(row -> {
            lines.remove(row.line());
            State.find(row.state()).ifPresent(state -> lines.put(row.line(), line(row, state)));
        });
        return List.copyOf(lines.values());
    }

    private BudgetLine line(BudgetStore.Row row, State state) {
        return new BudgetLine(row.body(), row.line(), row.revision(), row.measure(), row.year(), state,
                Optional.of(row.amount()).filter(text -> !text.isEmpty()).map(BigInteger::new),
                row.programme(), row.words(), Times.time(row.at()).atZone(clock.getZone()).toLocalDate());
    }

    /// The national programmes behind the measures of the bodies whose figures a person may see. Names that differ in
    /// spelling alone are one.
    public List<Programme> programmes(Person who) {
        var rows = new LinkedHashMap<String, List<BudgetStore.Row>>();
        store.all().stream().filter(row -> Rights.maySeeFigures(who, row.body()))
                .forEach(row -> rows.computeIfAbsent(row.body(), _ -> new ArrayList<>()).add(row));
        var uses = new TreeMap<String, List<Programme.Use>>();
        rows.forEach((body, all) -> {
            var titles = titles(body);
            newest(all).stream().filter(line -> !line.programme().isEmpty())
                    .forEach(line -> uses.computeIfAbsent(SearchForm.of(line.programme()),
                            _ -> new ArrayList<>())
                            .add(new Programme.Use(line,
                                    Bodies.find(body).map(Body::fullName).orElse(body),
                                    titles.getOrDefault(line.measure(), line.measure()))));
        });
        return uses.values().stream().map(all -> new Programme(all.getFirst().line().programme(), all))
                .toList();
    }

    private Map<String, String> titles(String body) {
        var titles = new HashMap<String, String>();
        publications.newestPlan(body).ifPresent(plan -> plan.plan().measures()
                .forEach(measure -> titles.put(measure.id(), measure.title())));
        return titles;
    }
}
