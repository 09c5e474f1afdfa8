package jp.kanmin.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.kanmin.text.reading.Numerals;

/// The code of a public body (全国地方公共団体コード): two digits of the prefecture, three of the body, and in the long
/// form a check digit. Whether such a body exists is another question.
///
/// @param five the code without its check digit
public record BodyCode(String five) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{4,6}");
    private static final int PREFECTURES = 47;

    public BodyCode {
        if (!isPossible(five)) {
            throw new IllegalArgumentException("not a code of five digits: " + five);
        }
    }

    /// The code that the text most likely is, in any width; empty for another length or a wrong check digit.
    ///
    /// Six digits are the long form, and the check digit must fit. Spreadsheets drop a leading zero: four digits are
    /// the short form of prefectures 01 to 09. Five digits can be the short form, or the long form that lost its
    /// zero: the short form is preferred, unless it names no kind of body (`11002`, for bodies are numbered from
    /// 100 on). Where both are possible [#candidates] gives both, for those who have a list of bodies.
    public static Optional<BodyCode> of(String text) {
        return candidates(text).stream().findFirst();
    }

    /// All codes that the text can be, the likelier one first.
    public static List<BodyCode> candidates(String text) {
        var digits = Numerals.folded(text).strip();
        if (!DIGITS.matcher(digits).matches()) {
            return List.of();
        }
        return switch (digits.length()) {
            case 4 -> shortForm("0" + digits).toList();
            case 5 -> Stream.concat(shortForm(digits), longForm("0" + digits)).toList();
            default -> longForm(digits).toList();
        };
    }

    private static Stream<BodyCode> shortForm(String five) {
        return isPossible(five) ? Stream.of(new BodyCode(five)) : Stream.empty();
    }

    private static Stream<BodyCode> longForm(String six) {
        return shortForm(six.substring(0, 5)).filter(code -> code.six().equals(six));
    }

    private static boolean isPossible(String five) {
        if (!DIGITS.matcher(five).matches() || five.length() != 5) {
            return false;
        }
        int prefecture = Integer.parseInt(five.substring(0, 2));
        int body = Integer.parseInt(five.substring(2));
        return prefecture >= 1 && prefecture <= PREFECTURES && (body == 0 || body >= 100);
    }

    /// The code with its check digit: the last digit of 11 minus the weighted sum (6, 5, 4, 3, 2), which is first
    /// reduced by elevens where it is 11 or more.
    public String six() {
        int sum = 0;
        for (int i = 0; i < 5; i++) {
            sum += (five.charAt(i) - '0') * (6 - i);
        }
        return five + (11 - (sum < 11 ? sum : sum % 11)) % 10;
    }

    /// `01` to `47`.
    public String prefecture() {
        return five.substring(0, 2);
    }

    /// Whether it is the code of the prefecture itself.
    public boolean isPrefecture() {
        return five.endsWith("000");
    }

    @Override
    public String toString() {
        return six();
    }
}
