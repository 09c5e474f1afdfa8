package jp.kanmin.table.repair.step;

import java.util.List;

import jp.kanmin.table.layout.FoundTable;
import jp.kanmin.table.repair.draft.Draft;

/// All steps in their order: first cells that fell apart, then the characters, then what values mean, then what is said beside them.
public final class Steps {

    private Steps() {}

    /// Mends a table that was taken off its sheet.
    public static void take(Draft draft, FoundTable table) {
        List.<Step>of(
                Rejoined.in(table),
                Spaces::join,
                Spaces::tighten,
                Signs::plain,
                Repeats.in(table),
                Splits::take,
                Splits::others,
                Times::take,
                Areas::take,
                Figures::take,
                Choices::take,
                Nameless.in(table),
                Looks::take,
                Formulas::defuse).forEach(step -> step.take(draft));
    }
}
