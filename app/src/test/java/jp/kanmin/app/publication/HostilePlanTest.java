package jp.kanmin.app.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.kanmin.finding.Language;
import jp.kanmin.json.Json;
import jp.kanmin.plan.PlanFile;
import org.junit.jupiter.api.Test;

/// Plans that want to harm the reader, or that are merely far from what anybody expects.
class HostilePlanTest {

    private static final String CODE = "<script>alert(1)</script><img src=x onerror=alert(1)>\\\"'><svg onload=alert(1)>";

    @Test
    void code_in_any_text_of_the_plan_is_shown_as_letters() {
        var plan = PlanFile.of((Json.Obj) poisoned(Samples.example().plan().document(), CODE));

        for (var language : Language.values()) {
            var page = Markup.page(onlyBodyAndContact(plan), PublicationContext.in(language));

            assertThat(Markup.faults(page)).isEmpty();
            assertThat(page.select("h1").text()).contains("<script>alert(1)</script>");
        }
    }

    @Test
    void links_lead_to_pages_and_files_only() {
        var text = "[a](javascript:alert(1)) [b](JAVA&#x73;CRIPT:alert(1)) [c](data:text/html,x) [d](//evil.example/x) "
                + "[e](https://example.jp/) [f](mailto:a@example.jp) [g](shiryo.pdf) [h](<java\\tscript:alert(1)>) <vbscript:x>";
        var page = Markup.page(Samples.changed("{\"chapters/0/text\": \"%s\"}".formatted(text)));

        assertThat(page.select("#chapter-1 .prose a").eachAttr("href"))
                .containsExactly("https://example.jp/", "mailto:a@example.jp", "shiryo.pdf");
        assertThat(page.select("#chapter-1 .prose").text()).startsWith("a b c d e f g h");
    }

    @Test
    void a_mail_address_that_is_none_is_no_link() {
        var page = Markup.page(Samples.changed("{\"contact/mail\": \"a@example.jp?bcc=all@example.jp\"}"));

        assertThat(page.select("a[href^=mailto]")).isEmpty();
    }

    @Test
    void names_of_sixty_characters_and_doubled_or_strange_ids_are_no_trouble() {
        var name = "とても長い名前の施策".repeat(6);
        var page = Markup.page(Samples.changed(
                """
                {"measures/0/title": "%s", "measures/1/id": "m1", "measures/2/id": "<b id=x> ", "name": "%s",
                 "measures/0/kpis/0/name": "%s", "measures/0/kpis/1/id": "k1", "measures/0/kpis/0/unit": "%s"}"""
                        .formatted(name, name, name, name)));

        assertThat(Markup.faults(page)).isEmpty();
        assertThat(page.select("article h3").eachText()).hasSize(3).first().asString().contains(name);
    }

    @Test
    void five_hundred_measures_make_a_page_and_two_tables() {
        var plan = Samples.withMeasures(500);
        var files = PlanPublication.of(plan, PublicationContext.in(Language.JA)).files();

        assertThat(Markup.faults(Markup.page(plan))).isEmpty();
        assertThat(Markup.text(files.getOrDefault("measures.csv", new byte[0])).lines()).hasSize(501);
        assertThat(Markup.text(files.getOrDefault("indicators.csv", new byte[0])).lines()).hasSize(1001);
    }

    @Test
    void a_text_nested_beyond_reason_is_still_a_page() {
        for (var text : List.of(">".repeat(3000) + "a", "*a **a ".repeat(3000), "[".repeat(3000),
                "- ".repeat(2000) + "a",
                "# a\\n###### b\\n## c\\n\\n|a|b|\\n|-|-:|\\n|1|2|")) {
            var page = Markup.page(Samples.changed("{\"chapters/0/text\": \"%s\"}".formatted(text)));

            assertThat(Markup.faults(page)).as(text.substring(0, 10)).isEmpty();
        }
    }

    @Test
    void whatever_stands_in_the_place_of_a_value_the_page_is_made() {
        var random = new Random(20261121);
        var document = Samples.example().plan().document();
        var pointers = new ArrayList<String>();
        pointers(document, "", pointers);
        var strange = List.of(Json.ofNull(), Json.of("〇"), Json.of(-7), Json.of(true),
                Json.texts(List.of("a")),
                new Json.Obj(java.util.Map.of("x", Json.of(1))));
        for (int i = 0; i < 100; i++) {
            Json changed = document;
            for (int j = 0; j < 3; j++) {
                var pointer = pointers.get(random.nextInt(pointers.size()));
                if (changed.at(pointer).isPresent()) {
                    changed = changed.replaced(pointer, strange.get(random.nextInt(strange.size())));
                }
            }
            var page = Markup.page(onlyBodyAndContact(PlanFile.of((Json.Obj) changed)));

            assertThat(Markup.faults(page)).isEmpty();
        }
    }

    private static void pointers(Json value, String at, List<String> pointers) {
        switch (value) {
            case Json.Obj(var fields) -> fields.forEach(
                    (key, inner) -> pointers(inner, at.isEmpty() ? key : at + "/" + key, pointers));
            case Json.Arr(var items) -> {
                for (int i = 0; i < items.size(); i++) {
                    pointers(items.get(i), at + "/" + i, pointers);
                }
            }
            case Json.Text _,Json.Num _,Json.Bool _,Json.Null _ -> {
            }
        }
        if (!at.isEmpty()) {
            pointers.add(at);
        }
    }

    /// The document with every text replaced.
    private static Json poisoned(Json value, String text) {
        return switch (value) {
            case Json.Obj(var fields) -> {
                var changed = Json.Obj.EMPTY;
                for (var field : fields.entrySet()) {
                    changed = changed.with(field.getKey(), poisoned(field.getValue(), text));
                }
                yield changed;
            }
            case Json.Arr(var items) ->
                new Json.Arr(items.stream().map(item -> poisoned(item, text)).toList());
            case Json.Text _ -> Json.of(text);
            case Json.Num _,Json.Bool _,Json.Null _ -> value;
        };
    }

    /// With what a publication cannot do without.
    private static PlanFile onlyBodyAndContact(PlanFile plan) {
        var example = Samples.example().plan().document();
        return PlanFile
                .of((Json.Obj) plan.plan().document().replaced("body", example.at("body").orElseThrow())
                        .replaced("contact", example.at("contact").orElseThrow()));
    }
}
