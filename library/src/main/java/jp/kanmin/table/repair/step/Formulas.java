package jp.kanmin.table.repair.step;

import jp.kanmin.table.repair.draft.Draft;

/// Texts that a spreadsheet would compute when the clean file is opened (=, +, -, @) get an apostrophe in front, so that
/// nobody's macro runs on a resident's machine. Numbers and single marks stay.
final class Formulas {

    private static final String STARTS = "=+-@\t";
    private static final String NUMBER = "[-+]?[\\d,.]+[%％]?";

    private Formulas() {}

    static void defuse(Draft draft) {
        for (int column = 0; column < draft.width(); column++) {
            for (int line = 0; line < draft.height(); line++) {
                var value = draft.value(line, column);
                if (value.length() > 1 && STARTS.indexOf(value.charAt(0)) >= 0 && !value.matches(NUMBER)
                        && !value.matches("[-―ー－]+")) {
                    draft.defuse(line, column, "'" + value);
                }
            }
        }
    }
}
