package jp.kanmin.monitoring.entry;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jp.kanmin.indicator.IndicatorType;

/// A column of the sheet in which a department reports, found by its heading wherever it stands.
public enum SheetColumn {
    ID("指標ID"),
    MEASURE("施策"),
    INDICATOR("指標"),
    UNIT("単位"),
    BASE("基準"),
    TARGET("目標"),
    BEFORE("前の四半期"),
    VALUE("値"),
    NUMERATOR("分子"),
    DENOMINATOR("分母"),
    ANSWERS("答えた人の数"),
    DAY("実施した日"),
    UNKNOWN("まだ分からない"),
    UNTIL("いつ分かるか"),
    REASON("分からない理由"),
    GRADE("判定"),
    NOTE("備考"),
    /// How often the value had been reported when the sheet was made.
    SEEN("報告の回数");

    /// What stands under [#UNKNOWN] where a value is not known yet.
    public static final String YES = "はい";

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    /// What XML, and so a cell, cannot hold.
    private static final Pattern NO_LETTER = Pattern
            .compile("[^\\t\\n -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final String heading;

    SheetColumn(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }

    /// The columns that people fill in, in their order.
    public static List<SheetColumn> inputs() {
        return Stream.of(values()).filter(column -> column.compareTo(VALUE) >= 0 && column != SEEN).toList();
    }

    /// Whether values of a type are told in it.
    public boolean isFor(IndicatorType type) {
        return switch (this) {
            case ID, MEASURE, INDICATOR, UNIT, BASE, TARGET, BEFORE, SEEN -> false;
            case UNKNOWN, UNTIL, REASON, NOTE -> true;
            case VALUE -> type != IndicatorType.RATE && type != IndicatorType.FORMULA;
            case NUMERATOR, DENOMINATOR -> type == IndicatorType.RATE || type == IndicatorType.FORMULA;
            case ANSWERS -> type == IndicatorType.SURVEY;
            case DAY -> type == IndicatorType.BOOLEAN;
            case GRADE -> type == IndicatorType.TEXT;
        };
    }

    /// What was typed, as the cell of an input column has it.
    public String of(TypedEntry typed) {
        return cell(switch (this) {
            case ID, MEASURE, INDICATOR, UNIT, BASE, TARGET, BEFORE, SEEN -> "";
            case VALUE -> typed.value();
            case NUMERATOR -> typed.numerator();
            case DENOMINATOR -> typed.denominator();
            case ANSWERS -> typed.answers();
            case DAY -> typed.on();
            case UNKNOWN -> typed.isUnknown() ? YES : "";
            case UNTIL -> typed.until();
            case REASON -> typed.reason();
            case GRADE -> typed.grade();
            case NOTE -> typed.note();
        });
    }

    /// A text as a cell can hold it: one kind of line end, no control characters.
    public static String cell(String text) {
        return NO_LETTER.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("").strip();
    }

    /// Whether two entries look the same in the cells of a sheet.
    public static boolean same(TypedEntry one, TypedEntry other) {
        return inputs().stream().allMatch(column -> column.of(one).equals(column.of(other)));
    }
}
