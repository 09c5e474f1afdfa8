package jp.kanmin.measure;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import jp.kanmin.json.JsonText;
import jp.kanmin.measure.Samples.Sample;
import org.junit.jupiter.api.Test;

/// What is shipped adds up to what the guide, the list and the Act have.
class ShippedDataTest {

    @Test
    void the_44_samples_add_up() {
        var samples = Samples.all();

        assertThat(samples).hasSize(44).extracting(Sample::seq).isSorted().doesNotHaveDuplicates();
        assertThat(samples.stream().mapToInt(s -> s.kpis().size()).sum()).isEqualTo(74);
        assertThat(samples.stream().mapToInt(s -> s.schedules().size()).sum()).isEqualTo(82);
        assertThat(samples.stream().mapToInt(s -> s.national().size()).sum()).isEqualTo(37);
        assertThat(samples.stream().mapToInt(s -> s.cases().size()).sum()).isEqualTo(21);
        assertThat(samples.stream().collect(groupingBy(Sample::section, counting())))
                .isEqualTo(Map.of("1", 6L, "2", 6L, "3", 5L, "4", 9L, "5", 12L, "6", 6L));
    }

    @Test
    void samples_are_tied_to_the_nation_or_to_cases_and_never_to_both() {
        assertThat(Samples.all()).filteredOn(Sample::isTiedToTheNation).hasSize(30)
                .allMatch(s -> !s.national().isEmpty() && s.cases().isEmpty());
        assertThat(Samples.all()).filteredOn(s -> s.mark().equals("○")).hasSize(14)
                .allMatch(s -> s.national().isEmpty() && !s.cases().isEmpty());
    }

    @Test
    void every_sample_has_a_field_and_two_are_for_farms_and_fisheries() {
        var fields = Samples.all().stream().collect(groupingBy(Sample::field, counting()));

        assertThat(fields)
                .isEqualTo(Map.of(Field.ADMINISTRATION, 29L, Field.INFRASTRUCTURE, 6L, Field.OTHER, 3L,
                        Field.AGRICULTURE, 2L, Field.HEALTH, 2L, Field.TOURISM, 1L, Field.MOBILITY, 1L));
        assertThat(Samples.all()).filteredOn(s -> s.field() == Field.AGRICULTURE).extracting(Sample::title)
                .containsExactly("IoTを活用した鳥獣被害対策", "ICTを活用した次世代水産業の推進");
    }

    @Test
    void the_cloud_sample_has_a_variant_for_each_situation() {
        var cloud = Samples.find(30).orElseThrow();

        assertThat(cloud.variants()).extracting(Samples.Variant::when).containsExactly("クラウド未導入", "単独クラウド",
                "自治体クラウド");
        var single = cloud.findVariant("単独クラウド").orElseThrow();
        assertThat(single.kpis()).hasSize(2);
        assertThat(single.schedules()).hasSize(4);
        assertThat(cloud.findVariant("月の裏側")).isEmpty();
    }

    @Test
    void what_samples_refer_to_is_there() {
        var guide = Editions.find(Editions.GUIDE_2017).orElseThrow();

        assertThat(guide.measures()).hasSize(33);
        assertThat(Samples.all()).allSatisfy(s -> {
            assertThat(s.national()).allMatch(title -> guide.findMeasure(title).isPresent());
            assertThat(s.cases()).allMatch(no -> Cases.find(no).orElseThrow().samples().contains(s.seq()));
        });
        assertThat(new HashSet<>(Samples.all().stream().flatMap(s -> s.national().stream()).toList()))
                .hasSize(33);
    }

