package jp.kanmin.register.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import jp.kanmin.json.JsonText;
import jp.kanmin.json.Unreadable;
import org.junit.jupiter.api.Test;

class SchemasTest {

    @Test
    void the_27_sets_of_today_and_the_14_of_2019_are_shipped() {
        assertThat(Schemas.current()).hasSize(27);
        assertThat(Schemas.of("2019")).hasSize(14);
        assertThat(Schemas.of("2019").stream().mapToInt(schema -> schema.columns().size()).sum())
                .isEqualTo(367);
        assertThat(Schemas.of("own")).isNotEmpty();
    }

    @Test
    void what_is_not_known_is_said_and_not_asked_for() {
        assertThat(Schemas.current()).allSatisfy(schema -> {
            assertThat(schema.provenance().required()).isEqualTo("unknown");
            assertThat(schema.columns()).allMatch(column -> column.required() == Required.UNKNOWN);
        });
        assertThat(Schemas.current().stream().filter(schema -> !schema.provenance().hasColumns())
                .map(Schema::id))
                .containsExactly("23", "25", "29", "30", "31");
    }

    @Test
    void columns_are_named_once_and_rules_name_columns() {
        for (var id : Schemas.names()) {
            var schema = Schemas.find(id).orElseThrow();
            var names = new HashSet<String>();
            assertThat(schema.columns()).as(id).allMatch(column -> names.add(column.name()));
            assertThat(names).as(id).containsAll(schema.key());
            schema.rules().forEach(rule -> assertThat(names).as(id).containsAll(rule.columns()));
        }
    }

    @Test
    void every_column_has_a_term_with_an_address() {
        for (var id : Schemas.names()) {
            assertThat(Schemas.find(id).orElseThrow().columns()).as(id).allSatisfy(column -> assertThat(
                    Vocabulary.address(Vocabulary.term(column)))
                    .matches("http[^\\s\\[\\]]+[#/][^#/\\[\\]]+"));
        }
        var aed = Schemas.find("08").orElseThrow();
        assertThat(Vocabulary.term(aed.column("終了時間").orElseThrow())).isEqualTo("ic:利用可能時間>ic:終了時間");
        assertThat(Vocabulary.term(aed.column("小児対応設備の有無").orElseThrow()))
                .isEqualTo("ic:記述[小児対応設備の有無]>ic:説明");
    }

    @Test
    void a_list_is_described_with_the_terms_of_its_columns() throws Unreadable {
        var described = Description.csvw(Schemas.find("08").orElseThrow(), "aed.csv", "AED",
                List.of("名称", "緯度", "町の列"));
        var again = read(JsonText.pretty(described));

        assertThat(JsonText.pretty(described)).contains("\"propertyUrl\": \"http://imi.go.jp/ns/core/2#緯度\"",
                "ic:地理座標>ic:緯度");
        assertThat(again.columns()).extracting(Column::aliases)
                .containsExactly(List.of("名称"), List.of("緯度"), List.of("町の列"));
        assertThat(again.columns().get(1).type()).isEqualTo(Type.NUMBER);
    }

    @Test
    void foreign_forms_are_told_apart_by_what_stands_in_them() throws Unreadable {
        var table = read(
                """
                {"fields":[{"name":"a","type":"integer","constraints":{"required":true,"maximum":9}}],"primaryKey":"a"}""");
        var csvw = read(
                """
                {"@context":"http://www.w3.org/ns/csvw","url":"x.csv","tableSchema":{"columns":[
                {"name":"a","titles":"A","datatype":{"base":"date","format":"yyyy/MM/dd"},"required":true}]}}""");

        assertThat(table.isForeign()).isTrue();
        assertThat(table.key()).containsExactly("a");
        assertThat(table.columns().getFirst().limits().maximum()).isEqualTo("9");
        assertThat(csvw.columns().getFirst().type()).isEqualTo(Type.DATE);
        assertThat(csvw.columns().getFirst().aliases()).containsExactly("A");
    }

    @Test
    void what_is_no_schema_is_refused_in_words() {
        for (var no : new String[]{"{}", "[]", "{\"fields\":[{\"name\":\"a\"},{\"name\":\"a\"}]}",
            "{\"format\":\"kanmin-schema/1\",\"columns\":[{\"name\":\"a\",\"type\":\"x\"}]}",
            "{\"format\":\"kanmin-schema/1\",\"columns\":[{\"name\":\"a\",\"type\":\"text\"}],\"rules\":[{\"order\":[\"a\"]}]}"}) {
            assertThatThrownBy(() -> read(no)).as(no).isInstanceOf(Unreadable.class);
        }
    }

    private static Schema read(String json) throws Unreadable {
        return SchemaFile.read(json.getBytes(StandardCharsets.UTF_8), "test");
    }
}
