package jp.kanmin.table.sheet.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import jp.kanmin.table.sheet.number.FormatPart.Kind;

/// A number as a section of a format shows it.
final class ShownNumber {

    /// Digits that a spreadsheet shows in a cell without a format.
    private static final MathContext GENERAL = new MathContext(11, RoundingMode.HALF_UP);

    private ShownNumber() {}

    /// A number in a cell without a format.
    static String general(double number) {
        var rounded = BigDecimal.valueOf(number).round(GENERAL).doubleValue();
        return Numbers.text(rounded);
    }

    /// A number that is not negative.
    static String of(FormatSection section, double number) {
        if (section.has(Kind.EXPONENT) || section.has(Kind.FRACTION)) {
            return section.around(true) + general(number) + section.around(false);
        }
        var parts = section.parts();
        int point = index(parts, Kind.POINT);
        int lastDigit = lastDigit(parts);
        var scaled = scaled(parts, lastDigit, BigDecimal.valueOf(number));
        int places = point < 0 ? 0 : digits(parts, point, parts.size());
        var plain = scaled.setScale(places, RoundingMode.HALF_UP).toPlainString();
        int dot = plain.indexOf('.');
        var whole = dot < 0 ? plain : plain.substring(0, dot);
        var behind = dot < 0 ? "" : plain.substring(dot + 1);
        int until = point < 0 ? lastDigit + 1 : point;
        boolean isGrouped = parts.subList(0, Math.max(0, until)).stream()
                .anyMatch(p -> p.kind() == Kind.COMMA);
        return written(parts, until, whole(parts, until, whole, isGrouped), behind);
    }

    /// The digits before the point are written where the first placeholder stands; literal text between placeholders
    /// comes behind them.
    private static String written(List<FormatPart> parts, int until, String whole, String behind) {
        var text = new StringBuilder();
        boolean isWritten = false;
        int place = 0;
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            switch (part.kind()) {
                case LITERAL -> text.append(part.text());
                case PERCENT -> text.append('%');
                case GENERAL -> text.append(whole);
                case POINT -> {
                    text.append(isWritten ? "" : whole);
                    isWritten = true;
                    text.append('.');
                }
                case DIGIT -> {
                    if (i < until) {
                        text.append(isWritten ? "" : whole);
                        isWritten = true;
                    } else if (place < behind.length()) {
                        boolean isLeft = part.text().equals("0")
                                || behind.substring(place).chars().anyMatch(c -> c != '0');
                        text.append(isLeft ? behind.substring(place, place + 1) : "");
                        place++;
                    }
                }
                case COMMA, DATE, ELAPSED, TEXT, EXPONENT, FRACTION -> {
                }
            }
        }
        return text.toString();
    }

    private static String whole(List<FormatPart> parts, int until, String digits, boolean isGrouped) {
        long least = parts.subList(0, Math.max(0, until)).stream()
                .filter(part -> part.kind() == Kind.DIGIT && part.text().equals("0")).count();
        var shown = digits.equals("0") && least == 0 ? "" : digits;
        shown = "0".repeat((int) Math.max(0, least - shown.length())) + shown;
        if (!isGrouped) {
            return shown;
        }
        var grouped = new StringBuilder();
        for (int i = 0; i < shown.length(); i++) {
            grouped.append(i > 0 && (shown.length() - i) % 3 == 0 ? "," : "").append(shown.charAt(i));
        }
        return grouped.toString();
    }

    /// Percent signs make the number larger, commas behind the last digit smaller.
    private static BigDecimal scaled(List<FormatPart> parts, int lastDigit, BigDecimal number) {
        var scaled = number;
        for (int i = 0; i < parts.size(); i++) {
            var kind = parts.get(i).kind();
            if (kind == Kind.PERCENT) {
                scaled = scaled.movePointRight(2);
            } else if (kind == Kind.COMMA && i > lastDigit && lastDigit >= 0) {
                scaled = scaled.movePointLeft(3);
            }
        }
        return scaled;
    }

    private static int index(List<FormatPart> parts, Kind kind) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
    }

    private static int lastDigit(List<FormatPart> parts) {
        int last = -1;
        for (int i = 0; i < parts.size(); i++) {
            last = parts.get(i).kind() == Kind.DIGIT ? i : last;
        }
        return last;
    }

    private static int digits(List<FormatPart> parts, int from, int to) {
        return (int) parts.subList(from, to).stream().filter(part -> part.kind() == Kind.DIGIT).count();
    }
}
