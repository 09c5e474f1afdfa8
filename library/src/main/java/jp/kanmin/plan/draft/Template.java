package jp.kanmin.plan.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.body.Kind;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;

/// The words a new plan starts with, in our own wording, filled with what is known of the body. `〇` marks what
/// only the body can say; the checker asks for it until it is filled.
final class Template {

    private static final Pattern MUNICIPAL = Pattern.compile("〔市町村の場合：([^〕]*)〕");

    private final Body body;
    private final String year;
    private final Json.Obj words = JsonResource.read(jp.kanmin.plan.Plan.class, "template.json");

    /// The template for one body.
    ///
    /// @param year the first fiscal year as it stands before 年度, `〇` while it is not known
    Template(Body body, String year) {
        this.body = body;
        this.year = year;
    }

    /// The seven chapters in the guide's order.
    List<Json.Obj> chapters() {
        return JsonResource.items(words, "chapters").stream().map(this::chapter).toList();
    }

    /// The chapter for one required content.
    Optional<Json.Obj> chapter(String content) {
        return chapters().stream().filter(c -> JsonResource.text(c, "id").equals(content)).findFirst();
    }

    /// The basic policy of each pillar.
    List<Json.Obj> policies() {
        return JsonResource.items(words, "policies").stream()
                .map(policy -> Json.Obj.EMPTY.with("pillar", Json.of(JsonResource.text(policy, "pillar")))
                        .with("text", Json.of(filled(JsonResource.text(policy, "starter")))))
                .toList();
    }

    Json.Obj security() {
        var security = words.fields().get("security") instanceof Json.Obj found ? found : Json.Obj.EMPTY;
        return Json.Obj.EMPTY.with("policy", Json.of(filled(JsonResource.text(security, "policy"))))
                .with("ordinance", Json.of(filled(JsonResource.text(security, "ordinance"))));
    }

    /// A text with the body's own names in the places where the guide's samples leave 〇〇.
    String filled(String text) {
        var municipal = MUNICIPAL.matcher(text).replaceAll(body.kind() == Kind.PREFECTURE ? "" : "$1");
        var named = municipal.replace("{body}", body.name()).replace("{year}", year)
                .replace("〇〇市", body.name())
                .replace("本市", body.name());
        return Bodies.prefectureOf(body).map(prefecture -> named.replace("〇〇県", prefecture.name()))
                .orElse(named);
    }

    private Json.Obj chapter(Json.Obj chapter) {
        return Json.Obj.EMPTY.with("id", Json.of(JsonResource.text(chapter, "id")))
                .with("title", Json.of(filled(JsonResource.text(chapter, "title"))))
                .with("text", Json.of(filled(JsonResource.text(chapter, "starter"))));
    }
}
