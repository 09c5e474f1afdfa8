package jp.kanmin.indicator.scale;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;

/// A scale as a plan declares it: the name of a known one, or steps of its own.
///
/// @param scale empty where it cannot be used
/// @param flaws why not, each with its path below the declaration
public record ScaleReading(Optional<Scale> scale, List<Flaw> flaws) {

    /// More grades nobody tells apart.
    private static final int MOST = 20;

    public ScaleReading {
        flaws = List.copyOf(flaws);
    }

    /// One thing that is wrong.
    ///
    /// @param path below the declaration, such as `grades/1/from`; empty for the declaration itself
    public record Flaw(String path, Words words) {}

    /// Reads a declaration.
    ///
    /// @param declared a text, or an object with `grades`; anything else is a flaw, and nothing at all no scale
    public static ScaleReading of(Json declared) {
        return switch (declared) {
            case Json.Null _ -> new ScaleReading(Optional.empty(), List.of());
            case Json.Text(var id) when id.isBlank() -> new ScaleReading(Optional.empty(), List.of());
            case Json.Text(var id) -> Scales.find(id.strip())
                    .map(scale -> new ScaleReading(Optional.of(scale), List.of()))
                    .orElseGet(() -> flawed("", "「%s」という尺度はありません。".formatted(id),
                            "There is no scale “%s”.".formatted(id)));
            case Json.Obj own -> new Own(own).read();
            case Json.Arr _,Json.Num _,Json.Bool _ ->
                flawed("", "尺度の名前か、段階の一覧ではありません。", "It is neither the name of a scale nor a list of grades.");
        };
    }

    private static ScaleReading flawed(String path, String ja, String en) {
        return new ScaleReading(Optional.empty(), List.of(new Flaw(path, Words.of(ja, en))));
    }

    /// A scale that is written out.
    private static final class Own {
        private final Json.Obj object;
        private final List<Flaw> flaws = new ArrayList<>();
        private final Map<Measure, BigDecimal> last = new EnumMap<>(Measure.class);

        Own(Json.Obj object) {
            this.object = object;
        }

        ScaleReading read() {
            var items = JsonResource.items(object, "grades");
            if (items.size() < 2 || items.size() > MOST) {
                return flawed("grades", "段階は2つから%dまでで示してください。".formatted(MOST),
                        "A scale has 2 to %d grades.".formatted(MOST));
            }
            var steps = new ArrayList<Step>();
            var names = new HashSet<String>();
            for (int i = 0; i < items.size(); i++) {
                var step = step(items.get(i), "grades/" + i, i == items.size() - 1);
                if (!names.add(step.grade())) {
                    flaw("grades/" + i + "/grade", "判定「%s」が2回あります。".formatted(step.grade()),
                            "The grade “%s” is there twice.".formatted(step.grade()));
                }
                steps.add(step);
            }
            var none = JsonResource.text(object, "none");
            var scale = new Scale(JsonResource.text(object, "id"), words(object, "name"), steps,
                    none.isBlank() ? "－" : none,
                    object.fields().get("person") instanceof Json.Bool(var person) && person);
            return new ScaleReading(flaws.isEmpty() ? Optional.of(scale) : Optional.empty(), flaws);
        }

        private Step step(Json.Obj item, String path, boolean isLast) {
            var grade = JsonResource.text(item, "grade").strip();
            if (grade.isEmpty()) {
                flaw(path + "/grade", "判定の名前がありません。", "The grade has no name.");
            }
            return new Step(grade, words(item, "meaning"), bound(item, path, isLast));
        }

        private Optional<Step.Bound> bound(Json.Obj item, String path, boolean isLast) {
            var key = item.fields().containsKey("above") ? "above" : "from";
            if (!(item.fields().get(key) instanceof Json.Num(var percent))) {
                if (!isLast) {
                    flaw(path + "/from", "どこからこの判定になるか（％）がありません。",
                            "It is not said from how many percent it is given.");
                }
                return Optional.empty();
            }
            if (isLast) {
                flaw(path + "/" + key, "いちばん下の判定には条件を付けないでください。どれにも当たらないときの判定です。",
                        "The lowest grade has no bound: it is for all the rest.");
            }
            var measure = Measure.find(JsonResource.text(item, "of"));
            if (measure.isEmpty()) {
                flaw(path + "/of", "何の％かを、way・pace・base・targetから選んでください。",
                        "Say of what: way, pace, base or target.");
                return Optional.empty();
            }
            var before = last.put(measure.get(), percent);
            if (before != null && before.compareTo(percent) < 0) {
                flaw(path + "/" + key, "良い判定から順に、条件をゆるくしてください。", "Bounds must fall from the best grade on.");
            }
            return Optional.of(new Step.Bound(measure.get(), percent, key.equals("above")));
        }

        private void flaw(String path, String ja, String en) {
            flaws.add(new Flaw(path, Words.of(ja, en)));
        }

        /// One text for both languages, or an object with one for each.
        private static Words words(Json.Obj object, String key) {
            if (object.fields().get(key) instanceof Json.Obj both) {
                return Words.of(JsonResource.text(both, "ja"), JsonResource.text(both, "en"));
            }
            var text = JsonResource.text(object, key);
            return Words.of(text, text);
        }
    }
}
