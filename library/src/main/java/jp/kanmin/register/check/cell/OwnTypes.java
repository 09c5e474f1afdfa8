package jp.kanmin.register.check.cell;

import java.util.Optional;
import java.util.regex.Pattern;

import jp.kanmin.body.Bodies;
import jp.kanmin.finding.Words;
import jp.kanmin.register.normal.Form;
import jp.kanmin.register.schema.Column;
import jp.kanmin.register.schema.Type;
import jp.kanmin.text.BodyCode;
import jp.kanmin.text.CorporateNumber;
import org.jspecify.annotations.Nullable;

/// The types of our own schemas, with what their values mean.
public final class OwnTypes {

    /// Where Japan lies, in degrees.
    public static final double SOUTH = 20;
    public static final double NORTH = 46;
    public static final double WEST = 122;
    public static final double EAST = 154;

    /// What a reading may have besides katakana: blanks, middle dots, digits, Latin letters and common marks.
    public static final String KANA = "[ァ-ヶー・ 　0-9０-９A-Za-zＡ-Ｚａ-ｚ（）()「」、.．,，&＆'’\\-－／/]+";
    public static final String PHONE = "0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}";
    public static final String POSTAL_CODE = "[0-9]{3}-[0-9]{4}";

    private static final Pattern TIME = Pattern.compile("(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00");
    private static final Pattern URL = Pattern.compile("https?://[^\\s/]+\\S*");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+");
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");
    private static final Pattern THIRTEEN = Pattern.compile("[0-9]{13}");

    private OwnTypes() {}

    static Judge judge(Column column) {
        return switch (column.type()) {
            case CODE -> OwnTypes::code;
            case CORPORATE_NUMBER -> OwnTypes::corporate;
            case KANA -> form(Type.KANA, Pattern.compile(KANA), Form.KANA);
            case PHONE -> form(Type.PHONE, Pattern.compile(PHONE), Form.PHONE);
            case POSTAL_CODE -> form(Type.POSTAL_CODE, Pattern.compile(POSTAL_CODE), Form.POSTAL_CODE);
            case TIME -> form(Type.TIME, TIME, Form.TIME);
            case FLAG -> form(Type.FLAG, Pattern.compile("[有無]"), Form.FLAG);
            case MARK -> OwnTypes::mark;
            case LATITUDE -> cell -> degrees(cell, Type.LATITUDE, SOUTH, NORTH);
            case LONGITUDE -> cell -> degrees(cell, Type.LONGITUDE, WEST, EAST);
            case URL ->
                cell -> Steps.matches(URL, cell) ? null : Judges.wrongType(Type.URL, cell, Optional.empty());
            case MAIL -> cell -> Steps.matches(MAIL, cell)
                    ? null
                    : Judges.wrongType(Type.MAIL, cell, Optional.empty());
            default -> ForeignTypes.judge(column);
        };
    }

    private static Judge form(Type type, Pattern right, Form form) {
        return cell -> {
            if (right.matcher(cell).matches()) {
                return null;
            }
            var read = form.of(cell);
            return Judges.wrongType(type, cell, read.understood() && right.matcher(read.form()).matches()
                    ? Optional.of(read.form())
                    : Optional.empty());
        };
    }

    private static @Nullable Flaw code(String cell) {
        if (CODE.matcher(cell).matches() && Codes.isKnown(cell)) {
            return null;
        }
        var message = Words.of("「%s」というコードの団体はありません。".formatted(Flaw.shown(cell)),
                "There is no body with the code “%s”.".formatted(Flaw.shown(cell)));
        var meant = BodyCode.candidates(cell).stream().map(BodyCode::six).filter(Codes::isKnown).toList();
        if (meant.size() == 1) {
            return Flaw.mended(Fault.CODE, message, meant.getFirst());
        }
        var checked = CODE.matcher(cell).matches()
                ? Bodies.find(cell.substring(0, 5))
                : Optional.<jp.kanmin.body.Body>empty();
        return Flaw.of(Fault.CODE, message, checked.isPresent()
                ? Words.of("最後の1けたは検査数字です。%sなら「%s」です。".formatted(checked.get().name(), checked.get().code()),
                        "The last digit is a check digit; for %s the code is “%s”.".formatted(
                                checked.get().name(),
                                checked.get().code()))
                : Words.of("6けたの全国地方公共団体コードを確かめてください。合併でなくなった団体かもしれません。",
                        "Check the six digits; the body may have been merged."));
    }

    private static @Nullable Flaw corporate(String cell) {
        boolean isDigits = THIRTEEN.matcher(cell).matches();
        var read = CorporateNumber.of(cell);
        if (isDigits && read.isPresent()) {
            return null;
        }
        if (isDigits) {
            return Flaw.of(Fault.CODE,
                    Words.of("「%s」は法人番号ではありません（最初の1けたの検査数字が合いません）。".formatted(cell),
                            "“%s” is no corporate number: its check digit, the first, does not fit."
                                    .formatted(cell)),
                    Words.of("国税庁の法人番号公表サイトで確かめてください。", "Look the number up in the official register."));
        }
        return Judges.wrongType(Type.CORPORATE_NUMBER, cell, read.map(CorporateNumber::value));
    }

    private static @Nullable Flaw mark(String cell) {
        if (cell.equals("1")) {
            return null;
        }
        var flag = Form.FLAG.of(cell).form();
        return Judges.wrongType(Type.MARK, cell, flag.equals("有") || cell.equals("1.0")
                ? Optional.of("1")
                : Optional.empty());
    }

    private static @Nullable Flaw degrees(String cell, Type type, double least, double greatest) {
        var number = ForeignTypes.number(cell, ".");
        if (number.isEmpty()) {
            return Judges.wrongType(type, cell, Optional.empty());
        }
        double degrees = number.get().doubleValue();
        return degrees >= least && degrees <= greatest
                ? null
                : Ranges.outside(cell,
                        degrees < least ? String.valueOf((int) least) : String.valueOf((int) greatest),
                        degrees < least ? "以上" : "以下", degrees < least ? "not less than" : "not more than");
    }
}
