package jp.kanmin.app.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.store.Engine;
import jp.kanmin.app.store.VersionStore;
import jp.kanmin.finding.UserError;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.measure.Editions;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.draft.DocumentPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class MeasureServiceTest {

    private static final String SABAE = "182079";
    private static final String FUKUI_CITY = "182010";

    private final TestParts parts;
    private final PlanService plans;
    private final MeasureService measures;
    private final Person office;

    MeasureServiceTest(Engine engine) {
        parts = TestParts.on(engine);
        plans = parts.part(PlanService.class);
        measures = parts.part(MeasureService.class);
        office = parts.person("office", Role.OFFICE);
    }

    @BeforeEach
    void begin() {
        plans.begin(office, SABAE, Plan.Pattern.NEW,
                Json.Obj.EMPTY.with("measures", new Json.Arr(List.of())));
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void a_sample_is_put_in_once_however_often_the_button_is_pressed() {
        var first = measures.add(office, SABAE, new MeasureChoice.OfSample(30, "単独クラウド"));
        var again = measures.add(office, SABAE, new MeasureChoice.OfSample(30, "単独クラウド"));

        assertThat(first).isEqualTo(new MeasureService.Added("m1", false));
        assertThat(again).isEqualTo(new MeasureService.Added("m1", true));
        assertThat(now()).singleElement().satisfies(measure -> {
            assertThat(measure.kpis()).hasSize(2);
            assertThat(measure.schedules()).hasSize(4);
            assertThat(measure.origin()).isEqualTo("sample");
            assertThat(measure.links()).extracting(Measure.Link::edition).contains(Editions.LIST_2019);
        });
    }

    @Test
    void an_id_that_was_taken_out_is_never_given_again() {
        add(7);
        add(8);
        measures.remove(office, SABAE, "m2", mark("m2"));
        add(9);

        assertThat(now()).extracting(Measure::id).containsExactly("m1", "m3");
    }

    @Test
    void what_was_taken_out_comes_back_to_its_place_with_all_that_was_written() {
        add(7);
        add(8);
        var title = new DocumentPart("measures/m1/title");
        plans.save(office, SABAE, title, draft().mark(title), Optional.of(Json.of("町のデータ")));
        measures.remove(office, SABAE, "m1", mark("m1"));
        assertThat(now()).extracting(Measure::id).containsExactly("m2");

        assertThat(measures.restore(office, SABAE, "m1")).isTrue();
        assertThat(measures.restore(office, SABAE, "m1")).isFalse();

        assertThat(now()).extracting(Measure::id).containsExactly("m1", "m2");
        assertThat(now().getFirst().title()).isEqualTo("町のデータ");
    }

    @Test
    void measures_go_up_and_down_and_stop_at_the_ends() {
        add(7);
        add(8);
        measures.move(office, SABAE, "m2", true);
        measures.move(office, SABAE, "m2", true);
        assertThat(now()).extracting(Measure::id).containsExactly("m2", "m1");
        measures.move(office, SABAE, "m2", false);
        assertThat(now()).extracting(Measure::id).containsExactly("m1", "m2");
    }

    @Test
    void what_the_prefecture_and_similar_towns_chose_is_shown_once_published() {
        assertThat(measures.others(office, SABAE).plans()).isEmpty();
        publish(FUKUI_CITY, Samples.example().plan().document());

        var others = measures.others(office, SABAE);
        assertThat(others.plans()).extracting(other -> other.body().name()).containsExactly("福井市");
        assertThat(others.basis().ja()).contains("同じ都道府県");

        measures.add(office, SABAE, new MeasureChoice.OfOther(FUKUI_CITY, "m1"));
        assertThat(now()).singleElement().satisfies(measure -> {
            assertThat(measure.origin()).isEqualTo("other");
            assertThat(measure.owner()).isEmpty();
        });
        assertThat(draft().document().at("measures/0/from/body")).contains(Json.of(FUKUI_CITY));
    }

    @Test
    void a_national_measure_brings_its_link_and_what_is_not_there_is_refused() {
        measures.add(office, SABAE, new MeasureChoice.OfNational(Editions.LIST_2019, "06-08"));

        assertThat(now().getFirst().links()).extracting(Measure.Link::relation).containsExactly("equal");
        for (var choice : List.of(new MeasureChoice.OfNational(Editions.LIST_2019, "99-99"),
                new MeasureChoice.OfSample(45, ""), new MeasureChoice.OfSample(30, "月の裏側"),
                new MeasureChoice.OfOther(FUKUI_CITY, "m1"), new MeasureChoice.OfOther("x", "../../m1"))) {
            assertThatThrownBy(() -> measures.add(office, SABAE, choice)).isInstanceOf(UserError.class);
        }
    }

    @Test
    void an_indicator_is_added_once_and_its_id_is_not_used_again() {
        measures.add(office, SABAE, new MeasureChoice.Own("デマンドバス"));
        var kpi = Json.Obj.EMPTY.with("name", Json.of("予約の数"));

        assertThat(measures.addKpi(office, SABAE, "m1", kpi).id()).isEqualTo("k1");
        assertThat(measures.addKpi(office, SABAE, "m1", kpi)).isEqualTo(new MeasureService.Added("k1", true));
        var part = new DocumentPart("measures/m1/kpis/k1");
        plans.save(office, SABAE, part, draft().mark(part), Optional.empty());
        assertThat(measures.addKpi(office, SABAE, "m1", kpi).id()).isEqualTo("k2");
    }

    @Test
    void only_the_office_chooses() {
        var department = parts.person("department", SABAE, "福祉課", Role.DEPARTMENT);
        var elsewhere = parts.person("elsewhere", "131016", "", Role.OFFICE);
        var choice = new MeasureChoice.OfSample(7, "");

        for (var person : List.of(department, elsewhere)) {
            assertThatThrownBy(() -> measures.add(person, SABAE, choice)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> measures.move(person, SABAE, "m1", true)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> measures.restore(person, SABAE, "m1")).isInstanceOf(NotAllowed.class);
        }
        assertThat(now()).isEmpty();
    }

    @Test
    void many_at_once_put_in_each_sample_once() throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 24).forEach(i -> threads.execute(() -> add(1 + i % 6)));
        }

        assertThat(now()).hasSize(6).extracting(Measure::id).doesNotHaveDuplicates();
    }

    private void add(int sample) {
        measures.add(office, SABAE, new MeasureChoice.OfSample(sample, ""));
    }

    private PlanDraft draft() {
        return plans.draft(office, SABAE).orElseThrow();
    }

    private List<Measure> now() {
        return draft().plan().measures();
    }

    private String mark(String id) {
        return draft().mark(new DocumentPart("measures/" + id));
    }

    private void publish(String body, Json.Obj document) {
        parts.part(VersionStore.class).append(new VersionStore.Version(body, 1, "計画", "0", "2026-04-01",
                "2026-04-01", "2026-04-01T00:00:00.000Z", "策定", 3, 5, ""), JsonText.line(document));
    }
}
