package jp.kanmin.app.web.road.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.web.page.SiteWords;
import jp.kanmin.finding.Language;
import jp.kanmin.json.Json;
import jp.kanmin.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {

    private static final Plan PLAN = Samples.example().plan();
    private static final Road ROAD = Road.of(PLAN);

    @Test
    void every_answer_of_a_plan_comes_back_as_it_stood() {
        for (var question : ROAD.questions()) {
            var stood = question.part().in(PLAN.document());

            assertThat(Answer.of(question, stood).content(stood)).as(question.id())
                    .satisfies(back -> assertThat(Answer.of(question, back))
                            .isEqualTo(Answer.of(question, stood)));
        }
    }

    @Test
    void every_question_has_its_words_in_both_languages() {
        for (var language : Language.values()) {
            var words = SiteWords.in(language);
            for (var question : ROAD.questions()) {
                for (var what : new String[]{"title", "why", "example"}) {
                    assertThat(words.say("road.q." + question.words() + "." + what)).isNotNull();
                }
                question.fields().stream().filter(field -> !field.label().isEmpty())
                        .forEach(field -> assertThat(
                                words.sayCode("road.f", field.label())).isNotEqualTo(field.label()));
            }
        }
    }

    @Test
    void a_new_plan_of_three_measures_takes_at_most_sixty_answers() {
        assertThat(ROAD.questions()).hasSizeLessThan(60);
    }

    @ParameterizedTest
    @CsvSource({"令和8年度～令和10年度, 2026, 2028", "2026-2028, 2026, 2028", "Ｒ8～R10, 2026, 2028",
        "平成38年度～平成40年度, 2026, 2028"})
    void a_period_is_read_in_any_clear_form(String typed, long from, long to) {
        var period = ROAD.find("period").orElseThrow();
        var content = Answer.sent(period, name -> Optional.ofNullable(Map.of("r0.answer", typed).get(name)))
                .content(Optional.empty());

        assertThat(content.flatMap(json -> json.at("0/from"))).contains(Json.of(from));
        assertThat(content.flatMap(json -> json.at("0/to"))).contains(Json.of(to));
        assertThat(content.flatMap(json -> json.at("0/as"))).contains(Json.of(typed));
    }

    @Test
    void periods_are_added_changed_and_removed_and_those_left_alone_stay_as_read() {
        var period = ROAD.find("period").orElseThrow();
        var two = sent(period,
                Map.of("r0.answer", "令和8年度～令和17年度", "r0.what", "基本方針", "r1.answer", "2026-2028",
                        "r1.what", "施策"),
                Optional.empty());

        assertThat(two.flatMap(json -> json.at("1/to"))).contains(Json.of(2028));
        assertThat(two.flatMap(json -> json.at("0/what"))).contains(Json.of("基本方針"));

        var marked = two.map(json -> json.replaced("1/own", Json.of("x")));
        var one = sent(period,
                Map.of("r0.answer", "", "r0.what", "", "r1.answer", "2026-2028", "r1.what", "施策"),
                marked);
        assertThat(one.flatMap(json -> json.at("0/own"))).contains(Json.of("x"));
        assertThat(one.flatMap(json -> json.at("1"))).isEmpty();
    }

    private static Optional<Json> sent(Question question, Map<String, String> form, Optional<Json> was) {
        return Answer.sent(question, name -> Optional.ofNullable(form.get(name))).content(was);
    }

    @Test
    void what_a_form_does_not_show_of_a_row_stays() {
        var problems = ROAD.find("problems").orElseThrow();
        var stood = problems.part().in(PLAN.document());
        var changed = Answer.sent(problems, name -> Optional.ofNullable(
                Map.of("r0.text", "", "r1.text", "二つ目の課題").get(name))).content(stood);

        assertThat(changed.flatMap(json -> json.at("0/text"))).contains(Json.of("二つ目の課題"));
        assertThat(changed.flatMap(json -> json.at("1"))).isEmpty();
    }

    @Test
    void a_pasted_table_and_damaged_characters_are_mended() {
        var mended = Mending.of("⺠の声\n項目\t値\n人口|総数\t12\n終わり", Kind.LONG);

        assertThat(mended.text()).isEqualTo("民の声\n\n| 項目 | 値 |\n| --- | --- |\n| 人口\\|総数 | 12 |\n\n終わり");
        assertThat(mended.characters()).containsExactly("⺠（U+2EA0） → 民");
        assertThat(mended.hasTable()).isTrue();
        assertThat(Mending.clean("a\u0000\u0007\r\nb\tc\u202E")).isEqualTo("a\nb\tc");
    }
}
