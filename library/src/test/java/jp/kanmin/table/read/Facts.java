package jp.kanmin.table.read;

import java.util.TreeMap;

import jp.kanmin.table.sheet.Workbook;

/// All that was read from a file, in one text, so that two readings can be compared.
final class Facts {

    private Facts() {}

    static String of(Workbook read) {
        var facts = new StringBuilder();
        facts.append(
                "%s %s %s %s%n".formatted(read.format(), read.encoding(), new TreeMap<>(read.properties()),
                        read.doubts()));
        for (var sheet : read.sheets()) {
            facts.append("%s %s %s%n".formatted(sheet.name(), sheet.visibility(), sheet.around()));
            for (int row = 0; row < sheet.rows(); row++) {
                for (int column = 0; column < sheet.columns(); column++) {
                    boolean isPlain = sheet.isEmpty(row, column) && sheet.look(row, column).isPlain();
                    facts.append(isPlain
                            ? "|"
                            : "%s %s %s %s|".formatted(sheet.content(row, column),
                                    sheet.text(row, column), sheet.formula(row, column),
                                    sheet.look(row, column)));
                }
                facts.append('\n');
            }
        }
        return facts.toString();
    }
}
