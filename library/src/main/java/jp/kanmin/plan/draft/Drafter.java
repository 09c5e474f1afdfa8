package jp.kanmin.plan.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import jp.kanmin.body.Body;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;
import jp.kanmin.measure.Editions;
import jp.kanmin.measure.Samples;
import jp.kanmin.plan.Contents;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanFile;

/// Makes a first plan from a few answers. Answers have the same keys as a plan; what is missing is proposed or left
/// to be filled, and nothing that was answered is lost. A measure may name a sample (`"sample": "7"`) or a national
/// measure (`"national": "01-06"`) to start from.
public final class Drafter {

    /// The samples a small start proposes when no measure is chosen: procedures, open data, accessibility of the
    /// web site. Three of the five pillars, each with little to build.
    private static final List<Integer> SMALL_START = List.of(2, 7, 21);

    private static final List<String> OPENING = List.of("body", "format", "name", "pattern", "how",
            "edition");
    private static final List<String> ORDER = List.of("periods", "contact", "position", "laws", "joint",
            "organisation",
            "problems",
            "benefits", "chapters", "policies", "measures", "security", "duties", "fields", "reviews",
            "versions");

    private final Body body;
    private final Plan.Pattern pattern;
    private final Json.Obj answers;
    private final Template template;
    private final SampleCopy copies;

    private Drafter(Body body, Plan.Pattern pattern, Json.Obj answers) {
        this.body = body;
        this.pattern = pattern;
        this.answers = answers;
        template = new Template(body, firstYear(answers));
        copies = new SampleCopy(template, edition());
    }

    /// A plan of the body by a pattern.
    ///
    /// @param answers an object with any keys of a plan; empty for none
    public static Json.Obj draft(Body body, Plan.Pattern pattern, Json.Obj answers) {
        return new Drafter(body, pattern, answers).document();
    }

    /// A plan on the template's seven chapters from a simplified one. What was written stays as it is, to the letter;
    /// what is missing or empty gets the template's words.
    public static Json.Obj upgrade(Body body, Json.Obj simplified) {
        var answers = simplified;
        for (var key : List.of("security", "benefits", "contact", "organisation")) {
            answers = answers.fields().get(key) instanceof Json.Obj object
                    ? answers.with(key, withoutBlanks(object))
                    : answers;
        }
        var measures = answers.fields().get("measures");
        var document = draft(body, Plan.Pattern.NEW, answers.with("measures", new Json.Arr(List.of())));
        return measures == null ? document : document.with("measures", measures);
    }

    private static Json.Obj withoutBlanks(Json.Obj object) {
        var kept = new LinkedHashMap<String, Json>();
        object.fields().forEach((key, value) -> {
            if (!(value instanceof Json.Text(var text) && text.isBlank())) {
                kept.put(key, value);
            }
        });
        return new Json.Obj(kept);
    }

    private Json.Obj document() {
        var document = new LinkedHashMap<String, Json>();
        document.put("body", Json.of(body.code()));
        document.put("format", Json.of(PlanFile.FORMAT));
        document.put("name", answered("name").orElseGet(() -> Json.of(body.name() + "官民データ活用推進計画")));
        document.put("pattern", Json.of(pattern.code()));
        document.put("how", answered("how").orElseGet(() -> Json.of("adopted")));
        document.put("edition", Json.of(edition()));
        for (var key : ORDER) {
            document.put(key, part(key));
        }
        answers.fields().forEach((key, value) -> {
            if (!OPENING.contains(key)) {
                document.putIfAbsent(key, value);
            }
        });
        return new Json.Obj(document);
    }

    private Json part(String key) {
        return switch (key) {
            case "chapters" -> chapters();
            case "policies" -> policies();
            case "measures" -> measures();
            case "security" -> object("security",
                    pattern == Plan.Pattern.SIMPLIFIED ? blanks("policy", "ordinance") : template.security());
            case "contact" -> object("contact", blanks("section", "phone", "mail"));
            case "organisation" ->
                object("organisation", blanks("lead").with("members", new Json.Arr(List.of()))
                        .with("reporting", Json.of("quarterly")));
            case "benefits" -> object("benefits", blanks("residents", "businesses", "staff"));
            default -> answered(key).orElseGet(() -> new Json.Arr(List.of()));
        };
    }

