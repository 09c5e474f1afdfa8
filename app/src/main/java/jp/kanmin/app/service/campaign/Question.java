package jp.kanmin.app.service.campaign;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.finding.Words;
import jp.kanmin.indicator.IndicatorType;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;
import jp.kanmin.plan.kpi.FigureReading;

/// Something that bodies are asked.
///
/// @param words the question itself
/// @param unit of a number; empty for none
/// @param choices of a choice
public record Question(Kind kind, String words, String unit, List<String> choices) {

    public Question {
        choices = List.copyOf(choices);
    }

    /// What an answer is.
    public enum Kind {
        TEXT(Words.of("文章", "text")),
        NUMBER(Words.of("数", "number")),
        CHOICE(Words.of("選択肢から1つ", "one of several")),
        YES_NO(Words.of("はい・いいえ", "yes or no"));

        private final Words words;

        Kind(Words words) {
            this.words = words;
        }

        public Words words() {
            return words;
        }

        /// As stores and forms write it.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Kind of(String code) {
            return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst().orElse(TEXT);
        }
    }

    /// What may be chosen, as forms and stores write it; empty where anything may be written.
    public List<String> options() {
        return switch (kind) {
            case CHOICE -> choices;
            case YES_NO -> List.of("はい", "いいえ");
            case TEXT, NUMBER -> List.of();
        };
    }

    /// An answer as a number, where it is one.
    public Optional<BigDecimal> number(String typed) {
        return FigureReading.figure(IndicatorType.COUNT, unit, List.of(),
                typed) instanceof FigureReading.Read.Good(Json.Num(var number), var given)
                && (given.isEmpty() || given.equals(unit))
                        ? Optional.of(number)
                        : Optional.empty();
    }

    /// What is wrong with an answer; empty for nothing.
    ///
    /// @param number of the question, counted from 1
    Optional<Words> wrong(int number, Said said) {
        if (said.isUnknown()) {
            return Optional.empty();
        }
        if (said.value().isBlank()) {
            return Optional.of(Words.of("質問%dに答えてください。分からないときは「まだ分からない」を選んでください。".formatted(number),
                    "Please answer question %d, or say that it is not known yet.".formatted(number)));
        }
        return switch (kind) {
            case NUMBER -> number(said.value()).isPresent()
                    ? Optional.empty()
                    : Optional.of(Words.of(
                            "質問%dの「%s」は、%s数として読み取れません。数だけを書いてください。".formatted(number, shortened(said.value()),
                                    unit.isEmpty() ? "" : "「" + unit + "」の"),
                            "The answer to question %d cannot be read as a number. Please write the number alone."
                                    .formatted(number)));
            case CHOICE, YES_NO -> options().contains(said.value())
                    ? Optional.empty()
                    : Optional.of(Words.of("質問%dの答えを選択肢から選んでください。".formatted(number),
                            "Please choose one of the answers to question %d.".formatted(number)));
            case TEXT -> Optional.empty();
        };
    }

    private static String shortened(String typed) {
        return typed.length() > 30 ? typed.substring(0, 30) + "…" : typed;
    }

    /// What a body says to a question.
    ///
    /// @param value as it was typed; empty for nothing
    /// @param isUnknown said to be unknown
    public record Said(String value, boolean isUnknown) {

        /// Nothing was said.
        public static final Said NOTHING = new Said("", false);

        Json json() {
            return isUnknown
                    ? Json.Obj.EMPTY.with("unknown", Json.of(true))
                    : Json.Obj.EMPTY.with("value", Json.of(value));
        }

        static Said of(Json.Obj json) {
            return new Said(JsonResource.text(json, "value"), json.fields().containsKey("unknown"));
        }
    }

    Json json() {
        return Json.Obj.EMPTY.with("kind", Json.of(kind.code())).with("question", Json.of(words))
                .with("unit", Json.of(unit))
                .with("choices", new Json.Arr(choices.stream().map(Json::of).toList()));
    }

    static Question of(Json.Obj json) {
        return new Question(Kind.of(JsonResource.text(json, "kind")), JsonResource.text(json, "question"),
                JsonResource.text(json, "unit"), JsonResource.texts(json, "choices"));
    }
}
