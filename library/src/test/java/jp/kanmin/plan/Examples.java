package jp.kanmin.plan;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jp.kanmin.json.Json;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.Unreadable;

/// The worked example of the repository, changed pointer by pointer.
public final class Examples {

    /// The day on which the worked example is looked at.
    public static final LocalDate TODAY = LocalDate.of(2026, 4, 15);

    private Examples() {}

    public static Path folder() {
        return Path.of(System.getProperty("kanmin.root"), "examples", "data");
    }

    public static Json.Obj plan() {
        try {
            return (Json.Obj) JsonFile.read(folder().resolve("plan.json")).root();
        } catch (Unreadable e) {
            throw new AssertionError(e);
        }
    }

    public static Json.Obj json(String text) {
        try {
            return (Json.Obj) JsonFile.read(text.getBytes(StandardCharsets.UTF_8)).root();
        } catch (Unreadable e) {
            throw new AssertionError(text, e);
        }
    }

    /// The case that a rule's example describes: changes to the worked example, and with `@` its surroundings.
    public static PlanCase changed(String changes) {
        Json document = plan();
        var today = TODAY;
        UpperPlan upper = new UpperPlan.NotGiven();
        List<Trouble> more = new ArrayList<>();
        for (var change : json(changes).fields().entrySet()) {
            switch (change.getKey()) {
                case "@asOf" -> today = LocalDate.parse(text(change.getValue()));
                case "@prefecture" -> upper = upper(change.getValue());
                case "@encoding" -> more.add(new Trouble.Encoding("", text(change.getValue())));
                case "@measures" ->
                    document = copies(document, ((Json.Num) change.getValue()).value().intValue());
                default -> document = document.replaced(change.getKey(), change.getValue());
            }
        }
        var read = PlanFile.of((Json.Obj) document);
        more.addAll(read.troubles());
        return PlanCase.of(new PlanFile(read.plan(), more), today).with(upper);
    }

    private static UpperPlan upper(Json value) {
        return value instanceof Json.Obj plan
                ? new UpperPlan.Known(PlanFile.of(plan).plan())
                : new UpperPlan.Unreachable("prefecture.json");
    }

    private static Json copies(Json document, int count) {
        var first = document.at("measures/0").orElseThrow();
        var copies = new ArrayList<Json>();
        for (int i = 0; i < count; i++) {
            copies.add(first.replaced("id", Json.of("m" + i)).replaced("title", Json.of("施策" + i)));
        }
        return document.replaced("measures", new Json.Arr(copies));
    }

    private static String text(Json value) {
        return ((Json.Text) value).value();
    }
}
