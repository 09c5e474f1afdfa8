package jp.kanmin.register.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
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
