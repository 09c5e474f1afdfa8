package jp.kanmin.app.service.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.TestParts;
import jp.kanmin.app.service.budget.BudgetLine.State;
import jp.kanmin.app.service.budget.BudgetService.Typed;
import jp.kanmin.app.store.Engine;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.UserError;
import jp.kanmin.measure.Pillar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Two towns and one programme, reckoned by hand.
@ParameterizedClass
@EnumSource(Engine.class)
class BudgetServiceTest {

    private static final String SABAE = "182079";
    private static final String FUKUI = "182010";
    private static final String IOT = "地域IoT実装推進事業";

    private final TestParts parts;
    private final BudgetService budgets;
    private final Person office;

    BudgetServiceTest(Engine engine) {
        parts = TestParts.on(engine, BudgetParts.class);
        budgets = parts.part(BudgetService.class);
        office = parts.person("office", SABAE, "", Role.OFFICE);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @BeforeEach
    void publish() {
        for (var body : List.of(SABAE, FUKUI)) {
            parts.part(PublicationService.class).take(Samples.changed("{\"body\": \"%s\"}".formatted(body)),
                    PublicationContext.in(Language.JA));
        }
    }

    private static Typed typed(int year, State state, String amount, String programme) {
        return new Typed(0, 0, year, state, amount, programme, "");
    }

    private Budget budget() {
        return budgets.of(office, SABAE).orElseThrow();
    }

    @Test
    void what_is_not_known_is_in_no_sum_and_states_are_never_added_to_each_other() {
        budgets.keep(office, SABAE, "m1", typed(2026, State.DECIDED, "1,200千円", ""));
        budgets.keep(office, SABAE, "m1", typed(2026, State.DECIDED, "30万円", IOT));
        budgets.keep(office, SABAE, "m1", typed(2026, State.DECIDED, "", ""));
        budgets.keep(office, SABAE, "m1", typed(2026, State.REQUESTED, "2000000", ""));
        budgets.keep(office, SABAE, "m2", typed(2026, State.DECIDED, "0円", ""));

        assertThat(budget().totals()).containsExactly(
                new Budget.Total(2026, State.REQUESTED, BigInteger.valueOf(2_000_000), 1, 0),
                new Budget.Total(2026, State.DECIDED, BigInteger.valueOf(1_500_000), 4, 1));
        assertThat(budget().byPillar()).containsOnlyKeys(Pillar.ONE, Pillar.TWO);
        assertThat(budget().byPillar()).containsEntry(Pillar.TWO,
                List.of(new Budget.Total(2026, State.DECIDED, BigInteger.ZERO, 1, 0)));
    }

    @Test
    void a_line_that_changes_keeps_its_history_and_nobody_overwrites_what_somebody_else_wrote() {
        budgets.keep(office, SABAE, "m1", typed(2026, State.REQUESTED, "100円", ""));
        budgets.keep(office, SABAE, "m1", new Typed(1, 1, 2026, State.DECIDED, "80円", "", ""));
        assertThat(budget().lines()).extracting(BudgetLine::revision).containsExactly(2);
        assertThatThrownBy(() -> budgets.keep(office, SABAE, "m1",
                new Typed(1, 1, 2026, State.SETTLED, "70円", "", ""))).isInstanceOf(UserError.class)
                .hasMessageContaining("ほかの人");
        budgets.drop(office, SABAE, "m1", 1, 2);
        assertThat(budget().lines()).isEmpty();
        budgets.keep(office, SABAE, "m1", typed(2026, State.SETTLED, "70円", ""));
        assertThat(budget().lines()).extracting(BudgetLine::line).containsExactly(2);
    }

    @Test
    void what_is_no_amount_is_told_and_not_guessed() {
        for (var amount : List.of("約100万円くらい？", "-5円", "3時間", "1.5円", "9".repeat(600), "〇〇円")) {
            assertThatThrownBy(
                    () -> budgets.keep(office, SABAE, "m1", typed(2026, State.DECIDED, amount, "")))
                    .as(amount).isInstanceOf(UserError.class);
        }
        assertThatThrownBy(() -> budgets.keep(office, SABAE, "m1", typed(0, State.DECIDED, "1円", "")))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> budgets.keep(office, SABAE, "m99", typed(2026, State.DECIDED, "1円", "")))
                .isInstanceOf(UserError.class);
        assertThat(budget().lines()).isEmpty();
    }

    @Test
    void a_programme_lists_its_measures_for_who_may_see_the_figures() {
        budgets.keep(office, SABAE, "m1", typed(2026, State.DECIDED, "30万円", IOT));
        var other = parts.person("other", FUKUI, "", Role.OFFICE);
        budgets.keep(other, FUKUI, "m2", typed(2026, State.DECIDED, "20万円", "地域ＩｏＴ実装推進事業"));

        var seen = budgets.programmes(parts.person("nation", SABAE, "", Role.NATION));
        assertThat(seen).hasSize(1);
        assertThat(seen.getFirst().uses()).extracting(use -> use.bodyName() + use.line().measure())
                .containsExactly("福井県福井市m2", "福井県鯖江市m1");
        assertThat(seen.getFirst().totals().getFirst().yen()).isEqualTo(500_000);
        assertThat(budgets.programmes(office).getFirst().uses()).hasSize(1);
        assertThatThrownBy(() -> budgets.of(other, SABAE)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_department_writes_of_its_own_measures_alone() {
        var department = parts.person("window", SABAE, "市民窓口課", Role.DEPARTMENT);
        budgets.keep(department, SABAE, "m1", typed(2026, State.REQUESTED, "1円", ""));
        assertThatThrownBy(
                () -> budgets.keep(department, SABAE, "m2", typed(2026, State.REQUESTED, "1円", "")))
                .isInstanceOf(NotAllowed.class);
    }
}
