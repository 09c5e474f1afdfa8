package jp.kanmin.table.read.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jp.kanmin.file.Judged;
import jp.kanmin.table.read.guard.Budget;
import jp.kanmin.table.read.guard.Cells;
import jp.kanmin.table.read.guard.Doubts;
import jp.kanmin.table.sheet.Around;
import jp.kanmin.table.sheet.Format;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.Workbook;
import jp.kanmin.table.sheet.Workbook.Doubt.Kind;

/// Reads CSV and its kin. Every cell is the text that stands in the file; no number or date is guessed.
public final class ListReader {

    private static final int LINES_NAMED = 5;

    private final Cells cells;
    private final Map<Records.Trouble, List<Integer>> troubles = new EnumMap<>(Records.Trouble.class);
    /// For each number of fields: how many records have it, and the lines of the first.
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final Map<Integer, List<Integer>> linesOf = new TreeMap<>();

    private ListReader(Cells cells) {
        this.cells = cells;
    }

    /// Reads a text as a list.
    ///
    /// @param extension of the file's name, which decides where the content leaves both open
    public static Workbook read(String name, Judged judged, String extension, Budget budget, Doubts doubts) {
        char delimiter = Delimiter.of(judged.text(), extension);
        var reader = new ListReader(Cells.ofList(budget, doubts));
        new Records(judged.text(), delimiter, reader.taker()).read();
        if (delimiter == ';') {
            doubts.add(Kind.STRUCTURE, "項目の区切りがセミコロン（;）です。カンマ（,）で区切ってください。",
                    "Fields are separated by semicolons. Use commas.");
        }
        reader.tell(doubts);
        return new Workbook(name, delimiter == '\t' ? Format.TSV : Format.CSV, judged.encoding(),
                List.of(reader.sheet()), Map.of(), doubts.all());
    }

    private Sheet sheet() {
        return cells.build(Around.NOTHING);
    }

    private Records.Taker taker() {
        return new Records.Taker() {

            private boolean hasText;

            @Override
            public void field(int record, int index, String text, int line) {
                if (!text.isEmpty()) {
                    hasText = true;
                    cells.text(record, index, text);
                }
            }

            @Override
            public void end(int record, int fields, int line) {
                boolean isBlank = fields == 1 && !hasText;
                hasText = false;
                if (!isBlank) {
                    counts.merge(fields, 1, Integer::sum);
                    note(linesOf.computeIfAbsent(fields, _ -> new ArrayList<>()), line);
                }
            }

            @Override
            public void trouble(Records.Trouble trouble, int line) {
                note(troubles.computeIfAbsent(trouble, _ -> new ArrayList<>()), line);
            }

            private void note(List<Integer> lines, int line) {
                if (lines.size() <= LINES_NAMED) {
                    lines.add(line);
                }
            }
        };
    }

    private void tell(Doubts doubts) {
        tell(doubts, Records.Trouble.QUOTES, "引用符（\"）の使い方が正しくない行があります（%s）。文字の中の引用符は2つ重ねて（\"\"）書いてください。",
                "Quotes are not written as they should be (%s). Double each quote inside of a text.");
        tell(doubts, Records.Trouble.LINE_BREAK_IN_FIELD, "項目の中に改行があります（%s）。1件を1行にしてください。",
                "Fields contain line breaks (%s). Write each record in one line.");
        tell(doubts, Records.Trouble.MIXED_LINE_ENDS, "改行コードが混ざっています（%sから）。1種類にそろえてください。",
                "Line ends of several kinds are mixed (from %s). Use one kind.");
        int usual = counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .orElse(0);
        var odd = linesOf.entrySet().stream().filter(entry -> entry.getKey() != usual)
                .flatMap(entry -> entry.getValue().stream()).sorted().toList();
        if (!odd.isEmpty()) {
            int records = counts.values().stream().mapToInt(Integer::intValue).sum()
                    - counts.getOrDefault(usual, 0);
            doubts.add(Kind.STRUCTURE,
                    "項目の数がほかの行（%d項目）と違う行が%d行あります（%s）。".formatted(usual, records, named(odd, "、", "行目", "など")),
                    "Lines that do not have %d fields as most have: %d (line %s).".formatted(usual, records,
                            named(odd, ", ", "", " and others")));
        }
    }

    private void tell(Doubts doubts, Records.Trouble trouble, String ja, String en) {
        var lines = troubles.get(trouble);
        if (lines != null) {
            doubts.add(Kind.STRUCTURE, ja.formatted(named(lines, "、", "行目", "など")),
                    en.formatted("line " + named(lines, ", ", "", " and others")));
        }
    }

    private static String named(List<Integer> lines, String between, String behind, String more) {
        return lines.stream().limit(LINES_NAMED).map(line -> line + behind)
                .collect(Collectors.joining(between))
                + (lines.size() > LINES_NAMED ? more : "");
    }
}