    /// New: the template's chapters with what was answered in their place. Existing: the plan's own chapters as they
    /// are, and after them the contents that none of them holds. Simplified: only what was answered.
    private Json chapters() {
        var own = JsonResource.items(answers, "chapters");
        if (pattern == Plan.Pattern.SIMPLIFIED) {
            return new Json.Arr(new ArrayList<>(own));
        }
        var chapters = new ArrayList<Json>();
        if (pattern == Plan.Pattern.EXISTING) {
            chapters.addAll(own);
            Contents.TITLES.keySet().stream().filter(id -> own.stream().noneMatch(c -> holds(c, id)))
                    .forEach(id -> template.chapter(id).ifPresent(chapters::add));
            return new Json.Arr(chapters);
        }
        var used = new HashSet<Json.Obj>();
        for (var chapter : template.chapters()) {
            var id = JsonResource.text(chapter, "id");
            var answered = own.stream().filter(c -> holds(c, id)).toList();
            used.addAll(answered);
            if (answered.isEmpty()) {
                chapters.add(chapter);
            }
            answered.stream().map(c -> JsonResource.text(c, "id").equals(id) ? over(chapter, c) : c)
                    .filter(c -> !chapters.contains(c)).forEach(chapters::add);
        }
        own.stream().filter(c -> !used.contains(c)).forEach(chapters::add);
        return new Json.Arr(chapters);
    }

    private Json policies() {
        var own = JsonResource.items(answers, "policies");
        if (pattern == Plan.Pattern.SIMPLIFIED) {
            return new Json.Arr(new ArrayList<>(own));
        }
        var policies = new ArrayList<Json>(own);
        template.policies().stream().filter(policy -> own.stream()
                .noneMatch(o -> JsonResource.text(o, "pillar").equals(JsonResource.text(policy, "pillar"))))
                .forEach(policies::add);
        return new Json.Arr(policies);
    }

    private Json measures() {
        var own = JsonResource.items(answers, "measures");
        var measures = new ArrayList<Json>();
        if (own.isEmpty() && !answers.fields().containsKey("measures")) {
            SMALL_START.forEach(seq -> Samples.find(seq).map(copies::of).ifPresent(
                    copy -> measures.add(withId(copy, measures.size() + 1))));
        }
        own.forEach(measure -> measures.add(withId(started(measure), measures.size() + 1)));
        return new Json.Arr(measures);
    }

    /// The measure on top of the sample or national measure it names.
    private Json.Obj started(Json.Obj measure) {
        var sample = seq(measure.fields().get("sample")).flatMap(Samples::find).map(copies::of);
        var national = Editions.find(edition())
                .flatMap(e -> e.findMeasure(JsonResource.text(measure, "national")))
                .map(copies::of);
        return sample.or(() -> national).map(copy -> over(copy, measure.without("national"))).orElse(measure);
    }

    private static Optional<Integer> seq(@org.jspecify.annotations.Nullable Json sample) {
        return switch (sample) {
            case Json.Num(var number) -> Optional.of(number.intValue());
            case Json.Text(var text) when !text.isEmpty() && text.length() < 4
                    && text.chars().allMatch(c -> c >= '0' && c <= '9') ->
                Optional.of(Integer.valueOf(text));
            case null, default -> Optional.empty();
        };
    }

    private static Json.Obj withId(Json.Obj measure, int number) {
        if (!JsonResource.text(measure, "id").isEmpty()) {
            return measure;
        }
        var with = new LinkedHashMap<String, Json>();
        with.put("id", Json.of("m" + number));
        with.putAll(measure.without("id").fields());
        return new Json.Obj(with);
    }

    private Json.Obj object(String key, Json.Obj proposed) {
        return answered(key).filter(Json.Obj.class::isInstance).map(given -> over(proposed, (Json.Obj) given))
                .orElse(proposed);
    }

    /// What was answered on top of what is proposed, object by object; a list is taken as it was answered.
    private static Json.Obj over(Json.Obj proposed, Json.Obj given) {
        var merged = new LinkedHashMap<>(proposed.fields());
        given.fields().forEach((key, value) -> merged.merge(key, value,
                (was, is) -> was instanceof Json.Obj a && is instanceof Json.Obj b ? over(a, b) : is));
        return new Json.Obj(merged);
    }

    private static boolean holds(Json.Obj chapter, String content) {
        return JsonResource.text(chapter, "id").equals(content)
                || JsonResource.texts(chapter, "covers").contains(content);
    }

    private Optional<Json> answered(String key) {
        return Optional.ofNullable(answers.fields().get(key)).filter(value -> !(value instanceof Json.Null));
    }

    private String edition() {
        var chosen = JsonResource.text(answers, "edition");
        return chosen.isEmpty() ? Editions.newest().name() : chosen;
    }

    private static Json.Obj blanks(String... keys) {
        var blanks = Json.Obj.EMPTY;
        for (var key : keys) {
            blanks = blanks.with(key, Json.of(""));
        }
        return blanks;
    }

    /// The first fiscal year as it stands before 年度; `〇` while it is not known.
    static String firstYear(Json.Obj answers) {
        return answers.at("periods/0/from").map(from -> switch (from) {
            case Json.Num(var year) -> year.toPlainString();
            case Json.Text(var year) -> year.replace("年度", "");
            default -> "〇";
        }).orElse("〇");
    }
}
