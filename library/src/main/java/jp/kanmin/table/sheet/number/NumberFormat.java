package jp.kanmin.table.sheet.number;

import java.util.List;
import java.util.Optional;
import jp.kanmin.table.sheet.number.FormatPart.Kind;

/// A number format as spreadsheets write it, such as `#,##0"円";"▲"#,##0` or `[$-411]ggge"年"m"月"d"日"`: what a reader
/// sees of a number, and what the format adds to it.
public final class NumberFormat {

    /// The format that shows a number as it is.
    public static final NumberFormat GENERAL = new NumberFormat("");

    private final String format;
    private final List<FormatSection> sections;

    private NumberFormat(String format) {
        this.format = format;
        this.sections = FormatPart.sections(format.isEmpty() ? "General" : format).stream()
                .map(FormatSection::of).toList();
    }

    public static NumberFormat of(String format) {
        return isGeneral(format) ? GENERAL : new NumberFormat(format);
    }

    /// The format that a workbook means by a number alone, as Excel in Japan has it; the general one for others.
    public static String builtIn(int id) {
        return BuiltInFormats.of(id);
    }

    /// Whether it is the general format, which workbooks name in words.
    public static boolean isGeneral(String format) {
        return format.isEmpty() || format.equalsIgnoreCase("general") || format.equals("G/標準");
    }

    /// Whether numbers are shown as days or times.
    public boolean isDate() {
        return sections.getFirst().isDate();
    }

    /// Whether it shows times of day or spans of time, and no day.
    public boolean isTime() {
        var first = sections.getFirst();
        boolean isTime = first.has(Kind.ELAPSED) || first.hasLetter("hs");
        return isTime && !first.hasLetter("ydgeab");
    }

    /// Whether days are shown with the year of a Japanese era.
    public boolean isEra() {
        return sections.getFirst().hasLetter("ge");
    }

    public boolean isPercent() {
        return sections.getFirst().has(Kind.PERCENT);
    }

    /// Whether numbers in such a cell were meant as text.
    public boolean isText() {
        return sections.getFirst().has(Kind.TEXT) && !sections.getFirst().showsNumber();
    }

    /// What stands before every number, such as `¥`; empty when nothing does.
    public String before() {
        return isDate() ? "" : sections.getFirst().around(true);
    }

    /// What stands behind every number, such as `円`, the percent sign not included; empty when nothing does.
    public String behind() {
        return isDate() ? "" : sections.getFirst().around(false);
    }

    /// How often numbers are shown smaller than they are: 1, 1,000, 1,000,000.
    public int scale() {
        int last = -1;
        int commas = 0;
        var parts = sections.getFirst().parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).kind() == Kind.DIGIT) {
                last = i;
                commas = 0;
            } else if (parts.get(i).kind() == Kind.COMMA && last >= 0) {
                commas++;
            }
        }
        return commas > 0 ? (int) Math.pow(1000, Math.min(commas, 3)) : 1;
    }

    /// What a zero is shown as where that is no zero: a dash, a word, or the empty text where it is hidden.
    public Optional<String> zero() {
        if (isDate() || isText()) {
            return Optional.empty();
        }
        var shown = shown(0).strip();
        boolean hasZero = shown.chars().anyMatch(c -> c == '0' || c == '０');
        return hasZero ? Optional.empty() : Optional.of(shown);
    }

    /// What stands before a negative number in place of the minus sign, such as `▲` or `(`; empty for the minus sign.
    public Optional<String> negative() {
        if (sections.size() < 2 || isDate() || !sections.get(1).showsNumber()) {
            return Optional.empty();
        }
        var mark = sections.get(1).around(true);
        var plain = sections.getFirst().around(true);
        var added = mark.endsWith(plain) ? mark.substring(0, mark.length() - plain.length()) : mark;
        return added.equals("-") || mark.contains("-") ? Optional.empty() : Optional.of(added);
    }

    /// What a reader sees of a number in such a cell.
    public String shown(double number) {
        if (!Double.isFinite(number)) {
            return "#NUM!";
        }
        int chosen = section(number);
        var section = sections.get(chosen);
        if (section.isDate()) {
            return ShownDate.of(section, number);
        }
        boolean isOwn = chosen > 0 && section.condition().isEmpty();
        var shown = section.has(Kind.GENERAL) || section.has(Kind.TEXT)
                ? section.around(true) + ShownNumber.general(Math.abs(number)) + section.around(false)
                : ShownNumber.of(section, Math.abs(number));
        boolean isNegative = number < 0 && !isOwn && shown.chars().anyMatch(c -> c >= '1' && c <= '9');
        return isNegative ? "-" + shown : shown;
    }

    @Override
    public String toString() {
        return format;
    }

    private int section(double number) {
        for (int i = 0; i < sections.size(); i++) {
            var condition = sections.get(i).condition();
            if (condition.isPresent() && condition.get().holds(number)) {
                return i;
            }
        }
        boolean hasConditions = sections.stream().anyMatch(section -> section.condition().isPresent());
        if (hasConditions) {
            return Math.min(sections.size() - 1,
                    sections.getFirst().condition().isPresent()
                            ? sections.size() > 2 ? 2 : 1
                            : 0);
        }
        int numeric = Math.min(sections.size(), 3);
        return number < 0 && numeric > 1 ? 1 : number == 0 && numeric > 2 ? 2 : 0;
    }
}
