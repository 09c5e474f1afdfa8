package jp.kanmin.app.publication.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;

/// Lists to choose from, on a sheet of their own that is not shown.
final class Choices {

    private static final int LONGEST_CELL = 32_767;

    private final Worksheet sheet;
    private final Map<List<String>, Range> written = new LinkedHashMap<>();

    Choices(Worksheet sheet) {
        this.sheet = sheet;
    }

    /// Lets nothing but these be entered into some cells.
    void offer(Range cells, List<String> choices) {
        if (!choices.isEmpty()) {
            cells.validateWithList(written.computeIfAbsent(choices, this::write))
                    .errorTitle("一覧から選んでください").error("一覧にない値は入れられません。").showErrorMessage(true);
        }
    }

    private Range write(List<String> choices) {
        int column = written.size();
        for (int i = 0; i < choices.size(); i++) {
            var choice = choices.get(i);
            sheet.value(i, column,
                    choice.length() <= LONGEST_CELL ? choice : choice.substring(0, LONGEST_CELL));
        }
        return sheet.range(0, column, choices.size() - 1, column);
    }

    void close() {
        sheet.setVisibilityState(VisibilityState.HIDDEN);
    }
}
