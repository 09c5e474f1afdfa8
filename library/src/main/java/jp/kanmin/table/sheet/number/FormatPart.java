package jp.kanmin.table.sheet.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A sign or a run of signs in a number format.
///
/// @param text the literal text, the placeholders, or the letters in small, such as `yyyy`
record FormatPart(Kind kind, String text) {

    enum Kind {
        /// Shown as it stands.
        LITERAL,
        /// `0`, `#`, `?`, one at a time.
        DIGIT,
        POINT,
        COMMA,
        PERCENT,
        /// `E+`, `E-`
        EXPONENT,
        /// `/` between digits
        FRACTION,
        /// Letters of a date: `y`, `m`, `d`, `h`, `s`, `g`, `e`, `a`, `b`, and `am/pm`.
        DATE,
        /// Hours, minutes or seconds beyond a day, as in `[h]`.
        ELAPSED,
        /// `@`
        TEXT,
        GENERAL
    }

    /// The condition of a section, such as `[<100]`, or none.
    record Condition(String sign, double limit) {

        boolean holds(double number) {
            return switch (sign) {
                case "<" -> number < limit;
                case "<=" -> number <= limit;
                case ">" -> number > limit;
                case ">=" -> number >= limit;
                case "=" -> number == limit;
                default -> number != limit;
            };
        }
    }

    /// The sections of a format, which `;` separates.
    static List<String> sections(String format) {
        var sections = new ArrayList<String>();
        var section = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '\\' && !isQuoted && i + 1 < format.length()) {
                section.append(c).append(format.charAt(++i));
                continue;
            }
            isQuoted ^= c == '"';
            if (c == ';' && !isQuoted) {
                sections.add(section.toString());
                section.setLength(0);
            } else {
                section.append(c);
            }
        }
        sections.add(section.toString());
        return sections;
    }

    /// Takes one section apart.
    static List<FormatPart> of(String section) {
        var parts = new ArrayList<FormatPart>();
        int at = 0;
        while (at < section.length()) {
            at = next(section, at, parts);
        }
        return parts;
    }

    private static int next(String section, int at, List<FormatPart> parts) {
        char c = section.charAt(at);
        return switch (c) {
            case '"' -> {
                int end = section.indexOf('"', at + 1);
                int until = end < 0 ? section.length() : end;
                literal(parts, section.substring(at + 1, until));
                yield until + 1;
            }
            case '\\', '!' -> {
                int from = Math.min(at + 1, section.length());
                literal(parts, section.substring(from, Math.min(at + 2, section.length())));
                yield at + 2;
            }
            case '_' -> { // a blank as wide as the next sign
                literal(parts, " ");
                yield at + 2;
            }
            case '*' -> at + 2; // the next sign fills the cell
            case '[' -> {
                int end = section.indexOf(']', at);
                int until = end < 0 ? section.length() : end;
                bracket(parts, section.substring(at + 1, until));
                yield until + 1;
            }
            default -> sign(section, at, parts);
        };
    }

    private static int sign(String section, int at, List<FormatPart> parts) {
        char c = section.charAt(at);
        Kind kind = switch (c) {
            case '0', '#', '?' -> Kind.DIGIT;
            case '.' -> Kind.POINT;
            case ',' -> Kind.COMMA;
            case '%' -> Kind.PERCENT;
            case '@' -> Kind.TEXT;
            default -> Kind.LITERAL;
        };
        if (kind != Kind.LITERAL) {
            parts.add(new FormatPart(kind, String.valueOf(c)));
            return at + 1;
        }
        var rest = section.substring(at, Math.min(section.length(), at + 7)).toLowerCase(Locale.ROOT);
        if (rest.equals("general")) {
            parts.add(new FormatPart(Kind.GENERAL, ""));
            return at + 7;
        }
        if (rest.startsWith("am/pm") || rest.startsWith("a/p")) {
            parts.add(new FormatPart(Kind.DATE, "am/pm"));
            return at + (rest.startsWith("a/p") ? 3 : 5);
        }
        boolean isExponent = (rest.startsWith("e+") || rest.startsWith("e-"))
                && parts.stream().anyMatch(part -> part.kind == Kind.DIGIT);
        if (isExponent) {
            parts.add(new FormatPart(Kind.EXPONENT, rest.substring(0, 2)));
            return at + 2;
        }
        return letters(section, at, parts);
    }

    private static int letters(String section, int at, List<FormatPart> parts) {
        char c = Character.toLowerCase(section.charAt(at));
        boolean isSlash = c == '/' && !parts.isEmpty() && parts.getLast().kind == Kind.DIGIT;
        if (isSlash) {
            parts.add(new FormatPart(Kind.FRACTION, "/"));
            return at + 1;
        }
        if ("ymdhsgeab".indexOf(c) < 0) {
            literal(parts, section.substring(at, at + 1));
            return at + 1;
        }
        int end = at + 1;
        while (end < section.length() && Character.toLowerCase(section.charAt(end)) == c) {
            end++;
        }
        parts.add(new FormatPart(Kind.DATE, String.valueOf(c).repeat(end - at)));
        return end;
    }

    /// What stands in brackets: a currency, the hours beyond a day, or something that is not shown.
    private static void bracket(List<FormatPart> parts, String inside) {
        var small = inside.toLowerCase(Locale.ROOT);
        if (inside.startsWith("$")) {
            int end = inside.indexOf('-');
            literal(parts, inside.substring(1, end < 0 ? inside.length() : end));
        } else if (!small.isEmpty() && small.chars().allMatch(c -> c == small.charAt(0))
                && "hms".indexOf(small.charAt(0)) >= 0) {
            parts.add(new FormatPart(Kind.ELAPSED, small));
        }
    }

    private static void literal(List<FormatPart> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new FormatPart(Kind.LITERAL, text));
        }
    }
}
