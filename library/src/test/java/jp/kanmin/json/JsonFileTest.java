package jp.kanmin.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import jp.kanmin.text.Decoded;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFileTest {

    private static final String PLAN = """
            {"body": "182079", "name": "計画", "measures": [{"id": "m1", "value": 1.50}, {}], "done": true, "none": null}
            """;

    @Test
    void a_document_is_read_in_the_order_of_its_keys_and_written_back_the_same() throws Unreadable {
        var root = read(PLAN);

        assertThat(root.at("measures/0/value")).contains(new Json.Num(new BigDecimal("1.50")));
        assertThat(JsonText.line(root)).isEqualTo(PLAN.strip());
        assertThat(read(JsonText.pretty(root))).isEqualTo(root);
    }

    @Test
    void yaml_with_the_same_keys_is_the_same_document() throws Unreadable {
        var yaml = """
                body: "182079"
                name: 計画
                measures:
                  - {id: m1, value: 1.50}
                  - {}
                done: true
                none: ~
                """;

        assertThat(read(yaml)).isEqualTo(read(PLAN));
        assertThat(read("decided: 2026-03-25")).isEqualTo(read("{\"decided\": \"2026-03-25\"}"));
    }

    @Test
    void shift_jis_and_a_byte_order_mark_are_understood_and_the_encoding_is_told() throws Unreadable {
        var sjis = JsonFile.read(PLAN.getBytes(Decoded.WINDOWS_31J));
        var marked = JsonFile.read(("\uFEFF" + PLAN).getBytes(StandardCharsets.UTF_8));

        assertThat(sjis.root()).isEqualTo(read(PLAN)).isEqualTo(marked.root());
        assertThat(sjis.isUtf8()).isFalse();
        assertThat(marked.isUtf8()).isTrue();
    }

    @Test
    void a_file_cut_short_names_the_line() {
        assertThatThrownBy(() -> read("{\"a\": 1,\n \"b\": [1, 2"))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("line 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n", "{\"a\":1}{\"b\":2}", "{\"a\":1,\"a\":2}", "a: &x [*x]",
        "a: [*nowhere]",
        "a: 1\na: 2", "--- 1\n--- 2", "{\"a\":1e999999999}", "[1,]", "\u0000\u0001"})
    void what_is_no_document_is_refused_with_a_next_step(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Unreadable.class);
    }

    @Test
    void depth_and_alias_bombs_are_refused() {
        assertThatThrownBy(() -> read("[".repeat(100_000))).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> read("a: " + "[".repeat(100_000))).isInstanceOf(Unreadable.class);
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(10)));
        }
        assertThatThrownBy(() -> read(bomb.toString())).isInstanceOf(Unreadable.class);
    }

    @Test
    void a_value_is_replaced_at_its_pointer() throws Unreadable {
        assertThat(read(PLAN).replaced("measures/0/id", Json.of("x")).at("measures/0/id"))
                .contains(Json.of("x"));
        assertThat(read(PLAN).replaced("measures/-", Json.of("x")).at("measures/2")).contains(Json.of("x"));
        assertThat(read("{}").replaced("a/b", Json.of(1))).isEqualTo(read("{\"a\":{\"b\":1}}"));
    }

    @Test
    void damaged_bytes_give_a_document_or_one_refusal() {
        var random = new Random(20261121);
        byte[] good = PLAN.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 5_000; i++) {
            var bytes = good.clone();
            for (int n = 0; n <= random.nextInt(4); n++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(JsonFile.read(bytes).root()).isNotNull();
            } catch (Unreadable e) {
                assertThat(e.what().ja()).isNotBlank();
                assertThat(e.remedy().ja()).isNotBlank();
            }
        }
    }

    @Property(tries = 300)
    void any_text_survives_a_round_trip(@ForAll String text) throws Unreadable {
        var document = new Json.Obj(java.util.Map.of(text, Json.of(text)));

        assertThat(JsonFile.read(JsonText.pretty(document).getBytes(StandardCharsets.UTF_8)).root())
                .isEqualTo(document);
    }

    private static Json read(String text) throws Unreadable {
        return JsonFile.read(text.getBytes(StandardCharsets.UTF_8)).root();
    }
}
