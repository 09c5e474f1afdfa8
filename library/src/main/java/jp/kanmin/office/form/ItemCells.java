package jp.kanmin.office.form;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jp.kanmin.finding.Finding;
import jp.kanmin.table.sheet.Content;
import jp.kanmin.table.sheet.number.NumberFormat;
import jp.kanmin.table.sheet.number.Serial;

/// The cells of one row, as what was meant by them.
final class ItemCells {

    private final ItemHead head;
    private final int row;
    private final Consumer<Finding> found;
    private boolean isSound = true;

    ItemCells(ItemHead head, int row, Consumer<Finding> found) {
        this.head = head;
        this.row = row;
        this.found = found;
    }

    Map<String, String> read(List<Field> fields) {
        var texts = new LinkedHashMap<String, String>();
        for (var field : fields) {
            var at = head.columns().get(field.key());
            if (at != null) {
                texts.put(field.key(), text(field, at));
            }
        }
        return texts;
    }

    /// Whether every cell that was read can be taken as it stands.
    boolean isSound() {
        return isSound;
    }

    /// The text of a column that is no field.
    String plain(String key) {
        var at = head.columns().get(key);
        return at == null ? "" : head.sheet().text(row, at).strip();
    }

    private String text(Field field, int at) {
        var sheet = head.sheet();
        return switch (sheet.content(row, at)) {
            case EMPTY -> sheet.formula(row, at).isEmpty()
                    ? ""
                    : flaw(OfficeFlaw.FORMULA, field, "式の結果が保存されていません。",
                            "The formula was saved without its result.");
            case ERROR -> flaw(OfficeFlaw.ERROR, field, "エラー（%s）になっています。".formatted(sheet.text(row, at)),
                    "The cell has an error (%s).".formatted(sheet.text(row, at)));
            case NUMBER -> number(field, sheet.number(row, at), at);
            case BOOLEAN, TEXT -> sheet.text(row, at);
        };
    }

    private String number(Field field, double number, int at) {
        var format = NumberFormat.of(head.sheet().look(row, at).format());
        var plain = head.sheet().text(row, at);
        if (format.isDate() && field.kind() != Field.Kind.DAY && field.kind() != Field.Kind.TEXT) {
            return flaw(OfficeFlaw.FORMAT, field, "日付（%s）になっています。".formatted(format.shown(number)),
                    "It is a date (%s).".formatted(format.shown(number)));
        }
        if (field.kind() == Field.Kind.DAY || format.isDate()) {
            return Serial.day(number).map(Object::toString).orElse(plain);
        }
        if (format.isPercent() && field.kind() == Field.Kind.SHARE) {
            return BigDecimal.valueOf(number).movePointRight(2).stripTrailingZeros().toPlainString();
        }
        return format.isPercent() && field.kind().isNumber()
                ? flaw(OfficeFlaw.FORMAT, field, "割合になっています。", "It is a percentage.")
                : plain;
    }

    private String flaw(OfficeFlaw flaw, Field field, String ja, String en) {
        isSound = false;
        found.accept(flaw.at(head.place(row, field.key()), ja, en));
        return "";
    }

    /// Whether a row has anything in the columns of fields.
    static boolean isFilled(ItemHead head, int row, List<Field> fields) {
        return fields.stream().map(field -> head.columns().get(field.key()))
                .anyMatch(at -> at != null && (head.sheet().content(row, at) != Content.EMPTY
                        || head.sheet().formula(row, at).isPresent()));
    }
}