    @Test
    void the_casebook_has_21_cases_of_named_bodies() {
        assertThat(Cases.all()).hasSize(21).allMatch(c -> !c.body().isEmpty() && c.pillar().isOfTheGuide());
        var wifi = Cases.find("4-2").orElseThrow();
        assertThat(wifi.title()).isEqualTo("えひめフリーWi-Fiプロジェクト");
        assertThat(wifi.body()).isEqualTo("愛媛県");
        assertThat(wifi.samples())
                .allMatch(seq -> Samples.find(seq).orElseThrow().title().contains("フリーWi-Fi"));
        assertThat(Cases.find("9-9")).isEmpty();
    }

    @Test
    void duties_name_who_has_to_do_what() {
        assertThat(Duties.all()).allMatch(d -> !d.obliged().ja().isEmpty() && !d.text().en().isEmpty()
                && d.citation().startsWith("基本法" + d.article()));
        assertThat(Duties.find("基本法9条1項").orElseThrow().force()).isEqualTo(Duties.Binding.MUST);
        assertThat(Duties.find("基本法9条3項").orElseThrow().force()).isEqualTo(Duties.Binding.EFFORT);
        assertThat(Duties.find("基本法9条4項").orElseThrow().force()).isEqualTo(Duties.Binding.MUST);
        assertThat(Duties.of("11").getFirst().force()).isEqualTo(Duties.Binding.MUST);
        assertThat(Duties.of("15").getFirst().force()).isEqualTo(Duties.Binding.MUST);
    }

    @Test
    void glossary_words_are_found_under_every_name() {
        assertThat(Glossary.all()).hasSizeGreaterThanOrEqualTo(100).allMatch(t -> !t.plain().isEmpty());
        assertThat(Glossary.find("ＢＰＲ")).isPresent();
        assertThat(Glossary.find("bpr")).isEqualTo(Glossary.find("BPR"));
        assertThat(Glossary.find("基本法").orElseThrow().term()).isEqualTo("官民データ活用推進基本法");
        assertThat(Glossary.find("ない語")).isEmpty();
    }

    @Test
    void json_says_what_the_contract_says() {
        assertThat(JsonText.line(Samples.find(35).orElseThrow().toJson()))
                .startsWith("{\"seq\": 35, \"section\": \"5\", "
                        + "\"title\": \"IoTを活用した鳥獣被害対策\", \"field\": \"農林水産\", \"mark\": \"○\"");
        assertThat(Cases.find("4-2").orElseThrow().toJson().fields().keySet()).contains("no", "title",
                "body");
        assertThat(Duties.all().getFirst().toJson().fields().keySet())
                .contains("article", "paragraph", "obliged", "force", "text");
        assertThat(Editions.newest().measures().getFirst().toJson().fields().keySet()).containsExactly("no",
                "code",
                "title", "kpiProgress", "kpiEffect", "summary", "pillar", "pillarCode", "listingTime",
                "listableFrom",
                "effects", "support", "budgetProject", "urls", "ministries", "damage");
    }

    @Test
    void a_measure_survives_its_json() {
        for (var name : Editions.names()) {
            var edition = Editions.find(name).orElseThrow();
            assertThat(edition.measures().stream().map(m -> NationalMeasure.of(m.toJson())).toList())
                    .isEqualTo(edition.measures());
        }
        assertThat(Editions.find("list-1999")).isEmpty();
    }

    @Test
    void the_shipped_list_has_82_measures_and_81_codes() {
        var list = Editions.newest();

        assertThat(list.measures()).hasSize(82);
        assertThat(list.measures()).filteredOn(m -> !m.code().isEmpty()).hasSize(81);
        assertThat(list.measures()).filteredOn(m -> m.effects().safety() == Effect.YES)
                .extracting(NationalMeasure::no).containsExactly(16, 34, 59, 60, 62, 63, 64, 65, 68);
        assertThat(list.findNumber(36).orElseThrow().support()).contains("1/2", "2,000万円");
        assertThat(list.findMeasure("01-15").orElseThrow().no()).isEqualTo(8);
        assertThat(List.of(list.findMeasure(""), list.findNumber(99)))
                .containsOnly(java.util.Optional.empty());
    }
}
