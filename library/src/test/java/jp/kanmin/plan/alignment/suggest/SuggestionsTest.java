package jp.kanmin.plan.alignment.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import jp.kanmin.finding.Language;
import jp.kanmin.json.JsonText;
import jp.kanmin.measure.Editions;
import jp.kanmin.measure.Samples;
import jp.kanmin.plan.Examples;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.PlanFile;
import jp.kanmin.plan.alignment.suggest.Suggestion.Ground;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private static final Suggestions NATION = Suggestions.among(Editions.newest());

    /// A reference of a sample, as `references.tsv` has it.
    private record Reference(int sample, String title, List<String> today) {}

    /// How many of the references were found among the proposals, and whether the first one was right.
    private record Score(double recall, double first, List<String> missed) {}

    @Test
    void the_samples_national_references_are_found_again_by_the_titles_of_2017() {
        var score = score(reference -> NATION.of(Own.titled(reference.title())));

        assertThat(score.recall()).as("%s", score.missed()).isEqualTo(1);
        assertThat(score.first()).isEqualTo(1);
    }

    @Test
    void they_are_found_again_by_a_plan_whose_measures_are_linked_to_them() {
        var score = score(reference -> NATION.of(linked(reference.sample())));

        assertThat(score.recall()).as("%s", score.missed()).isEqualTo(1);
        assertThat(score.first()).isEqualTo(1);
    }

    @Test
    void most_are_found_by_what_the_sample_says_alone() {
        var score = score(reference -> NATION.of(alone(reference.sample())));

        assertThat(score.recall()).as("%s", score.missed()).isGreaterThanOrEqualTo(0.87);
        assertThat(score.first()).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void titles_that_are_gone_get_no_proposal_and_the_reason() {
        assertThat(references()).filteredOn(reference -> reference.today().isEmpty()).hasSize(6)
                .allSatisfy(reference -> {
                    var answer = NATION.of(Own.titled(reference.title()));
                    assertThat(answer.suggestions()).as(reference.title()).isEmpty();
                    assertThat(answer.whyNone().orElseThrow().ja()).contains(reference.title())
                            .endsWith("この施策は新しい版にありません。");
                });
    }

    @Test
    void a_title_in_other_words_for_what_is_gone_gets_none_either() {
        var answer = NATION.of(alone(15));

        assertThat(answer.suggestions()).isEmpty();
        assertThat(answer.whyNone().orElseThrow().en())
                .contains("企業等団体によるマイナンバーカードの一括申請及び取得", "no longer has");
    }

    @Test
    void each_proposal_says_why_in_words() {
        assertThat(NATION.of(Own.titled("地域情報プラットフォームの普及・推進")).suggestions().getFirst()).satisfies(first -> {
            assertThat(first.upper().id()).isEqualTo("07-20");
            assertThat(first.score()).isEqualTo(0.95);
            assertThat(first.reasons().getFirst().ja())
                    .isEqualTo("前の版の「地域情報プラットフォームの普及・推進」に当たります。この施策は、その題名が変わったものです。");
        });
        assertThat(NATION.of(Own.titled("ＩｏＴ地域実装のための総合的支援")).suggestions().getFirst()).satisfies(first -> {
            assertThat(first.ground()).isEqualTo(Ground.SAME_TITLE);
            assertThat(first.score()).isEqualTo(1);
            assertThat(first.reasons().getFirst().en()).isEqualTo("The title is the same.");
        });
        assertThat(NATION.of(Own.titled("町の拠点におけるWi-Fi環境の整備")).suggestions().getFirst()).satisfies(first -> {
            assertThat(first.upper().id()).isEqualTo("06-11");
            assertThat(first.ground()).isEqualTo(Ground.SIMILAR_TITLE);
            assertThat(first.reasons().getFirst().ja()).isEqualTo("題名が似ています（同じ言葉: 「拠点」「Wi-Fi」「環境」）。");
        });
    }

    @Test
    void contents_speak_where_the_title_does_not_and_the_pillar_is_named() {
        var own = new Own("窓口の改善", "住民票の写しなどをコンビニで受け取れるようにし、窓口の待ち時間を短くします。", "3", List.of());

        assertThat(NATION.of(own).suggestions().getFirst()).satisfies(first -> {
            assertThat(first.upper().id()).isEqualTo("05-06");
            assertThat(first.ground()).isEqualTo(Ground.SIMILAR_CONTENTS);
            assertThat(first.reasons()).extracting(reason -> reason.ja()).contains("同じ柱の施策です。")
                    .anyMatch(reason -> reason.startsWith("内容が似ています（同じ言葉: "));
        });
    }

    @Test
    void the_prefectures_measures_are_proposed_too() {
        var prefecture = PlanFile.of(Examples.json("""
                {"body": "180009", "measures": [{"id": "p1", "title": "県と市町のオープンデータの公開"},
                 {"id": "p2", "title": "テレワークの普及"}]}""")).plan();
        var own = PlanFile.of(Examples.plan()).plan().measures().get(1);

        assertThat(Suggestions.among(prefecture).of(own).suggestions()).extracting(s -> s.upper().id())
                .containsExactly("p1");
    }

    @Test
    void nothing_is_proposed_for_nothing_and_any_text_is_answered() {
        assertThat(List.of("", "　", "・・・", "ペンギン", "の".repeat(100_000)))
                .allSatisfy(title -> assertThat(NATION.of(Own.titled(title)).suggestions()).isEmpty());
        var long_ = NATION.of(new Own("Ａ".repeat(400), "データ。\u0000".repeat(200_000), "9", List.of()));
        assertThat(long_.suggestions()).hasSizeLessThanOrEqualTo(Suggestions.MOST);
        var empty = Suggestions.among(PlanFile.of(Examples.json("{}")).plan());
        assertThat(empty.of(Own.titled("手続")).suggestions()).isEmpty();
    }

    @Test
    void there_are_at_most_five_best_first_between_0_and_1() {
        for (var sample : Samples.all()) {
            var suggestions = NATION.of(alone(sample.seq())).suggestions();
            assertThat(suggestions).hasSizeLessThanOrEqualTo(5)
                    .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()))
                    .allMatch(s -> s.score() > 0 && s.score() <= 1 && !s.reasons().isEmpty());
        }
    }

    @Test
    void json_carries_score_and_reasons_in_the_language_asked_for() {
        var first = NATION.of(Own.titled("コンビニ交付サービスの導入推進")).suggestions().getFirst();

        assertThat(JsonText.line(first.toJson(Language.EN))).isEqualTo("""
                {"id": "05-06", "title": "コンビニ交付サービスの導入推進", "score": 1.00, "ground": "same-title", \
                "reasons": ["The title is the same."]}""");
    }

    private static Score score(Function<Reference, Suggestions.Answer> asked) {
        int found = 0;
        int first = 0;
        var missed = new ArrayList<String>();
        var living = references().stream().filter(reference -> !reference.today().isEmpty()).toList();
        assertThat(living).hasSize(31);
        for (var reference : living) {
            var ids = asked.apply(reference).suggestions().stream().map(s -> s.upper().id()).toList();
            boolean isFound = ids.containsAll(reference.today());
            found += isFound ? 1 : 0;
            first += !ids.isEmpty() && ofSample(reference.sample()).contains(ids.getFirst()) ? 1 : 0;
            if (!isFound) {
                missed.add(reference + " " + ids);
            }
        }
        return new Score((double) found / living.size(), (double) first / living.size(), missed);
    }

    private static List<String> ofSample(int sample) {
        return references().stream().filter(reference -> reference.sample() == sample)
                .flatMap(reference -> reference.today().stream()).toList();
    }

    private static Own alone(int seq) {
        var sample = Samples.find(seq).orElseThrow();
        return new Own(sample.title(),
                String.join("。", sample.action(), sample.problem(), String.join("。", sample.kpis())),
                sample.pillar().code(), List.of());
    }

    private static Own linked(int seq) {
        var own = alone(seq);
        return new Own(own.title(), own.contents(), own.pillar(),
                Samples.find(seq).orElseThrow().national().stream()
                        .map(title -> new Measure.Link("", Editions.GUIDE_2017, title, "part", ""))
                        .toList());
    }

    private static List<Reference> references() {
        try (var in = SuggestionsTest.class.getResourceAsStream("../references.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .map(cells -> new Reference(Integer.parseInt(cells[0]), cells[1],
                            cells[2].equals("-") ? List.of() : Arrays.asList(cells[2].split(","))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
