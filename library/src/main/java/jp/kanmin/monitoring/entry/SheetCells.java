package jp.kanmin.monitoring.entry;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Place;
import jp.kanmin.indicator.IndicatorType;
import jp.kanmin.plan.Kpi;
import jp.kanmin.plan.kpi.FigureReading;
import jp.kanmin.table.sheet.Content;
import jp.kanmin.table.sheet.number.NumberFormat;
import jp.kanmin.table.sheet.number.Serial;
import jp.kanmin.text.Shortened;

/// The input cells of one row, read as what was meant by them.
final class SheetCells {

    private static final int LONGEST = 5_000;
    private static final int SHOWN = 40;
    /// Bare numbers between these under a date are days as spreadsheets count them, from 1954 to 2173.
    private static final double FIRST_DAY = 20_000;
    private static final double LAST_DAY = 100_000;
    private static final Set<String> YES = Set.of(SheetColumn.YES, "○", "〇", "1", "true", "yes");
    private static final Set<String> NO = Set.of("", "いいえ", "×", "0", "false", "no");

    private final SheetHead head;
    private final int row;
    private final Kpi kpi;
    private final IndicatorType type;
    private final Consumer<Finding> found;
    private boolean isSound = true;

    SheetCells(SheetHead head, int row, Kpi kpi, Consumer<Finding> found) {
        this.head = head;
        this.row = row;
        this.kpi = kpi;
        type = kpi.indicator().type().orElse(IndicatorType.COUNT);
        this.found = found;
    }

    /// What the row says; empty where one of its cells cannot be taken as it is.
    Optional<TypedEntry> read() {
        Map<SheetColumn, String> texts = new EnumMap<>(SheetColumn.class);
        for (var column : SheetColumn.inputs()) {
            texts.put(column, head.columns().containsKey(column) ? text(column) : "");
        }
        boolean isUnknown = isUnknown(texts.getOrDefault(SheetColumn.UNKNOWN, ""));
        var typed = new TypedEntry(of(texts, SheetColumn.VALUE), of(texts, SheetColumn.NUMERATOR),
                of(texts, SheetColumn.DENOMINATOR), of(texts, SheetColumn.ANSWERS),
                of(texts, SheetColumn.DAY),
                isUnknown, of(texts, SheetColumn.UNTIL), of(texts, SheetColumn.REASON),
                of(texts, SheetColumn.GRADE), of(texts, SheetColumn.NOTE));
        mustFitTogether(typed);
        return isSound ? Optional.of(typed) : Optional.empty();
    }

    /// Nothing that was filled in may be left out unseen.
    private void mustFitTogether(TypedEntry typed) {
        boolean hasValue = !typed.value().isEmpty() || !typed.numerator().isEmpty()
                || !typed.answers().isEmpty();
        if (typed.isUnknown() && hasValue) {
            flaw(SheetFlaw.BOTH, SheetColumn.UNKNOWN, "値があるのに、「まだ分からない」が「はい」です。",
                    "There is a value, and まだ分からない says はい.");
        } else if (!typed.value().isEmpty() && !typed.numerator().isEmpty()) {
            flaw(SheetFlaw.TWO_VALUES, SheetColumn.VALUE, "「値」と「分子」の両方に数があります。",
                    "There are numbers under both 値 and 分子.");
        } else if (!typed.isUnknown() && !hasValue && isSound && !(typed.on() + typed.until() + typed.reason()
                + typed.grade() + typed.note() + (type == IndicatorType.RATE ? typed.denominator() : ""))
                .isEmpty()) {
            flaw(SheetFlaw.NO_VALUE, SheetColumn.UNKNOWN, "値も「まだ分からない」もないため、この行は取り込みません。",
                    "Neither a value nor まだ分からない is given; the row is not taken in.");
        }
    }

    private static String of(Map<SheetColumn, String> texts, SheetColumn column) {
        return texts.getOrDefault(column, "");
    }

    private boolean isUnknown(String text) {
        var folded = text.toLowerCase(Locale.ROOT);
        if (!YES.contains(folded) && !NO.contains(folded)) {
            flaw(SheetFlaw.CHOICE, SheetColumn.UNKNOWN, "「%s」は選べません。".formatted(shown(text)),
                    "“%s” is no choice.".formatted(shown(text)));
        }
        return YES.contains(folded);
    }

