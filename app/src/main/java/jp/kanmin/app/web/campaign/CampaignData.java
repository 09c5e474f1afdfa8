package jp.kanmin.app.web.campaign;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.service.campaign.Campaign;
import jp.kanmin.app.service.campaign.Question;
import jp.kanmin.app.service.campaign.Question.Said;
import jp.kanmin.app.service.campaign.Results;
import jp.kanmin.app.web.page.OpenData;
import jp.kanmin.json.Json;
import org.springframework.http.ResponseEntity;

/// What came back, for programs.
final class CampaignData {

    private CampaignData() {}

    /// A line for each body; who has not answered has a line without answers.
    static ResponseEntity<byte[]> table(Campaign campaign, Results results, Clock clock, PageWords words) {
        var heading = new ArrayList<>(List.of("団体コード", "団体名", "回答日"));
        campaign.questions().forEach(question -> heading.add(
                question.words() + (question.unit().isEmpty() ? "" : "（" + question.unit() + "）")));
        var rows = results.rows().stream().map(row -> {
            var cells = new ArrayList<>(List.of(row.body(), row.name(),
                    row.isAnswered() ? Days.day(row.at(), clock).toString() : ""));
            if (row.isAnswered()) {
                cells.addAll(ResultView.written(campaign, row.said(), words));
            } else {
                campaign.questions().forEach(_ -> cells.add(""));
            }
            return List.copyOf(cells);
        }).toList();
        return OpenData.table("campaign.csv", heading, rows);
    }

    static ResponseEntity<byte[]> document(Campaign campaign, Results results, Clock clock) {
        var json = Json.Obj.EMPTY.with("id", Json.of(campaign.id())).with("title", Json.of(campaign.title()))
                .with("asker", Json.of(campaign.asker())).with("askerName", Json.of(campaign.askerName()))
                .with("why", Json.of(campaign.why()))
                .with("due", Json.of(campaign.due().map(Object::toString).orElse("")))
                .with("published", Json.of(Days.day(campaign.publishedAt(), clock).toString()))
                .with("asked", Json.of(results.rows().size())).with("answered", Json.of(results.answered()))
                .with("questions", new Json.Arr(results.each().stream().map(CampaignData::question).toList()))
                .with("bodies", new Json.Arr(
                        results.rows().stream().map(row -> body(campaign, row, clock)).toList()));
        return OpenData.document(json);
    }

    private static Json question(Results.Each each) {
        var question = each.question();
        var json = Json.Obj.EMPTY.with("question", Json.of(question.words()))
                .with("kind", Json.of(question.kind().code())).with("known", Json.of(each.known()))
                .with("unknown", Json.of(each.unknown()));
        if (!question.unit().isEmpty()) {
            json = json.with("unit", Json.of(question.unit()));
        }
        if (each.sum().isPresent()) {
            json = json.with("sum", new Json.Num(each.sum().get()));
        }
        return each.counts().isEmpty()
                ? json
                : json.with("counts", new Json.Arr(each.counts().entrySet().stream()
                        .<Json>map(count -> Json.Obj.EMPTY.with("choice", Json.of(count.getKey()))
                                .with("bodies", Json.of(count.getValue())))
                        .toList()));
    }

    private static Json body(Campaign campaign, Results.Row row, Clock clock) {
        var json = Json.Obj.EMPTY.with("code", Json.of(row.body())).with("name", Json.of(row.name()));
        return row.isAnswered()
                ? json.with("answered", Json.of(Days.day(row.at(), clock).toString())).with("answers",
                        new Json.Arr(IntStream.range(0, row.said().size()).mapToObj(
                                at -> said(campaign.questions().get(at), row.said().get(at))).toList()))
                : json;
    }

    private static Json said(Question question, Said said) {
        if (said.isUnknown()) {
            return Json.Obj.EMPTY.with("unknown", Json.of(true));
        }
        var number = question.kind() == Question.Kind.NUMBER
                ? question.number(said.value())
                : Optional.<BigDecimal>empty();
        return Json.Obj.EMPTY.with("value",
                number.<Json>map(Json.Num::new).orElseGet(() -> Json.of(said.value())));
    }
}
