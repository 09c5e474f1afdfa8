package jp.kanmin.plan.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jp.kanmin.finding.Words;
import jp.kanmin.indicator.Direction;
import jp.kanmin.indicator.IndicatorType;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;
import jp.kanmin.plan.draft.KpiGuess;

/// Turns what was typed for one question into the indicator as the document keeps it. What cannot be understood is
/// said beside its field, and then nothing is changed.
public final class KpiAnswers {

    /// The words under which a goal follows the State's.
    public static final String STATE = "国が設定するKPIに合わせて設定する。";

    private static final int LONGEST = 300;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}+");
    private static final Pattern LINES = Pattern.compile("\\R|、|,|→");
    private static final Words NO_DATE = Words.of("時期として読み取れません。「令和10年度」「2028年度」「2028-03」のように入力してください。",
            "This cannot be read as a time. Enter it like 2028 or 2028-03.");

    private final Function<String, String> typed;
    private final List<Trouble> troubles = new ArrayList<>();

    private KpiAnswers(Function<String, String> typed) {
        this.typed = typed;
    }

    /// Something that cannot be taken.
    ///
    /// @param field the name of its field
    public record Trouble(String field, Words what) {}

    /// The indicator with the answers in it, or why not.
    ///
    /// @param kpi as it was where there are troubles
    public record Outcome(Json.Obj kpi, List<Trouble> troubles) {

        public Outcome {
            troubles = List.copyOf(troubles);
        }

        public boolean isGood() {
            return troubles.isEmpty();
        }
    }

    /// Reads the answers to one question.
    ///
    /// @param kpi the indicator so far
    /// @param typed what was typed into a field by its name; empty for nothing
    public static Outcome of(KpiQuestion question, Json.Obj kpi, Function<String, String> typed) {
        var answers = new KpiAnswers(typed);
        var changed = switch (question) {
            case NAME -> answers.name(kpi);
            case TYPE -> answers.type(kpi);
            case UNIT -> answers.unit(kpi);
            case BASE -> answers.base(kpi);
            case TARGET -> answers.target(kpi);
        };
        return new Outcome(answers.troubles.isEmpty() ? changed : kpi, answers.troubles);
    }

    private Json.Obj name(Json.Obj kpi) {
        var name = text("name");
        if (name.isEmpty()) {
            trouble("name", "何を数えるかを入力するか、提案から選んでください。", "Enter what is counted, or choose a proposal.");
        }
        var kind = raw("kind");
        var named = kpi.with("name", Json.of(name))
                .with("kind", Json.of(kind.equals("effect") ? "effect" : "progress"));
        if (kpi.fields().get("confirmed") instanceof Json.Bool(var isConfirmed) && isConfirmed) {
            return named;
        }
        var guess = KpiGuess.of(name);
        return named.with("type", Json.of(guess.type().code())).with("unit", Json.of(guess.unit()))
                .with("direction", Json.of(guess.direction())).with("confirmed", Json.of(false));
    }

    private Json.Obj type(Json.Obj kpi) {
        var type = IndicatorType.find(raw("type"));
        if (type.isEmpty()) {
            trouble("type", "どのような形で表すかを選んでください。", "Choose the form of the figure.");
            return kpi;
        }
        boolean isSame = JsonResource.text(kpi, "type").equals(type.get().code());
        var typedKpi = kpi.with("type", Json.of(type.get().code()));
        if (type.get() == IndicatorType.BOOLEAN) {
            return typedKpi.with("unit", Json.of("")).with("direction", Json.of("up"))
                    .with("base", Json.Obj.EMPTY)
                    .with("confirmed", Json.of(true));
        }
        return isSame ? typedKpi : typedKpi.with("unit", Json.of(usualUnit(type.get(), kpi)));
    }

    private static String usualUnit(IndicatorType type, Json.Obj kpi) {
        return switch (type) {
            case RATE, SURVEY, FORMULA -> "％";
            case AMOUNT -> "円";
            case DURATION -> "分";
            case COUNT, STAGES -> Optional.of(KpiGuess.of(JsonResource.text(kpi, "name")))
                    .filter(guess -> guess.type() == IndicatorType.COUNT).map(KpiGuess::unit).orElse("件");
            case LEVEL, BOOLEAN, TEXT -> "";
        };
    }

    private Json.Obj unit(Json.Obj kpi) {
        var type = typeOf(kpi);
        var unit = text("unit");
        if (unit.isEmpty() && (type.isNumber() || type == IndicatorType.STAGES)) {
            trouble("unit", "単位を入力してください。例：件、人、％", "Enter the unit, such as 件 or %.");
        }
        var direction = Direction.find(raw("direction"));
        if (direction.isEmpty() && type != IndicatorType.TEXT) {
            trouble("direction", "増やすのか減らすのかを選んでください。", "Choose up or down.");
        }
        var changed = kpi.with("unit", Json.of(unit)).with("direction",
                Json.of(direction.map(Direction::code).orElse("")));
        for (var part : List.of("numerator", "denominator")) {
            boolean isRate = type == IndicatorType.RATE || type == IndicatorType.FORMULA;
            changed = put(changed, part, isRate ? text(part) : "");
        }
        var steps = Stream.of(LINES.split(raw("scale"), -1)).map(KpiAnswers::clean)
                .filter(step -> !step.isEmpty())
                .limit(20).toList();
        changed = type == IndicatorType.LEVEL
                ? changed.with("scale", Json.texts(steps))
                : changed.without("scale");
        return respondents(changed, type).with("confirmed", Json.of(true));
    }

    private Json.Obj respondents(Json.Obj kpi, IndicatorType type) {
        var people = raw("respondents");
        if (type != IndicatorType.SURVEY || people.isEmpty()) {
            return kpi.without("respondents");
        }
        var number = FigureReading.plain(people).filter(value -> value.signum() >= 0);
        if (number.isEmpty()) {
            trouble("respondents", "答える人の数を「800」のように入力してください。", "Enter how many people answer, like 800.");
            return kpi;
        }
        return kpi.with("respondents", new Json.Num(number.get()));
    }

    private Json.Obj base(Json.Obj kpi) {
        if (raw("how").equals("unknown")) {
            return unknown(kpi).with("base", put(Json.Obj.EMPTY, "subject", text("subject")));
        }
        var base = Json.Obj.EMPTY;
        var figure = figure(kpi, "value");
        if (figure.isPresent()) {
            base = base.with("value", figure.get());
        } else if (troubles.isEmpty()) {
            trouble("value", "いまの値を入力するか、「まだわからない」を選んでください。0と「わからない」は別です。",
                    "Enter the value now, or choose “not known yet”; unknown is not zero.");
        }
        base = date(base, "year");
        base = put(base, "subject", text("subject"));
        return (kpi.at("target/value").isPresent() ? kpi.without("unknown") : kpi).with("base", base);
    }

    private Json.Obj target(Json.Obj kpi) {
        var target = date(Json.Obj.EMPTY, "due");
        return switch (raw("how")) {
            case "unknown" -> unknown(kpi.without("exception").without("remind")).with("target", target);
            case "state" -> date(kpi.without("unknown"), "remind").with("exception", Json.of(STATE))
                    .with("target", target);
            default -> goal(kpi, target);
        };
    }

    private Json.Obj goal(Json.Obj kpi, Json.Obj dated) {
        var figure = typeOf(kpi) == IndicatorType.BOOLEAN
                ? Optional.of(Json.of(true))
                : figure(kpi, "value");
        if (figure.isEmpty() && troubles.isEmpty()) {
            trouble("value", "目標の値を入力するか、ほかの答えを選んでください。", "Enter the target, or choose another answer.");
        }
        if (raw("due").isEmpty()) {
            trouble("due", "いつまでにかを入力してください。例：令和10年度", "Enter by when, such as 2028.");
        }
        var target = figure.map(value -> Json.Obj.EMPTY.with("value", value)).orElse(Json.Obj.EMPTY);
        for (var field : dated.fields().entrySet()) {
            target = target.with(field.getKey(), field.getValue());
        }
        var cleared = kpi.without("exception").without("remind").with("target", target);
        boolean baseIsKnown = kpi.at("base/value").isPresent() || typeOf(kpi) == IndicatorType.BOOLEAN;
        return baseIsKnown ? cleared.without("unknown") : cleared;
    }

    private Json.Obj unknown(Json.Obj kpi) {
        var unknown = date(Json.Obj.EMPTY, "until");
        if (raw("until").isEmpty()) {
            trouble("until", "いつまでに決めるかを入力してください。例：令和9年3月",
                    "Enter by when it will be settled, such as 2027-03.");
        }
        return kpi.with("unknown", put(unknown, "reason", text("reason")));
    }

    private Optional<Json> figure(Json.Obj kpi, String field) {
        var read = FigureReading.figure(typeOf(kpi), JsonResource.text(kpi, "unit"),
                JsonResource.texts(kpi, "scale"),
                clean(raw(field)));
        return switch (read) {
            case FigureReading.Read.Nothing _ -> Optional.empty();
            case FigureReading.Read.Good(var figure, var _) -> Optional.of(figure);
            case FigureReading.Read.Unclear(var what) -> {
                troubles.add(new Trouble(field, what));
                yield Optional.empty();
            }
        };
    }

    private Json.Obj date(Json.Obj object, String field) {
        var written = raw(field);
        if (written.isEmpty()) {
            return object.without(field);
        }
        var date = written.length() > LONGEST
                ? Optional.<jp.kanmin.text.JapaneseDate>empty()
                : FigureReading.date(written);
        if (date.isEmpty()) {
            troubles.add(new Trouble(field, NO_DATE));
            return object;
        }
        return object.with(field, FigureReading.kept(date.get()));
    }

    private static IndicatorType typeOf(Json.Obj kpi) {
        return IndicatorType.find(JsonResource.text(kpi, "type")).orElse(IndicatorType.TEXT);
    }

    /// A short text; one that is too long is a trouble.
    private String text(String field) {
        var text = raw(field);
        if (text.length() > LONGEST) {
            trouble(field, "長すぎます。%d字以内で入力してください。".formatted(LONGEST),
                    "This is too long. Use at most %d characters.".formatted(LONGEST));
            return "";
        }
        return clean(text);
    }

    private String raw(String field) {
        return typed.apply(field).strip();
    }

    private static String clean(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }

    private static Json.Obj put(Json.Obj object, String key, String text) {
        return text.isEmpty() ? object.without(key) : object.with(key, Json.of(text));
    }

    private void trouble(String field, String ja, String en) {
        troubles.add(new Trouble(field, Words.of(ja, en)));
    }
}
