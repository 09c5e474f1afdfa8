package jp.kanmin.table.repair.step;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number as offices write it, taken apart.
///
/// @param number with a point and a minus sign, without anything else
/// @param unit what stood behind it, or 円 for ¥; may be empty
/// @param note marks of footnotes and words such as 約; may be empty
/// @param bracketed whether it stood in brackets, which is a minus in accounts and 内数 in statistics
record Figure(String number, String unit, String note, boolean bracketed) {

    private static final int LONGEST = 60;
    private static final Pattern MARK_BEFORE = Pattern.compile("^(※\\d*|[*]\\d*|約|およそ|r|p)");
    private static final Pattern MARK_BEHIND = Pattern
            .compile("(\\s*(?:※\\d*|[*]\\d*|\\(注\\d*\\)|注\\d+|\\d{1,2}\\)|[rp]|\\(推計\\)|\\(速報\\)))$");
    private static final Pattern NUMBER = Pattern
            .compile(
                    "([¥$]?)([+\\-▲△]?)([¥$]?)((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)([^\\d,.()\\s]{0,6})");
    private static final Pattern GAPS = Pattern.compile("(?<=[\\d▲△\\-,¥])\\s+(?=\\d)");

    static Optional<Figure> of(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        var plain = GAPS.matcher(folded(text)).replaceAll("");
        var note = "";
        var before = MARK_BEFORE.matcher(plain);
        if (before.find()) {
            note = before.group();
            plain = plain.substring(before.end()).strip();
        }
        var direct = read(plain, note);
        if (direct.isPresent()) {
            return direct;
        }
        var behind = MARK_BEHIND.matcher(plain);
        return behind.find()
                ? read(plain.substring(0, behind.start()).strip(), note + behind.group().strip())
                : Optional.empty();
    }

    /// Whether the text is a plain number already.
    boolean isWritten(String text) {
        return number.equals(text);
    }

    private static Optional<Figure> read(String plain, String note) {
        boolean bracketed = plain.length() > 2 && plain.startsWith("(") && plain.endsWith(")");
        var found = NUMBER.matcher(bracketed ? plain.substring(1, plain.length() - 1).strip() : plain);
        if (!found.matches()) {
            return Optional.empty();
        }
        boolean minus = !found.group(2).isEmpty() && !found.group(2).equals("+");
        var digits = found.group(4).replace(",", "");
        var money = found.group(1) + found.group(3);
        var unit = !found.group(5).isEmpty() ? found.group(5) : money.contains("¥") ? "円" : money;
        boolean isPlain = !digits.startsWith("0") || digits.length() == 1 || digits.startsWith("0.");
        return isPlain && isUnit(unit)
                ? Optional.of(new Figure((minus ? "-" : "") + digits, unit, note, bracketed))
                : Optional.empty();
    }

    /// Letters and signs that can stand behind an amount; 年, 月, 日 and 時 make a time of it.
    private static boolean isUnit(String unit) {
        return unit.isEmpty() || !unit.matches(".*[年月日時分号番丁目:/\\-~～].*");
    }

    private static String folded(String text) {
        var plain = Normalizer.normalize(text.replace('￥', '¥'), Normalizer.Form.NFKC).strip();
        return plain.replace('−', '-').replace('－', '-').replace('―', '-').replace('，', ',');
    }
}
