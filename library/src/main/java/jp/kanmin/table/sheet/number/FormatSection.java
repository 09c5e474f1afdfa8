package jp.kanmin.table.sheet.number;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.kanmin.table.sheet.number.FormatPart.Condition;
import jp.kanmin.table.sheet.number.FormatPart.Kind;

/// One section of a number format: how numbers of one kind are shown.
record FormatSection(List<FormatPart> parts, Optional<Condition> condition) {

    private static final Pattern CONDITION = Pattern.compile("\\[(<=|>=|<>|<|>|=)(-?[0-9.]{1,20})]");

    static FormatSection of(String section) {
        var found = CONDITION.matcher(section);
        Optional<Condition> condition = Optional.empty();
        if (found.find()) {
            try {
                condition = Optional.of(new Condition(found.group(1), Double.parseDouble(found.group(2))));
            } catch (NumberFormatException _) {
                condition = Optional.empty();
            }
        }
        return new FormatSection(FormatPart.of(section), condition);
    }

    boolean has(Kind kind) {
        return parts.stream().anyMatch(part -> part.kind() == kind);
    }

    boolean isDate() {
        return has(Kind.DATE) || has(Kind.ELAPSED);
    }

    boolean hasLetter(String letters) {
        return parts.stream().anyMatch(part -> part.kind() == Kind.DATE && !part.text().equals("am/pm")
                && letters.indexOf(part.text().charAt(0)) >= 0);
    }

    /// Whether it shows the digits of the number.
    boolean showsNumber() {
        return has(Kind.DIGIT) || has(Kind.GENERAL) || isDate();
    }

    /// The literal text before (or behind) the digits.
    String around(boolean before) {
        var text = new StringBuilder();
        int first = 0;
        int last = parts.size() - 1;
        while (first < parts.size() && !isDigits(parts.get(first))) {
            first++;
        }
        while (last >= 0 && !isDigits(parts.get(last))) {
            last--;
        }
        int from = before ? 0 : Math.max(last + 1, first == parts.size() ? parts.size() : 0);
        int to = before ? first : parts.size();
        for (int i = from; i < to; i++) {
            if (parts.get(i).kind() == Kind.LITERAL) {
                text.append(parts.get(i).text());
            }
        }
        return text.toString().strip();
    }

    private static boolean isDigits(FormatPart part) {
        return switch (part.kind()) {
            case DIGIT, POINT, COMMA, GENERAL, DATE, ELAPSED, EXPONENT, FRACTION -> true;
            case LITERAL, PERCENT, TEXT -> false;
        };
    }
}
