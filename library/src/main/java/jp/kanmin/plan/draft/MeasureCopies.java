package jp.kanmin.plan.draft;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jp.kanmin.body.Body;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;
import jp.kanmin.measure.Editions;
import jp.kanmin.measure.Field;
import jp.kanmin.measure.NationalMeasure;
import jp.kanmin.measure.Samples.Sample;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;
import jp.kanmin.text.SearchForm;

/// Makes measures for a plan from a sample, from the national list, from the plan of another body, or from a title.
/// Each copy keeps its origin. Ids are given by [#freshId], and never twice.
public final class MeasureCopies {

    private static final Pattern NUMBERED = Pattern.compile("[mk]([0-9]{1,6})");
    /// What belongs to the other body alone and is not taken over.
    private static final List<String> THEIRS = List.of("id", "owner", "evidence", "partners", "savings",
            "sample",
            "situation", "from");

    private final Plan plan;
    private final SampleCopy copies;

    private MeasureCopies(Plan plan, Body body) {
        this.plan = plan;
        var edition = plan.edition().isBlank() ? Editions.newest().name() : plan.edition();
        copies = new SampleCopy(new Template(body, Drafter.firstYear(plan.document())), edition);
    }

    /// Copies for the plan of a body, on the edition the plan was drafted on.
    public static MeasureCopies into(Plan plan, Body body) {
        return new MeasureCopies(plan, body);
    }

    /// A sample with all its indicators and steps.
    public Json.Obj ofSample(Sample sample) {
        return copies.of(sample);
    }

    /// A sample for one situation (row A-30); empty when it has no such variant.
    public Optional<Json.Obj> ofSample(Sample sample, String situation) {
        return sample.findVariant(situation).map(copies::of)
                .map(copy -> copy.with("situation", Json.of(situation)));
    }

    public Json.Obj ofNational(NationalMeasure national) {
        return copies.of(national);
    }

    /// What another body does, without what is its own: its people, partners and figures.
    ///
    /// @param theirs as its published plan has it
    public Json.Obj ofOther(Json.Obj theirs, String body) {
        var copy = Json.Obj.EMPTY;
        for (var field : theirs.fields().entrySet()) {
            if (!THEIRS.contains(field.getKey())) {
                copy = copy.with(field.getKey(), field.getValue());
            }
        }
        var kpis = JsonResource.items(theirs, "kpis").stream().<Json>map(MeasureCopies::withoutFigures)
                .toList();
        var steps = JsonResource.items(theirs, "schedules").stream()
                .<Json>map(step -> step.with("due", Json.of("")).with("as", Json.of(""))).toList();
        var field = JsonResource.text(theirs, "field");
        return copy.with("origin", Json.of("other"))
                .with("from", Json.Obj.EMPTY.with("body", Json.of(body)).with("measure",
                        Json.of(JsonResource.text(theirs, "id"))))
                .with("field", Json.of(Field.find(field).map(Field::code)
                        .orElse(plan.classes().contains(field) ? field : "")))
                .with("owner", Json.of("")).with("kpis", new Json.Arr(kpis))
                .with("schedules", new Json.Arr(steps)).with("personalData", Json.Obj.EMPTY);
    }

    /// A measure of one's own, with nothing but its title.
    public static Json.Obj own(String title) {
        return Json.Obj.EMPTY.with("title", Json.of(title)).with("origin", Json.of("own"))
                .with("pillar", Json.of("")).with("field", Json.of("")).with("mark", Json.of(""))
                .with("owner", Json.of("")).with("problem", Json.of("")).with("action", Json.of(""))
                .with("benefits", Json.Obj.EMPTY).with("kpis", new Json.Arr(List.of()))
                .with("schedules", new Json.Arr(List.of())).with("links", new Json.Arr(List.of()))
                .with("cases", new Json.Arr(List.of())).with("personalData", Json.Obj.EMPTY);
    }

    /// The copy with its id in front.
    public static Json.Obj withId(Json.Obj copy, String id) {
        var fields = new LinkedHashMap<String, Json>();
        fields.put("id", Json.of(id));
        fields.putAll(copy.without("id").fields());
        return new Json.Obj(fields);
    }

    /// The measure of the plan that came from where this copy comes from: the same sample, the same national measure,
    /// the same measure of the same body, an own one of the same title.
    public Optional<Measure> already(Json.Obj copy) {
        return plan.measures().stream().filter(measure -> plan.document().at(measure.path())
                .filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast)
                .filter(there -> isSameOrigin(there, copy)).isPresent()).findFirst();
    }

    /// An id that was never used: one above all that are or were there.
    ///
    /// @param letter `m` for measures, `k` for indicators
    /// @param ever all ids that are or ever were there; ids of other forms are passed over
    public static String freshId(char letter, Collection<String> ever) {
        int highest = ever.stream().filter(id -> !id.isEmpty() && id.charAt(0) == letter)
                .map(NUMBERED::matcher).filter(found -> found.matches())
                .mapToInt(found -> Integer.parseInt(found.group(1))).max().orElse(0);
        return letter + String.valueOf(highest + 1);
    }

    private static boolean isSameOrigin(Json.Obj there, Json.Obj copy) {
        var origin = JsonResource.text(copy, "origin");
        return JsonResource.text(there, "origin").equals(origin) && switch (origin) {
            case "sample" -> JsonResource.text(there, "sample").equals(JsonResource.text(copy, "sample"));
            case "national" -> firstLink(there).equals(firstLink(copy));
            case "other" -> there.at("from").equals(copy.at("from"));
            default -> SearchForm.same(JsonResource.text(there, "title"), JsonResource.text(copy, "title"));
        };
    }

    private static String firstLink(Json.Obj measure) {
        return JsonResource.items(measure, "links").stream()
                .map(link -> JsonResource.text(link, "edition") + "/" + JsonResource.text(link, "code"))
                .findFirst().orElse("");
    }

    private static Json.Obj withoutFigures(Json.Obj kpi) {
        return Stream.of("exception", "unknown", "remind", "respondents")
                .reduce(kpi, Json.Obj::without, (a, b) -> b)
                .with("base", Json.Obj.EMPTY).with("target", Json.Obj.EMPTY)
                .with("confirmed", Json.of(false));
    }
}
