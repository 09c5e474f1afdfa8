package jp.kanmin.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;
import jp.kanmin.measure.Editions;
import jp.kanmin.measure.Field;
import jp.kanmin.measure.Pillar;
import jp.kanmin.measure.Samples;
import jp.kanmin.plan.Examples;
import jp.kanmin.plan.Matrix;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanFile;
import org.junit.jupiter.api.Test;

class MeasureCopiesTest {

    private static final Body TOWN = Bodies.find("182079").orElseThrow();
    private static final Plan EMPTY = PlanFile.of(Json.Obj.EMPTY).plan();

    private final MeasureCopies copies = MeasureCopies.into(EMPTY, TOWN);

    @Test
    void a_single_cloud_has_two_indicators_and_four_steps() {
        var cloud = Samples.find(30).orElseThrow();
        var copy = copies.ofSample(cloud, "単独クラウド").orElseThrow();

        assertThat(JsonResource.items(copy, "kpis")).hasSize(2);
        assertThat(JsonResource.items(copy, "schedules")).hasSize(4);
        assertThat(JsonResource.text(copy, "sample")).isEqualTo("30");
        assertThat(JsonResource.text(copy, "situation")).isEqualTo("単独クラウド");
        assertThat(copies.ofSample(cloud, "月の裏側")).isEmpty();
        assertThat(JsonResource.items(copies.ofSample(cloud), "kpis")).hasSize(5);
    }

    @Test
    void a_double_circle_brings_a_link_to_the_nation_and_a_circle_none() {
        var tied = Samples.all().stream().filter(Samples.Sample::isTiedToTheNation).toList();
        var local = Samples.all().stream().filter(sample -> !sample.isTiedToTheNation()).toList();

        assertThat(tied).allSatisfy(sample -> assertThat(links(copies.ofSample(sample))).isNotEmpty()
                .allSatisfy(link -> assertThat(Editions.find(JsonResource.text(link, "edition")).orElseThrow()
                        .findMeasure(JsonResource.text(link, "code"))).isPresent()));
        assertThat(local).allSatisfy(sample -> assertThat(links(copies.ofSample(sample))).isEmpty());
    }

    @Test
    void all_44_samples_fill_the_matrix_as_the_guide_does() {
        var all = Samples.all().stream().<Json>map(
                sample -> MeasureCopies.withId(copies.ofSample(sample), "m" + sample.seq())).toList();
        var plan = PlanFile.of(Json.Obj.EMPTY.with("measures", new Json.Arr(all))
                .with("fields", new Json.Arr(List.of(Json.Obj.EMPTY.with("name", Json.of("子育て")))))).plan();
        var matrix = Matrix.of(plan);

        assertThat(matrix.rows()).extracting(pillar -> matrix.columns().stream()
                .mapToInt(column -> matrix.at(pillar, column).size()).sum())
                .containsExactly(6, 6, 5, 9, 12, 6);
        for (var empty : List.of(Field.FINANCE, Field.MANUFACTURING)) {
            assertThat(matrix.rows()).allSatisfy(
                    pillar -> assertThat(matrix.at(pillar, empty.code())).isEmpty());
        }
        assertThat(matrix.columns()).contains("子育て");
        assertThat(matrix.rows().get(1)).isEqualTo(Pillar.TWO).extracting(Pillar::article).isEqualTo("11条1項");
    }

    @Test
    void the_neighbours_measure_comes_without_its_people_figures_and_dates() {
        var theirs = (Json.Obj) Examples.plan().at("measures/0").orElseThrow();
        var copy = copies.ofOther(theirs, "182010");

        assertThat(JsonResource.text(copy, "origin")).isEqualTo("other");
        assertThat(copy.at("from/body")).contains(Json.of("182010"));
        assertThat(copy.at("from/measure")).contains(Json.of("m1"));
        assertThat(JsonResource.text(copy, "owner")).isEmpty();
        assertThat(copy.fields()).doesNotContainKeys("id", "evidence", "savings", "sample");
        assertThat(copy.at("kpis/0/name")).isEqualTo(theirs.at("kpis/0/name"));
        assertThat(copy.at("kpis/0/target")).contains(Json.Obj.EMPTY);
        assertThat(copy.at("schedules/0/due")).contains(Json.of(""));
    }

    @Test
    void what_is_in_the_plan_already_is_found_by_its_origin() {
        var sample = copies.ofSample(Samples.find(7).orElseThrow());
        var national = copies.ofNational(Editions.newest().findNumber(36).orElseThrow());
        var own = MeasureCopies.own("デマンドバスの予約");
        var plan = PlanFile.of(Json.Obj.EMPTY.with("measures", new Json.Arr(List.of(
                MeasureCopies.withId(sample, "m1"), MeasureCopies.withId(national, "m2"),
                MeasureCopies.withId(own, "m3"))))).plan();
        var again = MeasureCopies.into(plan, TOWN);

        assertThat(again.already(sample)).hasValueSatisfying(there -> assertThat(there.id()).isEqualTo("m1"));
        assertThat(again.already(national))
                .hasValueSatisfying(there -> assertThat(there.id()).isEqualTo("m2"));
        assertThat(again.already(MeasureCopies.own("ﾃﾞﾏﾝﾄﾞﾊﾞｽの予約")))
                .hasValueSatisfying(there -> assertThat(there.id()).isEqualTo("m3"));
        assertThat(again.already(copies.ofSample(Samples.find(8).orElseThrow()))).isEmpty();
    }

    @Test
    void an_id_is_never_given_twice() {
        assertThat(MeasureCopies.freshId('m', List.of())).isEqualTo("m1");
        assertThat(MeasureCopies.freshId('m', List.of("m2", "m9", "k40", "bus", "m", "m12345678")))
                .isEqualTo("m10");
    }

    @Test
    void every_copy_is_a_measure_that_the_reader_knows() {
        var all = List.<Json>of(copies.ofSample(Samples.find(30).orElseThrow(), "自治体クラウド").orElseThrow(),
                copies.ofNational(Editions.newest().findNumber(36).orElseThrow()),
                copies.ofOther((Json.Obj) Examples.plan().at("measures/0").orElseThrow(), "182010"),
                MeasureCopies.own("バス"));

        assertThat(PlanFile.of(Json.Obj.EMPTY.with("measures", new Json.Arr(all))).troubles()).isEmpty();
    }

    private static List<Json.Obj> links(Json.Obj measure) {
        return JsonResource.items(measure, "links");
    }
}
