package jp.kanmin.register.check.cell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// A regular expression so plain that a loop can decide it: kinds of characters, each repeated between two numbers of
/// times, where no character can belong to two neighbours, such as `0[0-9]{1,4}-[0-9]{4}` or `[ァ-ヶー]+`.
///
/// @param runs the kinds of characters in their order
public record Shape(List<Run> runs) {

    private static final int ENDLESS = Integer.MAX_VALUE;
    private static final String SPECIAL = "\\[](){}.*+?|^$";

    public Shape {
        runs = List.copyOf(runs);
    }

    /// One kind of characters and how often it stands there.
    ///
    /// @param most `Integer.MAX_VALUE` for any number
    public record Run(BitSet characters, int least, int most) {}

    /// The shape of a pattern; empty when it is more than a shape.
    public static Optional<Shape> of(String pattern) {
        var runs = new ArrayList<Run>();
        int at = pattern.startsWith("^") ? 1 : 0;
        int end = pattern.endsWith("$") && !pattern.endsWith("\\$") ? pattern.length() - 1 : pattern.length();
        while (at < end) {
            var characters = new BitSet();
            at = characters(pattern, at, end, characters);
            if (at < 0) {
                return Optional.empty();
            }
            var times = times(pattern, at, end);
            if (times == null) {
                return Optional.empty();
            }
            runs.add(new Run(characters, times[0], times[1]));
            at = times[2];
        }
        return isPlain(runs) ? Optional.of(new Shape(runs)) : Optional.empty();
    }

    /// Whether the whole text has the shape.
    public boolean matches(String text) {
        int at = 0;
        for (var run : runs) {
            int count = 0;
            while (count < run.most && at < text.length() && run.characters.get(text.charAt(at))) {
                at++;
                count++;
            }
            if (count < run.least) {
                return false;
            }
        }
        return at == text.length();
    }

    /// Taking as many as there are must never take what a later run needs.
    private static boolean isPlain(List<Run> runs) {
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            if (run.least == run.most) {
                continue;
            }
            for (int next = i + 1; next < runs.size(); next++) {
                if (runs.get(next).characters.intersects(run.characters)) {
                    return false;
                }
                if (runs.get(next).least > 0) {
                    break;
                }
            }
        }
        return !runs.isEmpty();
    }

    /// Reads one character, `\d` or a class in brackets; gives the place behind it, or -1 for anything else.
    private static int characters(String pattern, int at, int end, BitSet into) {
        char c = pattern.charAt(at);
        if (c == '\\') {
            return at + 1 < end ? escaped(pattern.charAt(at + 1), into, at + 2) : -1;
        }
        if (c == '[') {
            return bracketed(pattern, at + 1, end, into);
        }
        if (SPECIAL.indexOf(c) >= 0 || Character.isSurrogate(c)) {
            return -1;
        }
        into.set(c);
        return at + 1;
    }

    private static int escaped(char c, BitSet into, int behind) {
        if (c == 'd') {
            into.set('0', '9' + 1);
            return behind;
        }
        if (Character.isLetterOrDigit(c)) {
            return -1;
        }
        into.set(c);
        return behind;
    }

    private static int bracketed(String pattern, int from, int end, BitSet into) {
        int at = from;
        while (at < end && pattern.charAt(at) != ']') {
            char c = pattern.charAt(at);
            if (c == '^' || c == '[' || c == '&' || Character.isSurrogate(c)) {
                return -1;
            }
            if (c == '\\') {
                at = at + 1 < end ? escaped(pattern.charAt(at + 1), into, at + 2) : -1;
                if (at < 0 || (at < end && pattern.charAt(at) == '-')) {
                    return -1;
                }
            } else if (at + 2 < end && pattern.charAt(at + 1) == '-' && pattern.charAt(at + 2) != ']') {
                char to = pattern.charAt(at + 2);
                if (to < c || to == '\\' || Character.isSurrogate(to)) {
                    return -1;
                }
                into.set(c, to + 1);
                at += 3;
            } else {
                into.set(c);
                at++;
            }
        }
        return at < end && at > from ? at + 1 : -1;
    }

    /// Least, most and the place behind; null when it cannot be read.
    private static int @org.jspecify.annotations.Nullable [] times(String pattern, int at, int end) {
        char c = at < end ? pattern.charAt(at) : 0;
        int[] times = switch (c) {
            case '+' -> new int[]{1, ENDLESS, at + 1};
            case '*' -> new int[]{0, ENDLESS, at + 1};
            case '?' -> new int[]{0, 1, at + 1};
            case '{' -> counted(pattern, at, end);
            default -> new int[]{1, 1, at};
        };
        boolean more = times != null && c != 0 && times[2] > at && times[2] < end
                && "+*?{".indexOf(pattern.charAt(times[2])) >= 0;
        return more ? null : times;
    }

    private static int @org.jspecify.annotations.Nullable [] counted(String pattern, int at, int end) {
        int close = pattern.indexOf('}', at);
        if (close < 0 || close >= end) {
            return null;
        }
        var numbers = pattern.substring(at + 1, close).split(",", -1);
        try {
            int least = Integer.parseInt(numbers[0]);
            int most = numbers.length == 1
                    ? least
                    : numbers[1].isEmpty() ? ENDLESS : Integer.parseInt(numbers[1]);
            return numbers.length > 2 || least > most || least < 0 ? null : new int[]{least, most, close + 1};
        } catch (NumberFormatException _) {
            return null;
        }
    }
}
