package jp.kanmin.app.web.budget;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.service.budget.Budget;
import jp.kanmin.app.service.budget.BudgetLine;
import jp.kanmin.app.service.budget.BudgetLine.State;
import jp.kanmin.app.service.budget.BudgetService;
import jp.kanmin.app.service.budget.BudgetService.Typed;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.app.web.page.TableFile;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.evidence.Savings;
import jp.kanmin.text.JapaneseDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What the measures of a plan cost: all of them, one of them with its form, and the same as CSV.
@Controller
public final class BudgetPages {

    private static final String BUDGET = "/office/budget";
    private static final String MEASURE = BUDGET + "/{measure:[A-Za-z0-9_-]{1,60}}";
    private static final List<String> HEADING = List.of("団体コード", "施策ID", "施策", "柱", "年度", "段階", "金額（円）",
            "国の制度",
            "備考", "更新日");

    private final BudgetService budgets;

    BudgetPages(BudgetService budgets) {
        this.budgets = budgets;
    }

    @GetMapping(BUDGET)
    Sent all(Person who, Site site) {
        var found = budgets.of(who, who.body());
        return Sent.of("budget/all.jte", site,
                site.page(site.words().say("budget"),
                        List.of(site.step("office", "/office"), site.here("budget"))),
                Map.of("view", found.map(budget -> BudgetView.of(budget, who, who.body(), site)), "former",
                        found.map(Budget::ofFormer).map(lines -> lines.stream()
                                .map(line -> BudgetView.line(line, site.words())).toList())
                                .orElse(List.of())));
    }

    @GetMapping(MEASURE)
    Sent one(@PathVariable String measure, Person who, Site site) {
        return one(HttpStatus.OK, measure, who, site, Optional.empty());
    }

    private Sent one(HttpStatus status, String id, Person who, Site site, Optional<UserError> error) {
        var budget = budgets.of(who, who.body()).orElseThrow(BudgetPages::notHere);
        var measure = find(budget, id);
        boolean mayWrite = BudgetService.mayWrite(who, who.body(), measure);
        return Sent.of(status, "budget/measure.jte", site, site.page(measure.title(),
                List.of(site.step("office", "/office"), site.step("budget", BUDGET),
                        Page.Step.asWritten(measure.title(), ""))),
                new HashMap<>(Map.of("measure",
                        BudgetView.measure(measure, budget, Savings.of(budget.plan()), mayWrite, site),
                        "address", site.to(BUDGET + "/" + id), "error", error, "states",
                        List.of(State.values()), "told", site.asked("told"))));
    }

    /// Keeps a line, or takes one back, as the pressed button says.
    @PostMapping(MEASURE)
    Object keep(@PathVariable String measure, Person who, Site site) {
        int line = number(site.asked("line"));
        int seen = number(site.asked("seen"));
        boolean isDrop = site.asked("do").equals("drop");
        try {
            if (isDrop) {
                budgets.drop(who, who.body(), measure, line, seen);
            } else {
                budgets.keep(who, who.body(), measure, new Typed(line, seen, year(site.asked("year")),
                        State.find(site.asked("state")).orElseThrow(() -> new UserError(
                                Words.of("段階が選ばれていません。", "No state was chosen."),
                                Words.of("要求・決定・決算から選んでください。", "Please choose one of the three."))),
                        site.asked("amount"), site.asked("programme"), site.asked("words")));
            }
        } catch (UserError e) {
            return one(HttpStatus.UNPROCESSABLE_CONTENT, measure, who, site, Optional.of(e));
        }
        return Onward.to(site.to(BUDGET + "/" + measure, "told", isDrop ? "dropped" : "kept"));
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
    }

    /// `2026` or 令和8年度; 0 for what is neither.
    private static int year(String typed) {
        var text = typed.strip();
        return text.matches("[0-9]{4}")
                ? Integer.parseInt(text)
                : JapaneseDate.parse(text).filter(date -> date.kind() == JapaneseDate.Kind.FISCAL_YEAR
                        || date.kind() == JapaneseDate.Kind.YEAR).filter(date -> !date.toBeFilled())
                        .map(date -> date.first().getYear()).orElse(0);
    }

    private static Measure find(Budget budget, String id) {
        return budget.plan().measures().stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(BudgetPages::notHere);
    }

    private static NotHere notHere() {
        return new NotHere(Words.of("公表した計画に、この施策はありません。", "The published plan has no such measure."),
                Words.of("予算の一覧から選び直してください。", "Please choose again from the list."));
    }

    @GetMapping(BUDGET + ".csv")
    ResponseEntity<byte[]> table(Person who, Site site) {
        var rows = budgets.of(who, who.body()).stream()
                .flatMap(budget -> budget.lines().stream().map(line -> cells(line, budget, site))).toList();
        return TableFile.of("budget.csv", HEADING, rows);
    }

    private static List<String> cells(BudgetLine line, Budget budget, Site site) {
        var measure = budget.plan().measures().stream().filter(one -> one.id().equals(line.measure()))
                .findFirst();
        return List.of(line.body(), line.measure(), measure.map(Measure::title).orElse(""),
                measure.map(Measure::pillar).orElse(""), Integer.toString(line.year()),
                BudgetView.state(line.state(), site.words()),
                line.amount().map(BigInteger::toString).orElse(""), line.programme(), line.words(),
                line.changed().toString());
    }

    /// The programmes behind the measures of the bodies whose figures the person may see.
    @GetMapping("/office/funding")
    Sent funding(Person who, Site site) {
        var programmes = budgets.programmes(who).stream().map(one -> new Programme(one.name(),
                BudgetView.totals(one.totals(), site.words()),
                one.uses().stream().map(use -> new Use(use.bodyName(), use.title(),
                        BudgetView.line(use.line(), site.words()))).toList()))
                .toList();
        return Sent.of("budget/funding.jte", site,
                site.page(site.words().say("budget.funding"),
                        List.of(site.step("office", "/office"), site.here("budget.funding"))),
                Map.of("programmes", programmes));
    }

    /// A national programme in words.
    public record Programme(String name, List<BudgetView.Total> totals, List<Use> uses) {
        public Programme {
            totals = List.copyOf(totals);
            uses = List.copyOf(uses);
        }
    }

    /// A measure that it stands behind.
    public record Use(String body, String title, BudgetView.Line line) {}

    @GetMapping("/office/funding.csv")
    ResponseEntity<byte[]> fundingTable(Person who, Site site) {
        var rows = budgets.programmes(who).stream().flatMap(one -> one.uses().stream().map(use -> Stream
                .of(one.name(), use.line().body(), use.bodyName(), use.line().measure(), use.title(),
                        Integer.toString(use.line().year()),
                        BudgetView.state(use.line().state(), site.words()),
                        use.line().amount().map(BigInteger::toString).orElse(""))
                .toList())).toList();
        return TableFile.of("funding.csv",
                List.of("国の制度", "団体コード", "団体名", "施策ID", "施策", "年度", "段階", "金額（円）"), rows);
    }
}
