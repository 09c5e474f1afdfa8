package jp.kanmin.measure.list.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jp.kanmin.text.Edit;
import jp.kanmin.text.Markup;
import jp.kanmin.text.Repair;

/// What a cell says, without markup and with its letters mended.
///
/// @param lines its paragraphs and list items, without list marks
/// @param links addresses that stood in its markup
public record CellText(List<String> lines, List<String> links) {

    private static final String SENTENCE_ENDS = "。）)】";
    private static final Pattern LEADING_MARK = Pattern.compile("[-・○◆●■▶✓][ 　]{0,3}(?=[^-\\d\\s])");

    public CellText {
        lines = List.copyOf(lines);
        links = List.copyOf(links);
    }

    public static CellText of(String cell, Notes.OfRow notes, String column) {
        if (cell.isBlank() || cell.strip().equals("-")) {
            return new CellText(List.of(), List.of());
        }
        var stripped = Markup.strip(cell);
        if (stripped.tags() > 0) {
            notes.add(Damage.MARKUP, "");
        }
        var repaired = Repair.print(stripped.text());
        if (repaired.changed()) {
            notes.add(Damage.LETTERS, column, changes(repaired.edits()));
        }
        return new CellText(lines(repaired.text()), stripped.links());
    }

    /// Divides at line breaks, at wide gaps, and at list marks behind the end of a sentence: extraction ran lines and
    /// items together.
    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (isBlank(c) && (isBlankAt(text, i + 1) || isBeforeItem(text, i)))) {
                addLine(lines, text.substring(start, i));
                start = i + 1;
            }
        }
        addLine(lines, text.substring(start));
        return lines;
    }

    private static void addLine(List<String> lines, String line) {
        var item = line.strip();
        var mark = LEADING_MARK.matcher(item);
        item = mark.lookingAt() ? item.substring(mark.end()) : item;
        if (!item.isEmpty()) {
            lines.add(item);
        }
    }

    private static boolean isBeforeItem(String text, int blank) {
        if (blank == 0 || SENTENCE_ENDS.indexOf(text.charAt(blank - 1)) < 0) {
            return false;
        }
        return LEADING_MARK.matcher(text).region(blank + 1, Math.min(text.length(), blank + 8)).lookingAt();
    }

    private static boolean isBlankAt(String text, int i) {
        return i < text.length() && isBlank(text.charAt(i));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '　';
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /// Its lines as one text.
    public String text() {
        return String.join("\n", lines);
    }

    /// The text on one line, for names that a line break cut in two.
    public String line() {
        return String.join("", lines);
    }

    private static String changes(List<Edit> edits) {
        return edits.stream().map(edit -> "「%s」→「%s」".formatted(edit.from(), edit.to())).distinct().limit(5)
                .collect(Collectors.joining("、"));
    }
}
