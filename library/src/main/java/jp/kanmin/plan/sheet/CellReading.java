package jp.kanmin.plan.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

import jp.kanmin.finding.Finding;
import jp.kanmin.table.sheet.number.NumberFormat;
import jp.kanmin.table.sheet.number.Serial;

/// Reads a cell as what a person sees in it.
///
/// @param found what is to be said of it
record CellReading(Head head, Consumer<Finding> found) {

    /// Bare numbers between these under a time are days as spreadsheets count them, from 1954 to 2173.
    private static final double FIRST_DAY = 20_000;
    private static final double LAST_DAY = 100_000;

    /// The text of a cell; empty where it cannot be taken.
    Optional<String> text(int row, Column column) {
        int at = head.columns().getOrDefault(column.heading(), 0);
        var sheet = head.sheet();
        var place = head.place(row, at);
        boolean isFormula = sheet.formula(row, at).isPresent();
        return switch (sheet.content(row, at)) {
            case EMPTY -> {
                if (isFormula) {
                    found.accept(PlanFlaw.FORMULA.at(place, "式の結果が保存されていません。",
                            "The formula was saved without its result."));
                    yield Optional.empty();
                }
                yield Optional.of("");
            }
            case ERROR -> {
                found.accept(PlanFlaw.ERROR.at(place, "エラー（%s）になっています。".formatted(sheet.text(row, at)),
                        "The cell has an error (%s).".formatted(sheet.text(row, at))));
                yield Optional.empty();
            }
            case BOOLEAN -> said(isFormula, row, at, truth(column, sheet.text(row, at).equals("TRUE")));
            case NUMBER -> said(isFormula, row, at, number(column, row, at));
            case TEXT -> said(isFormula, row, at, CellText.cell(sheet.text(row, at)));
        };
    }

    private Optional<String> said(boolean isFormula, int row, int at, String text) {
        if (isFormula) {
            found.accept(PlanFlaw.RESULT.at(head.place(row, at), "式の結果「%s」を読みました。".formatted(text),
                    "The result of the formula was read: %s.".formatted(text)));
        }
        return Optional.of(text);
    }

    private static String truth(Column column, boolean isTrue) {
        return column.form() instanceof Form.Figure ? isTrue ? "実施" : "未実施" : isTrue ? "はい" : "いいえ";
    }

    private String number(Column column, int row, int at) {
        double number = head.sheet().number(row, at);
        var format = NumberFormat.of(head.sheet().look(row, at).format());
        boolean isTime = column.form() instanceof Form.Time;
        if (format.isDate() || (isTime && number >= FIRST_DAY && number < LAST_DAY)) {
            return Serial.day(number).map(Object::toString).orElse(head.sheet().text(row, at));
        }
        return format.isPercent()
                ? BigDecimal.valueOf(number).movePointRight(2).stripTrailingZeros().toPlainString() + "％"
                : head.sheet().text(row, at);
    }
}
