package jp.kanmin.monitoring.entry;

import java.util.Optional;
import java.util.regex.Pattern;

import jp.kanmin.monitoring.Quarter;

/// Whose sheet it is and of which quarter, as one cell says it: `kanmin-report 182079 2026Q2 v1`.
///
/// @param body the six-digit code
public record SheetMark(String body, Quarter quarter) {

    private static final String NAME = "kanmin-report ";
    private static final Pattern WRITTEN = Pattern.compile("kanmin-report ([0-9]{6}) ([0-9]{4}Q[1-4]) v1");

    /// Whether a cell looks as if it said so, in a version of ours or in a later one.
    static boolean isLike(String cell) {
        return cell.startsWith(NAME);
    }

    /// Reads the cell; empty for anything else and for versions that are not known.
    public static Optional<SheetMark> parse(String cell) {
        var found = WRITTEN.matcher(cell.strip());
        return found.matches()
                ? Quarter.parse(found.group(2)).map(quarter -> new SheetMark(found.group(1), quarter))
                : Optional.empty();
    }

    public String written() {
        return NAME + body + " " + quarter.code() + " v1";
    }
}