    private String text(SheetColumn column) {
        int at = head.columns().getOrDefault(column, 0);
        return switch (head.sheet().content(row, at)) {
            case EMPTY -> {
                if (head.sheet().formula(row, at).isPresent()) {
                    flaw(SheetFlaw.FORMULA, column, "式の結果が保存されていません。",
                            "The formula was saved without its result.");
                }
                yield "";
            }
            case ERROR -> {
                flaw(SheetFlaw.ERROR, column, "エラー（%s）になっています。".formatted(head.sheet().text(row, at)),
                        "The cell has an error (%s).".formatted(head.sheet().text(row, at)));
                yield "";
            }
            case BOOLEAN -> truth(column, head.sheet().text(row, at));
            case NUMBER -> number(column, head.sheet().number(row, at), at);
            case TEXT -> typed(column, SheetColumn.cell(head.sheet().text(row, at)));
        };
    }

    private String truth(SheetColumn column, String text) {
        return column == SheetColumn.VALUE && type == IndicatorType.BOOLEAN
                ? text.equals("TRUE") ? "実施" : "未実施"
                : typed(column, text);
    }

    private String number(SheetColumn column, double number, int at) {
        var format = NumberFormat.of(head.sheet().look(row, at).format());
        var plain = head.sheet().text(row, at);
        boolean isForDay = column == SheetColumn.DAY || column == SheetColumn.UNTIL;
        boolean isDay = format.isDate() || (isForDay && number >= FIRST_DAY && number < LAST_DAY);
        if (isDay && (isForDay || isForWords(column))) {
            return Serial.day(number).map(Object::toString).orElse(plain);
        }
        if (isDay) {
            flaw(SheetFlaw.DATE_FOR_NUMBER, column, "数ではなく日付（%s）になっています。".formatted(format.shown(number)),
                    "It is a date (%s), not a number.".formatted(format.shown(number)));
            return plain;
        }
        if (format.isPercent()) {
            return percent(column, number, plain);
        }
        return typed(column, plain);
    }

    /// Who types 45% into a cell leaves 0.45 in it.
    private String percent(SheetColumn column, double number, String plain) {
        var hundredfold = BigDecimal.valueOf(number).movePointRight(2).stripTrailingZeros().toPlainString();
        if (isForWords(column)) {
            return hundredfold + "%";
        }
        if (column == SheetColumn.VALUE && kpi.indicator().isInPercent()) {
            return hundredfold;
        }
        flaw(SheetFlaw.PERCENT, column, "割合（%s％）になっています。".formatted(hundredfold),
                "It is a percentage (%s %%).".formatted(hundredfold));
        return plain;
    }

    private boolean isForWords(SheetColumn column) {
        return switch (column) {
            case REASON, GRADE, NOTE -> true;
            case VALUE -> type == IndicatorType.TEXT;
            default -> false;
        };
    }

    private String typed(SheetColumn column, String text) {
        if (text.length() > LONGEST) {
            flaw(SheetFlaw.LONG, column, "長すぎます（%d文字）。".formatted(text.length()),
                    "It is too long (%d characters).".formatted(text.length()));
            return "";
        }
        switch (column) {
            case VALUE -> value(text);
            case NUMERATOR, DENOMINATOR, ANSWERS ->
                mustRead(SheetFlaw.TEXT, column, IndicatorType.COUNT, text);
            case DAY, UNTIL -> day(column, text);
            default -> {
            }
        }
        return text;
    }

    private void value(String text) {
        var flaw = switch (type) {
            case LEVEL, BOOLEAN -> SheetFlaw.CHOICE;
            default -> SheetFlaw.TEXT;
        };
        mustRead(flaw, SheetColumn.VALUE, type, text);
    }

    private void mustRead(SheetFlaw flaw, SheetColumn column, IndicatorType as, String text) {
        var indicator = kpi.indicator();
        if (as != IndicatorType.TEXT && FigureReading.figure(as, indicator.unit(), indicator.scale(),
                text) instanceof FigureReading.Read.Unclear(var what)) {
            flaw(flaw, column, "「%s」は使えません。%s".formatted(shown(text), what.ja()),
                    "“%s” cannot be used. %s".formatted(shown(text), what.en()));
        }
    }

    private void day(SheetColumn column, String text) {
        if (!text.isEmpty() && FigureReading.date(text).isEmpty()) {
            flaw(SheetFlaw.DATE, column, "日付「%s」を読めません。".formatted(shown(text)),
                    "The date “%s” cannot be read.".formatted(shown(text)));
        }
    }

    /// Says what is wrong with a cell; the row is not taken in.
    void flaw(SheetFlaw flaw, SheetColumn column, String ja, String en) {
        isSound = false;
        Place place = head.place(row, column);
        found.accept(flaw.at(place, ja, en));
    }

    private static String shown(String text) {
        return Shortened.to(text.replace('\n', ' '), SHOWN);
    }

    /// Whether a row of a sheet has anything in an input column.
    static boolean isFilled(SheetHead head, int row) {
        return SheetColumn.inputs().stream().map(head.columns()::get)
                .anyMatch(at -> at != null && head.sheet().content(row, at) != Content.EMPTY);
    }
}
