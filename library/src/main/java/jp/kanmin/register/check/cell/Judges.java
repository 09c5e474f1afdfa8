package jp.kanmin.register.check.cell;

import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.register.schema.Column;
import jp.kanmin.register.schema.Limits;
import jp.kanmin.register.schema.Schema;
import jp.kanmin.register.schema.Type;
import jp.kanmin.text.Similarity;
import org.jspecify.annotations.Nullable;

/// Makes the judge of a column from its schema.
public final class Judges {

    private static final int LISTED = 12;

    private Judges() {}

    /// The judge of a column's cells, of those that hold something.
    ///
    /// @throws UserError when the column's pattern is no regular expression
    public static Judge of(Column column, Schema schema) {
        var judge = schema.isForeign() ? ForeignTypes.judge(column) : OwnTypes.judge(column);
        var limits = column.limits();
        if (!limits.choices().isEmpty()) {
            judge = judge.and(choices(limits));
        }
        if (!limits.pattern().isEmpty()) {
            judge = judge.and(pattern(column));
        }
        if (limits.hasLength()) {
            judge = judge.and(cell -> length(cell, limits));
        }
        return limits.hasRange() ? judge.and(Ranges.of(column)) : judge;
    }

    /// What is wrong when a required cell holds nothing.
    public static Flaw empty(Column column) {
        return Flaw.of(Fault.REQUIRED,
                Words.of("「%s」が空です。必ず書く項目です。".formatted(column.name()),
                        "“%s” is empty, but is required.".formatted(column.name())),
                Words.of("%sを書いてください。".formatted(column.type().words().ja()),
                        "Fill it with a %s.".formatted(column.type().words().en())));
    }

    static @Nullable Flaw wrongType(Type type, String cell, Optional<String> repair) {
        var message = Words.of("「%s」は%sではありません。".formatted(Flaw.shown(cell), type.words().ja()),
                "“%s” is no %s.".formatted(Flaw.shown(cell), type.words().en()));
        return repair.map(by -> Flaw.mended(Fault.TYPE, message, by)).orElseGet(() -> Flaw.of(Fault.TYPE,
                message, Words.of("%sで書いてください。".formatted(type.words().ja()),
                        "Write a %s.".formatted(type.words().en()))));
    }

    private static Judge choices(Limits limits) {
        var allowed = new HashSet<>(limits.choices());
        return cell -> allowed.contains(cell) ? null : notAChoice(cell, limits);
    }

    private static Flaw notAChoice(String cell, Limits limits) {
        var message = Words.of("「%s」は決められた値ではありません。".formatted(Flaw.shown(cell)),
                "“%s” is not one of the values there are.".formatted(Flaw.shown(cell)));
        if (cell.length() <= 100) {
            var near = limits.choices().stream().filter(choice -> Similarity.bigrams(choice, cell) >= 0.99)
                    .findFirst();
            if (near.isPresent()) {
                return Flaw.mended(Fault.CHOICE, message, near.get());
            }
        }
        int count = limits.choices().size();
        var some = String.join("、", limits.choices().subList(0, Math.min(LISTED, count)));
        return Flaw.of(Fault.CHOICE, message,
                Words.of("次から選んでください: %s%s".formatted(some, count > LISTED ? " など" : ""),
                        "Choose one of: %s%s".formatted(some, count > LISTED ? " …" : "")));
    }

    private static Judge pattern(Column column) {
        var written = column.limits().pattern();
        var shape = Shape.of(written);
        if (shape.isPresent()) {
            return cell -> shape.get().matches(cell) ? null : unlike(cell, written);
        }
        var pattern = compiled(column.name(), written);
        return cell -> {
            try {
                return Steps.matches(pattern, cell) ? null : unlike(cell, written);
            } catch (Steps.TooMany _) {
                return Flaw.of(Fault.STEPS,
                        Words.of("パターン「%s」では「%s」を調べ切れません。".formatted(written, Flaw.shown(cell)),
                                "The pattern “%s” takes too long on “%s”.".formatted(written,
                                        Flaw.shown(cell))),
                        Words.of("スキーマのパターンを、繰返しの中に繰返しのない形に直してください。",
                                "Rewrite the schema's pattern without repetitions inside repetitions."));
            }
        };
    }

    private static Pattern compiled(String column, String written) {
        try {
            return Pattern.compile(written);
        } catch (PatternSyntaxException | StackOverflowError _) {
            throw new UserError(
                    Words.of("スキーマの列「%s」のパターン「%s」は、正規表現として読めません。".formatted(column, written),
                            "The pattern “%s” of column “%s” is no regular expression.".formatted(written,
                                    column)),
                    Words.of("パターンを直してください。", "Correct the pattern."));
        }
    }

    private static Flaw unlike(String cell, String pattern) {
        return Flaw.of(Fault.PATTERN,
                Words.of("「%s」は決められた形（%s）ではありません。".formatted(Flaw.shown(cell), pattern),
                        "“%s” has not the form %s.".formatted(Flaw.shown(cell), pattern)),
                Words.of("決められた形に直してください。", "Write it in that form."));
    }

    private static @Nullable Flaw length(String cell, Limits limits) {
        int length = cell.codePointCount(0, cell.length());
        if (length >= limits.minLength() && length <= limits.maxLength()) {
            return null;
        }
        boolean isLong = length > limits.maxLength();
        int bound = isLong ? limits.maxLength() : limits.minLength();
        return Flaw.of(Fault.LENGTH,
                Words.of(
                        "「%s」は%d文字です。%d文字%sです。".formatted(Flaw.shown(cell), length, bound,
                                isLong ? "以下" : "以上"),
                        "“%s” has %d characters; it may have %d at %s.".formatted(Flaw.shown(cell), length,
                                bound,
                                isLong ? "most" : "least")),
                Words.of("文字の数を直してください。", "Write it with another number of characters."));
    }
}
