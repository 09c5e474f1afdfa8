package jp.kanmin.register.check.cell;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import jp.kanmin.register.schema.Column;
import jp.kanmin.register.schema.Type;
import jp.kanmin.text.JapaneseDate;
import jp.kanmin.text.Quantity;

/// The types of foreign schemas, by the letter.
final class ForeignTypes {

    private static final int LONGEST_NUMBER = 400;
    private static final Pattern NUMBER = Pattern
            .compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,4})?");
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
    private static final Set<String> NO_NUMBERS = Set.of("NaN", "INF", "-INF");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+");
    private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");

    private ForeignTypes() {}

    static Judge judge(Column column) {
        var format = column.format();
        return switch (column.type()) {
            case INTEGER -> cell -> isInteger(cell, format)
                    ? null
                    : Judges.wrongType(Type.INTEGER, cell, quantity(cell, true));
            case NUMBER -> cell -> number(cell, format).isPresent() || NO_NUMBERS.contains(cell)
                    ? null
                    : Judges.wrongType(Type.NUMBER, cell, quantity(cell, false));
            case BOOLEAN -> booleans(format);
            case DATE -> format.isEmpty()
                    ? cell -> isDate(cell) ? null : Judges.wrongType(Type.DATE, cell, date(cell))
                    : format.equals("any")
                            ? cell -> date(cell).isPresent() ? null : wrong(Type.DATE, cell)
                            : written(Type.DATE, format);
            case TIME -> format.isEmpty() || format.equals("any")
                    ? parsed(Type.TIME, LocalTime::parse)
                    : written(Type.TIME, format);
            case DATETIME -> format.isEmpty() || format.equals("any")
                    ? parsed(Type.DATETIME, ForeignTypes::instant)
                    : written(Type.DATETIME, format);
            case YEAR -> cell -> cell.matches("-?[0-9]{4}") ? null : wrong(Type.YEAR, cell);
            case YEAR_MONTH -> parsed(Type.YEAR_MONTH, YearMonth::parse);
            case MAIL -> cell -> Steps.matches(MAIL, cell) ? null : wrong(Type.MAIL, cell);
            case URL -> cell -> Steps.matches(URL, cell) ? null : wrong(Type.URL, cell);
            default -> _ -> null;
        };
    }

    /// A day of the calendar, four digits, two and two.
    static boolean isDate(String cell) {
        if (cell.length() != 10 || cell.charAt(4) != '-' || cell.charAt(7) != '-') {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            if (i != 4 && i != 7 && (cell.charAt(i) < '0' || cell.charAt(i) > '9')) {
                return false;
            }
        }
        int month = Integer.parseInt(cell, 5, 7, 10);
        int day = Integer.parseInt(cell, 8, 10, 10);
        return month >= 1 && month <= 12 && day >= 1
                && day <= YearMonth.of(Integer.parseInt(cell, 0, 4, 10), month).lengthOfMonth();
    }

    /// The day that a text in any Japanese way of writing means, if it means one day.
    static Optional<String> date(String cell) {
        return cell.length() > 40
                ? Optional.empty()
                : JapaneseDate.parse(cell).filter(date -> date.first().equals(date.last()))
                        .map(date -> date.first().toString());
    }

    /// The number that a text with marks and units means.
    static Optional<String> quantity(String cell, boolean whole) {
        return Quantity.parse(cell).filter(quantity -> !quantity.toBeFilled())
                .map(quantity -> quantity.value().stripTrailingZeros())
                .filter(value -> !whole || value.scale() <= 0).map(BigDecimal::toPlainString);
    }

    /// @param format the sign for the decimals, that between groups if there is one, a line feed where signs before and
    ///         behind the number are allowed
    static Optional<BigDecimal> number(String cell, String format) {
        var plain = plain(cell, format);
        return plain.length() <= LONGEST_NUMBER && NUMBER.matcher(plain).matches()
                ? Optional.of(
                        new BigDecimal(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain))
                : Optional.empty();
    }

    private static boolean isInteger(String cell, String format) {
        var plain = plain(cell, format);
        return plain.length() <= LONGEST_NUMBER && INTEGER.matcher(plain).matches();
    }

    private static String plain(String cell, String format) {
        if (format.isEmpty() || format.equals(".")) {
            return cell;
        }
        boolean dressed = format.endsWith("\n");
        var signs = dressed ? format.substring(0, format.length() - 1) : format;
        var plain = dressed ? cell.replaceAll("^[^0-9+-]+|[^0-9]+$", "") : cell;
        var ungrouped = signs.length() > 1 ? plain.replace(signs.substring(1), "") : plain;
        return ungrouped.replace(signs.charAt(0), '.');
    }

    private static Judge booleans(String format) {
        var words = new HashSet<String>();
        for (var line : format.split("\n", -1)) {
            words.addAll(List.of(line.split("\\|", -1)));
        }
        return cell -> words.contains(cell) ? null : wrong(Type.BOOLEAN, cell);
    }

    private interface Reader {
        Object read(String text);
    }

    private static Judge parsed(Type type, Reader reader) {
        return cell -> {
            try {
                return reader.read(cell) == null ? wrong(type, cell) : null;
            } catch (DateTimeException _) {
                return wrong(type, cell);
            }
        };
    }

    private static Object instant(String text) {
        return text.matches(".*(?:Z|[+-][0-9]{2}:[0-9]{2})")
                ? OffsetDateTime.parse(text)
                : LocalDateTime.parse(text);
    }

    /// A form written with `%Y` or with `yyyy`. One that we cannot read is not held against the cells.
    private static Judge written(Type type, String format) {
        try {
            var formatter = DateTimeFormatter.ofPattern(format.indexOf('%') < 0
                    ? format.replace("y", "u")
                    : javaForm(format), Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
            return parsed(type, text -> switch (type) {
                case DATE -> LocalDate.parse(text, formatter);
                case TIME -> LocalTime.parse(text, formatter);
                default -> formatter.parse(text);
            });
        } catch (IllegalArgumentException _) {
            return _ -> null;
        }
    }

    private static String javaForm(String format) {
        var form = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c != '%' || i + 1 == format.length()) {
                form.append(Character.isLetter(c) || c == '\'' ? "'" + c + "'" : String.valueOf(c));
                continue;
            }
            form.append(switch (format.charAt(++i)) {
                case 'Y' -> "uuuu";
                case 'y' -> "uu";
                case 'm' -> "MM";
                case 'd' -> "dd";
                case 'H' -> "HH";
                case 'M' -> "mm";
                case 'S' -> "ss";
                case 'b' -> "MMM";
                case 'B' -> "MMMM";
                case '%' -> "%";
                default -> throw new IllegalArgumentException(format);
            });
        }
        return form.toString();
    }

    private static @org.jspecify.annotations.Nullable Flaw wrong(Type type, String cell) {
        return Judges.wrongType(type, cell, Optional.empty());
    }
}
