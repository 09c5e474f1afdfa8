package jp.kanmin.office.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.body.Mergers;
import jp.kanmin.finding.Words;
import jp.kanmin.indicator.Fraction;
import jp.kanmin.text.JapaneseDate;
import jp.kanmin.text.Quantity;
import jp.kanmin.text.Shortened;

/// How what was typed into a field is understood.
final class FieldReading {

    private static final int LONGEST = 500;
    private static final int LONGEST_NUMBER = 60;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 4;
    private static final int MOST_BODIES = 200;
    private static final int SHOWN = 40;
    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2100;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");
    private static final Pattern ERA_YEAR = Pattern.compile("(?i)[SHR][0-9]{1,2}");
    private static final Pattern BETWEEN = Pattern.compile("[、,，;；/\\s　]+");
    /// What XML, and so a cell, cannot hold, and what breaks a line.
    private static final Pattern NO_LETTER = Pattern
            .compile("[^ -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]+");

    private FieldReading() {}

    /// What was understood.
    sealed interface Read {

        /// In the form in which it is kept; empty for nothing.
        record Good(String kept) implements Read {}

        record Bad(OfficeFlaw flaw, Words what) implements Read {}
    }

    static Read read(Field field, String typed) {
        if (typed.length() > LONGEST) {
            return bad(OfficeFlaw.LONG, "長すぎます（%d文字、上限%d文字）。".formatted(typed.length(), LONGEST),
                    "It is too long (%d characters, limit %d).".formatted(typed.length(), LONGEST));
        }
        var text = NO_LETTER.matcher(typed).replaceAll(" ").strip();
        if (text.isEmpty()) {
            return new Read.Good("");
        }
        return switch (field.kind()) {
            case TEXT -> new Read.Good(text);
            case COUNT, AMOUNT, SHARE -> number(field, text);
            case DAY -> day(text);
            case YEAR -> year(text);
            case CHOICE -> field.choices().stream().filter(choice -> choice.is(text)).findFirst()
                    .<Read>map(choice -> new Read.Good(choice.code()))
                    .orElseGet(() -> bad(OfficeFlaw.CHOICE, "「%s」は選べません。".formatted(shown(text)),
                            "“%s” is no choice.".formatted(shown(text))));
            case BODIES -> bodies(text);
        };
    }

    private static Read number(Field field, String text) {
        var found = Quantity.parse(text).filter(read -> !read.toBeFilled() && !read.about()
                && read.limit() == Quantity.Limit.EXACT && text.length() <= LONGEST_NUMBER
                && (read.unit().isEmpty() || read.unit().equals(folded(field.unit()))));
        if (found.isEmpty()) {
            return bad(OfficeFlaw.NUMBER, "「%s」は数として使えません。".formatted(shown(text)),
                    "“%s” cannot be used as a number.".formatted(shown(text)));
        }
        var number = new BigDecimal(Fraction.plain(found.get().value()));
        if (number.signum() < 0) {
            return bad(OfficeFlaw.NEGATIVE, "「%s」は0より小さい数です。".formatted(shown(text)),
                    "“%s” is less than zero.".formatted(shown(text)));
        }
        if (number.precision() - number.scale() > MOST_DIGITS || number.scale() > MOST_DECIMALS) {
            return bad(OfficeFlaw.NUMBER, "「%s」は桁が多すぎます。".formatted(shown(text)),
                    "“%s” has too many digits.".formatted(shown(text)));
        }
        if (field.kind() == Field.Kind.COUNT && number.scale() > 0) {
            return bad(OfficeFlaw.WHOLE, "「%s」には小数があります。".formatted(shown(text)),
                    "“%s” is not whole.".formatted(shown(text)));
        }
        return field.kind() == Field.Kind.SHARE && number.compareTo(HUNDRED) > 0
                ? bad(OfficeFlaw.SHARE, "「%s」は100％を超えています。".formatted(shown(text)),
                        "“%s” is more than 100 %%.".formatted(shown(text)))
                : new Read.Good(number.toPlainString());
    }

    private static Read day(String text) {
        return JapaneseDate.parse(text)
                .filter(date -> date.kind() == JapaneseDate.Kind.DAY && !date.toBeFilled() && !date.about()
                        && isUsual(date.first().getYear()))
                .<Read>map(date -> new Read.Good(date.first().toString()))
                .orElseGet(() -> bad(OfficeFlaw.DATE, "日付「%s」を読めません。".formatted(shown(text)),
                        "The date “%s” cannot be read.".formatted(shown(text))));
    }

    private static Read year(String text) {
        var folded = folded(text);
        return (FOUR_DIGITS.matcher(folded).matches()
                ? Optional.of(Integer.valueOf(folded))
                : fiscalYear(ERA_YEAR.matcher(folded).matches() ? folded + "年度" : folded))
                .filter(FieldReading::isUsual)
                .<Read>map(year -> new Read.Good(year.toString()))
                .orElseGet(() -> bad(OfficeFlaw.YEAR, "年度「%s」を読めません。".formatted(shown(text)),
                        "The fiscal year “%s” cannot be read.".formatted(shown(text))));
    }

    private static Optional<Integer> fiscalYear(String text) {
        return JapaneseDate.parse(text).filter(date -> !date.toBeFilled()
                && (date.kind() == JapaneseDate.Kind.FISCAL_YEAR || date.kind() == JapaneseDate.Kind.YEAR))
                .map(date -> date.year().orElse(0));
    }

    private static boolean isUsual(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static Read bodies(String text) {
        var codes = new TreeSet<String>();
        for (var one : BETWEEN.split(text, -1)) {
            if (one.isEmpty()) {
                continue;
            }
            var code = code(one);
            if (code.isEmpty() || codes.size() >= MOST_BODIES) {
                return bad(OfficeFlaw.BODY, "「%s」という団体は、1つに決まりません。".formatted(shown(one)),
                        "“%s” is no body, or several.".formatted(shown(one)));
            }
            codes.add(code.get());
        }
        return new Read.Good(String.join(" ", codes));
    }

    /// A code of today or of former times, or a name that one body has.
    private static Optional<String> code(String text) {
        var found = Bodies.find(text).filter(body -> body.kind().isCounted()).map(Body::code);
        if (found.isPresent()) {
            return found;
        }
        if (text.matches("[0-9]{6}") && !Mergers.now(text).isEmpty() && Bodies.find(text).isEmpty()) {
            return Optional.of(text);
        }
        var named = Bodies.named(text).stream().filter(body -> body.kind().isCounted()).toList();
        return named.size() == 1 ? Optional.of(named.getFirst().code()) : Optional.empty();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static Read bad(OfficeFlaw flaw, String ja, String en) {
        return new Read.Bad(flaw, Words.of(ja, en));
    }

    static String shown(String text) {
        return Shortened.to(text.replace('\n', ' '), SHOWN);
    }
}
