package jp.kanmin.app.publication.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Force;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.Severity;
import jp.kanmin.finding.Words;
import jp.kanmin.json.JsonText;
import org.junit.jupiter.api.Test;

class FindingJsonTest {

    @Test
    void a_finding_has_the_names_and_the_order_of_the_contract() {
        assertThat(json(Place.path("measures/3/kpis/1/target"), Language.JA)).isEqualTo(
                "{\"rule\": \"KD-X\", \"force\": \"principle\", \"severity\": \"major\","
                        + " \"place\": {\"path\": \"measures/3/kpis/1/target\"}, \"message\": \"目標がありません。\","
                        + " \"remedy\": \"記入してください。\", \"citation\": [\"基本法9条4項\"], \"fix\": \"confirm\"}");
    }

    @Test
    void each_place_has_its_own_fields() {
        assertThat(json(Place.whole(), Language.JA)).contains("\"place\": {}");
        assertThat(json(new Place.Range("Sheet1", "B3:D9"), Language.JA))
                .contains("\"place\": {\"sheet\": \"Sheet1\", \"range\": \"B3:D9\"}");
        assertThat(json(new Place.Line(17, "緯度"), Language.JA))
                .contains("\"place\": {\"line\": 17, \"column\": \"緯度\"}");
    }

    @Test
    void words_come_in_the_language_asked_for() {
        assertThat(json(Place.whole(), Language.EN))
                .contains("\"message\": \"No target.\", \"remedy\": \"Enter one.\"");
    }

    private static String json(Place place, Language language) {
        var finding = new Finding("KD-X", Force.PRINCIPLE, Severity.MAJOR, place,
                Words.of("目標がありません。", "No target."),
                Words.of("記入してください。", "Enter one."), List.of("基本法9条4項"), Fix.CONFIRM);
        return JsonText.line(FindingJson.of(finding, language));
    }
}
