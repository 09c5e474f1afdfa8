package jp.kanmin.table.repair.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.kanmin.table.repair.draft.Draft;
import jp.kanmin.table.repair.draft.Mending;
import jp.kanmin.table.sheet.Look;

/// What colours and strokes may have been meant to say becomes one column of words (L1-11): `定員:塗りFFFF00`.
final class Looks {

    private static final String COLUMN = "書式";
    private static final String ROW = "行";

    private Looks() {}

    static void take(Draft draft) {
        var usual = usual(draft);
        if (usual.isEmpty() || draft.fields().stream().anyMatch(field -> field.name().equals(COLUMN))) {
            return;
        }
        int to = draft.insert(draft.width() - 1, COLUMN);
        for (int line = 0; line < draft.height(); line++) {
            var said = said(draft, line, usual);
            if (!said.isEmpty()) {
                draft.add(Mending.LOOKS, line, to, said,
                        usual.keySet().stream().min(Integer::compare).orElse(0));
            }
        }
        if (draft.filled(to) == 0) {
            draft.drop(to);
        }
    }

    /// How most cells of each column look that has cells of several looks.
    private static Map<Integer, String> usual(Draft draft) {
        var usual = new HashMap<Integer, String>();
        for (int column = 0; column < draft.width(); column++) {
            var counted = new HashMap<String, Integer>();
            for (int line = 0; line < draft.height() && draft.field(column).at() >= 0; line++) {
                counted.merge(words(draft, line, column), 1, Integer::sum);
            }
            if (counted.size() > 1) {
                usual.put(column,
                        counted.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey());
            }
        }
        return usual;
    }

    /// What is unusual in a record, column by column, or once for all of them.
    private static String said(Draft draft, int line, Map<Integer, String> usual) {
        var said = new ArrayList<String>();
        var looks = new ArrayList<String>();
        for (int column = 0; column < draft.width(); column++) {
            var most = usual.get(column);
            var words = most == null ? "" : words(draft, line, column);
            if (most != null && !words.equals(most)) {
                looks.add(words.isEmpty() ? "書式なし" : words);
                said.add(draft.field(column).name() + ":" + looks.getLast());
            }
        }
        boolean isWhole = said.size() > 1 && said.size() == usual.size()
                && List.copyOf(looks).stream().distinct().count() == 1;
        return isWhole ? ROW + ":" + looks.getFirst() : String.join("; ", said);
    }

    private static String words(Draft draft, int line, int column) {
        var look = draft.sheet().look(draft.row(line), draft.column(line, column));
        return look.isPlain() ? "" : words(look);
    }

    /// The look in words: `塗りFFFF00 取り消し線`.
    static String words(Look look) {
        var words = new ArrayList<String>();
        if (!look.fill().isEmpty()) {
            words.add("塗り" + look.fill());
        }
        if (!look.ink().isEmpty()) {
            words.add("文字色" + look.ink());
        }
        if (look.struck()) {
            words.add("取り消し線");
        }
        if (look.bold()) {
            words.add("太字");
        }
        if (look.italic()) {
            words.add("斜体");
        }
        if (look.underlined()) {
            words.add("下線");
        }
        return String.join(" ", words);
    }
}
