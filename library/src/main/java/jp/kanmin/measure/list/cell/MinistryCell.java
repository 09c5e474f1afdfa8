package jp.kanmin.measure.list.cell;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import jp.kanmin.measure.NationalMeasure.Ministry;

/// The ministries of a measure: names set apart by 、, the leading ones marked ◎.
public final class MinistryCell {

    private static final int LONGEST = 400;
    private static final Pattern BETWEEN = Pattern.compile("[、,，;；\\n]");
    private static final Pattern NAME = Pattern
            .compile("◎?\\s?[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー・]{0,20}(?:省|庁|府|内閣官房|委員会|本部|局)");

    private MinistryCell() {}

    /// True for a cell that names ministries and nothing else.
    public static boolean isMinistries(String cell) {
        return cell.length() < LONGEST && !cell.isBlank()
                && Arrays.stream(BETWEEN.split(cell.strip(), -1))
                        .allMatch(name -> NAME.matcher(name.strip()).matches());
    }

    public static List<Ministry> read(String cell, Notes.OfRow notes) {
        var ministries = Arrays.stream(BETWEEN.split(CellText.of(cell, notes, Notes.MINISTRIES).line(), -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equals("◎"))
                .map(name -> name.startsWith("◎")
                        ? new Ministry(name.substring(1).strip(), true)
                        : new Ministry(name, false))
                .toList();
        if (ministries.isEmpty()) {
            notes.add(Damage.NO_MINISTRY, Notes.MINISTRIES);
        } else if (ministries.stream().noneMatch(Ministry::lead)) {
            notes.add(Damage.NO_LEAD, Notes.MINISTRIES);
        }
        return ministries;
    }
}
