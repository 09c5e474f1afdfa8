package jp.kanmin.table.repair.step;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jp.kanmin.table.repair.draft.Draft;
import jp.kanmin.table.repair.draft.Mending;

/// Values that share a cell get columns of their own (L1-07), what “other” means too (L2-05).
final class Splits {

    private static final double MOST = 0.6;
    private static final int LONGEST = 200;
    private static final String TIME = "(\\d{1,2}[:：時]\\d{0,2}分?)";

    /// How cells of one kind are taken apart.
    ///
    /// @param names what the new columns are called, with `%s` for the column's own name
    private record Kind(Pattern pattern, List<String> names) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(Pattern.compile("(-?\\d{2}\\.\\d{3,})\\s*[,、，/ 　]\\s*(-?\\d{3}\\.\\d{3,})"),
                    List.of("緯度", "経度")),
            new Kind(Pattern.compile(TIME + "\\s*[～〜~\\-－ー―]\\s*" + TIME), List.of("%s_開始", "%s_終了")),
            new Kind(Pattern.compile(
                    "([▲△\\-]?[\\d,]+(?:\\.\\d+)?)\\s*[（(]\\s*([▲△\\-]?[\\d,]+(?:\\.\\d+)?\\s*[%％]?)\\s*[）)]"),
                    List.of("%s", "%s_括弧内")));
    private static final Pattern OTHER = Pattern.compile("(その他)\\s*[（(：:]\\s*(.+?)\\s*[）)]?");

    private Splits() {}

    static void take(Draft draft) {
        for (int column = 0; column < draft.width(); column++) {
            var kind = kind(draft, column);
            if (kind.isPresent()) {
                column = split(draft, column, kind.get());
            }
        }
    }

    private static Optional<Kind> kind(Draft draft, int column) {
        int filled = draft.filled(column);
        return KINDS.stream().filter(kind -> {
            int fitting = draft.count(column,
                    value -> value.length() < LONGEST && kind.pattern.matcher(value).matches());
            return fitting > 0 && fitting >= MOST * filled;
        }).findFirst();
    }

    private static int split(Draft draft, int column, Kind kind) {
        var own = draft.field(column).name();
        int second = draft.insert(column, kind.names.getLast().formatted(own));
        boolean taken = false;
        for (int line = 0; line < draft.height(); line++) {
            var found = kind.pattern.matcher(draft.value(line, column));
            if (found.matches() && draft.setOnConsent(Mending.ONE_DATUM, line, column, found.group(1))) {
                draft.add(Mending.ONE_DATUM, line, second, found.group(2), column);
                taken = true;
            }
        }
        if (!taken) {
            draft.drop(second);
            return column;
        }
        draft.rename(Mending.ONE_DATUM, column, kind.names.getFirst().formatted(own));
        return second;
    }

    static void others(Draft draft) {
        for (int column = 0; column < draft.width(); column++) {
            if (draft.count(column,
                    value -> value.length() < LONGEST && OTHER.matcher(value).matches()) > 0) {
                column = other(draft, column);
            }
        }
    }

    private static int other(Draft draft, int column) {
        int to = draft.insert(column, draft.field(column).name() + "_その他の内容");
        boolean taken = false;
        for (int line = 0; line < draft.height(); line++) {
            var found = OTHER.matcher(draft.value(line, column));
            if (found.matches() && draft.setOnConsent(Mending.OTHERS, line, column, found.group(1))) {
                draft.add(Mending.OTHERS, line, to, found.group(2), column);
                taken = true;
            }
        }
        if (!taken) {
            draft.drop(to);
            return column;
        }
        return to;
    }
}
