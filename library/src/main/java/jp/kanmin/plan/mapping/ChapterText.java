package jp.kanmin.plan.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.kanmin.document.Block;
import jp.kanmin.document.outline.Section;

/// The text of a section as a plan keeps it: Markdown in which every sign stands for itself.
final class ChapterText {

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>|~]|&(?=#?[A-Za-z0-9]{1,30};)");
    private static final Pattern AT_BEGINNING = Pattern.compile("(?m)^([#+=-]|[0-9]{1,9}(?=[.)]))");
    private static final Pattern BLANKS_AND_SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final int DEEPEST = 6;

    private final List<String> paragraphs = new ArrayList<>();
    private final int top;

    private ChapterText(int top) {
        this.top = top;
    }

    /// Everything under the heading of a section, the sections below it included.
    static String of(Section section) {
        var text = new ChapterText(section.level());
        text.beside(section);
        text.blocks(section.body());
        section.children().forEach(text::section);
        return String.join("\n\n", text.paragraphs);
    }

    /// Blocks alone.
    static String of(List<Block> blocks) {
        var text = new ChapterText(0);
        text.blocks(blocks);
        return String.join("\n\n", text.paragraphs);
    }

    private void section(Section section) {
        int depth = Math.clamp((long) section.level() - top, 1, DEEPEST);
        paragraphs.add("#".repeat(depth) + " " + escaped(section.title()).replace("\n", " "));
        beside(section);
        blocks(section.body());
        section.children().forEach(this::section);
    }

    /// A heading that has more in its line than its words, such as the page of a table of contents, is kept whole.
    private void beside(Section section) {
        var first = section.kind() == Section.Kind.BODY && !section.blocks().isEmpty()
                ? section.blocks().getFirst().text()
                : "";
        if (!letters(first).equals(letters(section.title())) && !first.isEmpty()) {
            paragraphs.add(paragraph(first));
        }
    }

    private static String letters(String text) {
        return BLANKS_AND_SIGNS.matcher(text).replaceAll("");
    }

    private void blocks(List<Block> blocks) {
        for (var block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph -> paragraphs.add(paragraph(paragraph.text()));
                case Block.Table(var rows, var _) -> paragraphs.add(table(rows));
                case Block.Picture picture -> paragraphs.add(picture.description().isEmpty()
                        ? "（図）"
                        : "（図：" + escaped(picture.description()) + "）");
                case Block.PageBreak _ -> {
                    // a plan breaks its pages itself
                }
            }
        }
    }

    private static String paragraph(String text) {
        var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(ChapterText::escaped)
                .toList();
        return String.join("  \n", lines);
    }

    private static String table(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        var table = new ArrayList<String>();
        for (var row : rows) {
            var line = new StringBuilder("|");
            for (int i = 0; i < width; i++) {
                var cell = i < row.size() ? row.get(i) : "";
                line.append(' ')
                        .append(escaped(cell).replaceAll("\\s{0,9}\n\\s{0,9}", " ").replace('\t', ' '))
                        .append(" |");
            }
            table.add(line.toString());
            if (table.size() == 1) {
                table.add("|" + " --- |".repeat(width));
            }
        }
        return String.join("\n", table);
    }

    private static String escaped(String text) {
        return AT_BEGINNING.matcher(SIGNS.matcher(text).replaceAll("\\\\$0")).replaceAll(
                found -> Character.isDigit(found.group().charAt(0))
                        ? found.group() + "\\\\"
                        : "\\\\" + found.group());
    }
}
