package jp.kanmin.app.service.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.kanmin.app.service.campaign.Question.Said;
import jp.kanmin.app.store.StoredJson;
import jp.kanmin.app.store.campaign.CampaignStore;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;
import jp.kanmin.json.JsonText;

/// Questions asked of bodies.
///
/// @param asker the code of who asks
/// @param why what the answers are for
/// @param due the last day, once it is said
/// @param isToPublish whether the bodies are told beforehand that their answers will be published
/// @param openedAt when it was sent out; empty while it is prepared
/// @param publishedAt when it was published; empty until then
public record Campaign(String id, String asker, String title, String why, List<Question> questions,
        Optional<LocalDate> due, boolean isToPublish, String openedAt, boolean isClosed, String publishedAt) {

    public Campaign {
        questions = List.copyOf(questions);
    }

    public boolean isOpened() {
        return !openedAt.isEmpty();
    }

    /// Answers are taken, also after the last day, until whoever asks ends it.
    public boolean takesAnswers() {
        return isOpened() && !isClosed;
    }

    public boolean isPublished() {
        return !publishedAt.isEmpty();
    }

    public boolean isOver(LocalDate today) {
        return isClosed || due.filter(today::isAfter).isPresent();
    }

    /// Where a reader reads who asks: `福井県`.
    public String askerName() {
        return name(asker);
    }

    static String name(String code) {
        return Bodies.find(code).map(Body::fullName).orElse(code);
    }

    static Campaign of(CampaignStore.Row row) {
        return new Campaign(row.id(), row.body(), row.title(), row.why(), items(row.questions()).stream()
                .map(Question::of).toList(),
                Optional.of(row.due()).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                row.isToPublish(), row.openedAt(), !row.closedAt().isEmpty(), row.publishedAt());
    }

    static String json(List<Question> questions) {
        return json("items", questions.stream().map(Question::json).toList());
    }

    static String answers(List<Said> said) {
        return json("items", said.stream().map(Said::json).toList());
    }

    /// What was said, as many as there are questions.
    List<Said> said(String content) {
        var said = new ArrayList<>(items(content).stream().map(Said::of).toList());
        while (said.size() < questions.size()) {
            said.add(Said.NOTHING);
        }
        return List.copyOf(said.subList(0, questions.size()));
    }

    private static String json(String key, List<Json> items) {
        return JsonText.line(Json.Obj.EMPTY.with(key, new Json.Arr(items)));
    }

    private static List<Json.Obj> items(String content) {
        return StoredJson.read(content) instanceof Json.Obj object
                ? JsonResource.items(object, "items")
                : List.of();
    }
}
