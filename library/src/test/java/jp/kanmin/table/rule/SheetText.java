package jp.kanmin.table.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.finding.Words;
import jp.kanmin.table.rule.profile.TableCase;
import jp.kanmin.table.sheet.Around;
import jp.kanmin.table.sheet.Format;
import jp.kanmin.table.sheet.Look;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.Workbook;

/// A small workbook written as lines: fields with commas between, `⏎` for a line break, and what a line cannot say after
/// `@`: `@merge A1:B1`, `@note B2 text`, `@fill B3 FFFF00`, `@hide-row 3`, `@formula D2 B2+C2`, `@sheet name`,
/// `@previous`, `@format pdf`, `@doubt-encoding`, `@hidden-sheet name`, `@property creator name`.
public final class SheetText {

    private final boolean isList;
    private Format format;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, String> properties = new HashMap<>();
    private final List<Workbook.Doubt> doubts = new ArrayList<>();
    private final List<Range> merges = new ArrayList<>();
    private final List<Around.Note> notes = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private Sheet.Builder sheet;
    private int row;
    private boolean hasCells;

    private SheetText(boolean isList) {
        this.isList = isList;
        format = isList ? Format.CSV : Format.XLSX;
        sheet = Sheet.named(isList ? "" : "表");
    }

    public static TableCase list(String lines) {
        return read(lines, true);
    }

    public static TableCase workbook(String lines) {
        return read(lines, false);
    }

    private static TableCase read(String lines, boolean isList) {
        var versions = lines.split("\n@previous\n", 2);
        var previous = versions.length > 1
                ? Optional.of(new SheetText(isList).book(versions[1]))
                : Optional.<Workbook>empty();
        return TableCase.of(new SheetText(isList).book(versions[0]), previous);
    }

    private Workbook book(String lines) {
        lines.lines().forEach(line -> {
            if (line.startsWith("@")) {
                command(line.substring(1).split(" ", 3));
            } else {
                fields(line);
            }
        });
        if (hasCells) {
            close();
        }
        return new Workbook(isList ? "表.csv" : "表.xlsx", format, "", sheets, properties, doubts);
    }

    private void close() {
        sheets.add(sheet.build(new Around(merges, hiddenRows, new BitSet(), new BitSet(), new BitSet(), notes,
                List.of(), List.of(), List.of(), List.of(), false)));
    }

    private void fields(String line) {
        hasCells = true;
        var field = new StringBuilder();
        boolean quoted = false;
        int column = 0;
        for (char sign : (line + ",").toCharArray()) {
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == ',' && !quoted) {
                cell(column++, field.toString().replace('⏎', '\n'));
                field.setLength(0);
            } else {
                field.append(sign);
            }
        }
        row++;
    }

    private void cell(int column, String text) {
        if (!isList && text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            sheet.number(row, column, Double.parseDouble(text));
        } else if (!text.isEmpty()) {
            sheet.text(row, column, text);
        }
    }

    private void command(String[] words) {
        switch (words[0]) {
            case "format" -> format = Format.valueOf(words[1].toUpperCase(Locale.ROOT));
            case "merge" -> merges.add(range(words[1]));
            case "note" ->
                notes.add(new Around.Note(range(words[1]).top(), range(words[1]).left(), "", words[2]));
            case "fill" -> sheet.look(range(words[1]).top(), range(words[1]).left(),
                    new Look("", words[2], "", false, false, false, false, 0, 0, false));
            case "hide-row" -> hiddenRows.set(Integer.parseInt(words[1]) - 1);
            case "formula" -> sheet.formula(range(words[1]).top(), range(words[1]).left(), words[2]);
            case "doubt-encoding" -> doubts.add(new Workbook.Doubt(Workbook.Doubt.Kind.ENCODING, "",
                    Words.of("文字コードが確かではありません。", "The encoding is not certain.")));
            case "property" -> properties.put(words[1], words[2]);
            case "sheet", "hidden-sheet" -> {
                close();
                sheet = Sheet.named(words[1]).visibility(words[0].equals("sheet")
                        ? Sheet.Visibility.VISIBLE
                        : Sheet.Visibility.HIDDEN);
                row = 0;
            }
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    private static Range range(String a1) {
        return Range.of(a1).orElseThrow();
    }
}
