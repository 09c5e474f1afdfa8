package jp.kanmin.plan.alignment.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.kanmin.finding.Severity;
import jp.kanmin.finding.UserError;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.measure.Editions;
import jp.kanmin.measure.NationalMeasure;
import jp.kanmin.plan.Examples;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanChecker;
import jp.kanmin.plan.PlanFile;
import jp.kanmin.plan.alignment.PlanDiff;
import jp.kanmin.plan.alignment.upgrade.Choices.Choice;
import jp.kanmin.plan.rule.PlanRules;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EditionUpgradeTest {

    private static final EditionUpgrade UPGRADE = EditionUpgrade.toNewest();
    private static final String ONE_STOP = "子育て・介護・相続などのライフイベントに係るワンストップサービス";

    /// One link in each state, the first without an edition of its own.
    private static final Plan OLD = plan("""
            {"edition": "guide-2017", "measures/0/links": [
              {"code": "住民税の特別徴収税額通知の電子化等", "relation": "equal", "reason": "", "mine": 1},
              {"edition": "guide-2017", "code": "地方－民の行政手続の棚卸し", "relation": "part", "reason": "件数の多い手続から。"}],
             "measures/1/links": [
              {"edition": "guide-2017", "code": "%s", "relation": "equal", "reason": ""},
              {"edition": "guide-2017", "code": "地方自治体が保有するデータのオープンデータ化の推進", "relation": "equal", "reason": ""},
              {"edition": "list-2019", "code": "02-05", "relation": "equal", "reason": ""}],
             "measures/2/links": [
              {"edition": "guide-2017", "code": "サイバーセキュリティの強化", "relation": "part", "reason": ""},
              {"edition": "guide-2017", "code": "ない施策", "relation": "part", "reason": ""}]}"""
            .formatted(ONE_STOP));

    @Test
    void each_link_says_what_became_of_its_measure() {
        var impact = UPGRADE.impact(OLD);

        assertThat(impact.isOnOlderEdition()).isTrue();
        assertThat(impact.links())
                .extracting(link -> link.path() + " " + link.state().code() + " "
                        + link.heirs().stream().map(Impact.Heir::id).toList())
                .containsExactly("measures/0/links/0 same [01-19]", "measures/0/links/1 successor [01-06]",
                        "measures/1/links/0 split [01-11, 01-14, 01-12]",
                        "measures/1/links/1 renamed [02-05]", "measures/2/links/0 gone []",
                        "measures/2/links/1 unknown []");
        assertThat(impact.links().get(1)).satisfies(link -> {
            assertThat(link.oldTitle()).isEqualTo("地方－民の行政手続の棚卸し");
            assertThat(link.measureTitle()).isEqualTo("行政手続のオンライン化");
            assertThat(link.state().words().ja()).isEqualTo("別の施策に引き継がれました");
            assertThat(link.heirs().getFirst().why()).isNotEmpty();
            assertThat(link.heirs().getFirst().isLinked()).isFalse();
        });
        assertThat(impact.links().get(3).heirs().getFirst().isLinked()).isTrue();
    }

    @Test
    void new_measures_that_look_like_an_own_one_are_named() {
        var plan = plan(
                "{\"measures/0/title\": \"テレワークの環境整備\", \"measures/0/action\": \"職員のテレワークの環境を整えます。\"}");

        assertThat(UPGRADE.impact(plan).fitting()).filteredOn(fit -> fit.id().equals("10-11")).singleElement()
                .satisfies(fit -> {
                    assertThat(fit.measureId()).isEqualTo("m1");
                    assertThat(fit.title()).isEqualTo("テレワーク環境整備の推進");
                    assertThat(fit.score()).isBetween(0.2, 1.0);
                });
    }

    @Test
    void without_a_choice_nothing_changes() {
        assertThat(UPGRADE.upgraded(OLD, Choices.NONE)).isEqualTo(OLD.document());
        assertThat(UPGRADE.impact(plan("{}")).links()).isEmpty();
    }

    @Property(tries = 60)
    void only_the_links_that_were_chosen_change(@ForAll List<Boolean> chosen) {
        var impact = UPGRADE.impact(OLD);
        var links = new java.util.HashMap<String, Choice>();
        for (int i = 0; i < Math.min(chosen.size(), impact.links().size()); i++) {
            if (chosen.get(i)) {
                links.put(impact.links().get(i).path(), new Choice.Unlink());
            }
        }
        var upgraded = PlanFile.of(UPGRADE.upgraded(OLD, new Choices(links, Map.of(), false))).plan();

        assertThat(upgraded.measures().stream().mapToInt(measure -> measure.links().size()).sum())
                .isEqualTo(7 - links.size());
        assertThat(PlanDiff.between(OLD, upgraded).isEmpty()).isEqualTo(links.isEmpty());
        assertThat(PlanDiff.between(OLD, upgraded).measures())
                .allSatisfy(change -> assertThat(change.fields())
                        .allMatch(field -> field.path().startsWith("links")));
    }

    @Test
    void chosen_links_go_to_the_newer_edition_and_keep_the_rest() {
        var choices = new Choices(Map.of("measures/0/links/0", new Choice.LinkTo(List.of("01-19")),
                "measures/1/links/0", new Choice.LinkTo(List.of("01-11", "01-12")),
                "measures/1/links/1", new Choice.LinkTo(List.of("02-05")),
                "measures/2/links/0", new Choice.Unlink()), Map.of("measures/2", List.of("10-04")), false);
        var document = UPGRADE.upgraded(OLD, choices);

        assertThat(links(document, 0)).startsWith("""
                [{"code": "01-19", "relation": "equal", "reason": "", "mine": 1, "edition": "list-2019"}, \
                {"edition": "guide-2017", "code": "地方－民の行政手続の棚卸し",""");
        assertThat(links(document, 1)).as("parts of a split measure, no link twice").isEqualTo("""
                [{"edition": "list-2019", "code": "01-11", "relation": "part", "reason": ""}, \
                {"edition": "list-2019", "code": "01-12", "relation": "part", "reason": ""}, \
                {"edition": "list-2019", "code": "02-05", "relation": "equal", "reason": ""}]""");
        assertThat(links(document, 2)).contains("ない施策", "10-04").doesNotContain("サイバー");
        assertThat(document.without("measures")).isEqualTo(OLD.document().without("measures"));
    }

    @Test
    void a_plan_that_names_the_newer_edition_keeps_its_old_links_old() {
        var document = UPGRADE.upgraded(OLD, new Choices(Map.of(), Map.of(), true));
        var upgraded = PlanFile.of(document).plan();

        assertThat(upgraded.edition()).isEqualTo("list-2019");
        assertThat(UPGRADE.impact(upgraded).links()).extracting(link -> link.state())
                .isEqualTo(UPGRADE.impact(OLD).links().stream().map(link -> link.state()).toList());
    }

    @Test
    void all_plain_changes_can_be_consented_to_at_once() {
        var choices = Choices.plain(UPGRADE.impact(OLD));

        assertThat(choices.links().keySet()).containsExactlyInAnyOrder("measures/0/links/0",
                "measures/1/links/1");
        var upgraded = PlanFile.of(UPGRADE.upgraded(OLD, choices)).plan();
        assertThat(UPGRADE.impact(upgraded).links()).hasSize(4).noneMatch(link -> link.state().isPlain());
    }

    @Test
    void a_choice_that_fits_no_more_is_refused_with_the_next_step() {
        assertThatThrownBy(() -> UPGRADE.upgraded(OLD,
                new Choices(Map.of("measures/9/links/0", new Choice.Unlink()), Map.of(), false)))
                .isInstanceOf(UserError.class).hasMessageContaining("開き直して");
        assertThatThrownBy(() -> UPGRADE.upgraded(OLD,
                new Choices(Map.of("measures/0/links/0", new Choice.LinkTo(List.of("99-99"))), Map.of(),
                        false)))
                .isInstanceOf(UserError.class).hasMessageContaining("99-99");
        assertThatThrownBy(() -> EditionUpgrade.to("list-1999")).isInstanceOf(UserError.class);
    }

    @Test
    void every_measure_of_the_guide_and_only_these_have_an_impact() {
        var all = Editions.find(Editions.GUIDE_2017).orElseThrow().measures().stream()
                .map(NationalMeasure::id).toList();
        var links = new ArrayList<Json>();
        all.forEach(code -> links.add(Json.Obj.EMPTY.with("edition", Json.of(Editions.GUIDE_2017))
                .with("code", Json.of(code)).with("relation", Json.of("equal"))));
        var plan = PlanFile.of((Json.Obj) Examples.plan().replaced("measures/0/links", new Json.Arr(links)))
                .plan();

        var totals = UPGRADE.totals(Stream.of(plan, plan, plan("{}")));

        assertThat(totals.plans()).isEqualTo(3);
        assertThat(totals.onOlderEdition()).isEqualTo(2);
        assertThat(totals.links()).containsExactly(entry(State.SAME, 32), entry(State.RENAMED, 12),
                entry(State.SUCCESSOR, 8), entry(State.SPLIT, 4), entry(State.GONE, 10));
        assertThat(totals.plansByState()).containsEntry(State.GONE, 2);
        assertThat(totals.byOldTitle()).hasSize(33).containsEntry(ONE_STOP, 2);
        assertThat(UPGRADE.totals(Stream.of())).isEqualTo(Totals.NONE);
    }

    @Test
    void a_plan_on_the_older_edition_stays_valid() {
        var old = plan(
                """
                {"measures/0/links/0": {"edition": "guide-2017", "code": "地方－民の行政手続の棚卸し", "relation": "equal"}}""");
        var findings = new PlanChecker(PlanRules.ALL).check(PlanFile.of(old.document()), Examples.TODAY);

        assertThat(findings).filteredOn(finding -> finding.rule().equals("KD-EDITION-MOVED")).hasSize(1);
        assertThat(findings).filteredOn(finding -> finding.place().toString().contains("links"))
                .allMatch(finding -> finding.severity().compareTo(Severity.MINOR) >= 0);
    }

    @Test
    void links_to_the_plans_of_other_bodies_stay_where_they_stand() {
        var plan = Examples.changed("""
                {"edition": "guide-2017", "measures/0/links": [
                  {"body": "180009", "measure": "p1", "relation": "part"},
                  {"code": "地方－民の行政手続の棚卸し", "relation": "equal"}]}""").plan();
        var upgrade = EditionUpgrade.toNewest();

        assertThat(upgrade.impact(plan).links()).hasSize(1);
        assertThat(upgrade.upgraded(plan, Choices.plain(upgrade.impact(plan))).at("measures/0/links/0"))
                .isEqualTo(plan.document().at("measures/0/links/0"));
    }

    private static String links(Json.Obj document, int measure) {
        return JsonText.line(document.at("measures/%d/links".formatted(measure)).orElseThrow());
    }

    private static Plan plan(String changes) {
        Json document = Examples.plan();
        for (var change : Examples.json(changes).fields().entrySet()) {
            document = document.replaced(change.getKey(), change.getValue());
        }
        return PlanFile.of((Json.Obj) document).plan();
    }
}
