package jp.kanmin.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.JsonText;
import jp.kanmin.json.Unreadable;
import org.junit.jupiter.api.Test;

class DocumentPartTest {

    private final Json.Obj plan = json("""
            {"name": "計画", "policies": [{"pillar": "2", "text": "開く"}],
             "measures": [{"id": "m1", "title": "一"}, {"id": "m2", "title": "二", "kpis": [{"id": "k1", "name": "数"}]}]}
            """);

    @Test
    void a_part_goes_by_id_whatever_its_place() {
        assertThat(part("measures/m2/title").textIn(plan)).isEqualTo("二");
        assertThat(part("measures/m2/title").pointer(plan)).contains("measures/1/title");
        assertThat(part("measures/m9").pointer(plan)).isEmpty();
        assertThat(part("policies/2/text").textIn(plan)).isEqualTo("開く");
        assertThat(part("name").textIn(plan)).isEqualTo("計画");
    }

    @Test
    void a_new_content_takes_the_place_of_the_old_and_leaves_the_rest() {
        var changed = part("measures/m2/kpis/k1/target").put(plan, json("{\"value\": 3}"));

        assertThat(line(changed)).isEqualTo(line(json("""
                {"name": "計画", "policies": [{"pillar": "2", "text": "開く"}],
                 "measures": [{"id": "m1", "title": "一"},
                   {"id": "m2", "title": "二", "kpis": [{"id": "k1", "name": "数", "target": {"value": 3}}]}]}
                """)));
    }

    @Test
    void what_is_missing_on_the_way_is_made_with_its_name() {
        var made = part("measures/m1/kpis/k1/name").put(json("{}"), Json.of("人数"));

        assertThat(line(made))
                .isEqualTo(line(json(
                        "{\"measures\": [{\"id\": \"m1\", \"kpis\": [{\"id\": \"k1\", \"name\": \"人数\"}]}]}")));
        assertThat(line(part("policies/3/text").put(json("{}"), Json.of("柱"))))
                .isEqualTo(line(json("{\"policies\": [{\"pillar\": \"3\", \"text\": \"柱\"}]}")));
    }

    @Test
    void an_item_or_a_field_can_be_taken_away() {
        assertThat(part("measures/m1").remove(plan).at("measures/0/id")).contains(Json.of("m2"));
        assertThat(part("measures/m2/title").remove(plan).at("measures/1/title")).isEmpty();
        assertThat(part("measures/m9/title").remove(plan)).isEqualTo(plan);
    }

    @Test
    void a_finding_leads_to_the_part_it_speaks_of() {
        assertThat(DocumentPart.at(plan, "measures/1/kpis/0/name"))
                .contains(part("measures/m2/kpis/k1/name"));
        assertThat(DocumentPart.at(plan, "measures/1/kpis/0/target/value"))
                .contains(part("measures/m2/kpis/k1/target"));
        assertThat(DocumentPart.at(plan, "contact")).contains(part("contact"));
        assertThat(part("measures/m2/kpis/k1/name").whole()).isEqualTo(part("measures/m2"));
        assertThat(part("contact/phone").whole()).isEqualTo(part("contact"));
    }

    @Test
    void nonsense_is_no_part() {
        assertThat(DocumentPart.of("")).isEmpty();
        assertThat(DocumentPart.of("a//b")).isEmpty();
        assertThat(DocumentPart.of("../x")).isEmpty();
        assertThat(DocumentPart.of("x".repeat(1000))).isEmpty();
    }

    @Test
    void every_part_belongs_to_a_piece_of_work() {
        assertThat(Section.taskOf(part("measures/m2/kpis/k1/name"))).isEqualTo("measures/m2");
        assertThat(Section.taskOf(part("chapters/measures/text"))).isEqualTo("measures");
        assertThat(Section.taskOf(part("benefits/staff"))).isEqualTo("purpose");
        assertThat(Section.taskOf(part("contact"))).isEqualTo("basics");
        assertThat(Section.taskOf(part("ourOwnKey"))).isEqualTo("basics");
    }

    private static DocumentPart part(String path) {
        return new DocumentPart(path);
    }

    private static String line(Json value) {
        return JsonText.line(value);
    }

    private static Json.Obj json(String text) {
        try {
            return (Json.Obj) JsonFile.read(text.getBytes(StandardCharsets.UTF_8)).root();
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }
}
