package jp.kanmin.monitoring.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import jp.kanmin.indicator.Figure;
import jp.kanmin.indicator.Value;
import jp.kanmin.json.Json;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.plan.Part;
import jp.kanmin.plan.Trouble;

/// Takes a document apart into a [Report]. Never fails: what does not fit is a [Trouble].
final class ReportReader {

    private final List<Trouble> troubles;

    ReportReader(List<Trouble> troubles) {
        this.troubles = troubles;
    }

    Report read(Json.Obj document) {
        var root = Part.root(document, troubles);
        var quarter = root.text("quarter");
        var report = new Report(document, root.text("format"), root.text("body").strip(), root.text("plan"),
                quarter, Quarter.parse(quarter), revision(root), root.text("reporter"),
                each(root, "values", this::entry), each(root, "evaluations", this::evaluation),
                each(root, "actions", ReportReader::correction));
        root.close();
        return report;
    }

    private static OptionalInt revision(Part root) {
        return root.number("revision").filter(n -> n.signum() > 0 && n.precision() - n.scale() < 9)
                .map(n -> OptionalInt.of(n.intValue())).orElse(OptionalInt.empty());
    }

    private Report.Entry entry(Part part) {
        return new Report.Entry(part.path(), part.text("indicator").strip(), value(part), part.text("unit"),
                part.date("from"), part.date("to"), part.text("note"));
    }

    private Optional<Value> value(Part part) {
        var single = part.figure("value");
        var answers = part.number("answers");
        var done = part.date("done");
        var grade = Optional.of(part.text("grade").strip()).filter(text -> !text.isEmpty());
        if (part.has("unknown")) {
            return Optional.of(one(part, "unknown",
                    u -> new Value.Unknown(u.date("until"), u.text("reason"))));
        }
        if (part.has("numerator") || part.has("denominator")) {
            return parts(part);
        }
        return single.map(figure -> switch (figure) {
            case Figure.Value(var number) when answers.isPresent() -> new Value.Asked(number, answers);
            case Figure.Value(var number) -> new Value.Amount(number);
            case Figure.YesNo(var isDone) -> new Value.Done(isDone, done.map(date -> date.last()));
            case Figure.Text(var text) -> new Value.Told(text, grade);
            case Figure.Stages(var numbers) -> new Value.Stages(numbers);
        });
    }

    private Optional<Value> parts(Part part) {
        var numerator = part.number("numerator");
        var denominator = part.number("denominator");
        if (numerator.isPresent() && denominator.isPresent()) {
            return Optional.of(new Value.Parts(numerator.get(), denominator.get()));
        }
        if (!part.has("numerator")) {
            troubles.add(new Trouble.Shape(part.pathOf("numerator"), "分子の数", "the numerator as a number"));
        }
        if (!part.has("denominator")) {
            troubles.add(
                    new Trouble.Shape(part.pathOf("denominator"), "分母の数", "the denominator as a number"));
        }
        return Optional.empty();
    }

    private Report.Evaluation evaluation(Part part) {
        var written = part.text("progress").strip();
        var progress = Optional.<Report.Judgement>empty();
        for (var judgement : Report.Judgement.values()) {
            if (judgement.code().equals(written)) {
                progress = Optional.of(judgement);
            }
        }
        if (progress.isEmpty() && !written.isEmpty()) {
            troubles.add(new Trouble.Choice(part.pathOf("progress"), written, "done・ahead・on-track・behind"));
        }
        return new Report.Evaluation(part.path(), part.text("measure").strip(), progress, part.text("effect"),
                part.text("cause"), part.text("next"));
    }

    private static Report.Correction correction(Part part) {
        return new Report.Correction(part.path(), part.text("measure").strip(), part.text("what"),
                part.date("due"),
                part.text("owner"), part.text("state").strip());
    }

    private static <T> List<T> each(Part part, String key, Function<Part, T> read) {
        var all = new ArrayList<T>();
        for (var item : part.parts(key)) {
            all.add(read.apply(item));
            item.close();
        }
        return all;
    }

    private static <T> T one(Part part, String key, Function<Part, T> read) {
        var inner = part.part(key);
        var value = read.apply(inner);
        inner.close();
        return value;
    }
}
