package jp.kanmin.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import jp.kanmin.body.Bodies;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.plan.draft.Drafter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The published JSON Schema against what we read and write.
class SchemaTest {

    @ParameterizedTest
    @ValueSource(strings = {"plan.json", "prefecture.json"})
    void the_examples_are_valid(String file) throws IOException {
        assertThat(errors(Files.readString(Examples.folder().resolve(file)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEW", "EXISTING", "SIMPLIFIED"})
    void drafts_are_valid(String pattern) throws IOException {
        var draft = Drafter.draft(Bodies.find("182079").orElseThrow(), Plan.Pattern.valueOf(pattern),
                Json.Obj.EMPTY);

        assertThat(errors(JsonText.pretty(draft))).isEmpty();
    }

    @Test
    void a_wrong_shape_is_refused_by_the_schema_as_by_the_checker() throws IOException {
        var bad = Examples.plan().replaced("measures/0/kpis", Json.of("30件"));

        assertThat(errors(JsonText.pretty(bad))).isNotEmpty();
        assertThat(PlanFile.of((Json.Obj) bad).troubles()).isNotEmpty();
    }

    private static java.util.List<String> errors(String document) throws IOException {
        try (var in = Plan.class.getResourceAsStream("plan.schema.json")) {
            var text = new String(java.util.Objects.requireNonNull(in).readAllBytes(),
                    StandardCharsets.UTF_8);
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
            return schema.validate(document, InputFormat.JSON).stream().map(Object::toString).toList();
        }
    }
}
