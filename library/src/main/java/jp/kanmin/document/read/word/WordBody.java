package jp.kanmin.document.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.kanmin.document.Look;
import jp.kanmin.document.Look.Role;
import jp.kanmin.document.read.gather.Gatherer;
import jp.kanmin.file.Damaged;
import jp.kanmin.file.Xml;

/// The main part of a Word file: paragraphs and tables one after the other.
final class WordBody {

    private static final int WIDEST = 64;

    private final Gatherer gatherer;
    private final WordStyles styles;
    private final WordNumbers numbers;
    private final Map<String, String> notes;
    /// What stands beside a paragraph and follows behind it.
    private final List<Runnable> beside = new ArrayList<>();
    private int changes;
    private int noted;

    WordBody(Gatherer gatherer, WordStyles styles, WordNumbers numbers, Map<String, String> notes) {
        this.gatherer = gatherer;
        this.styles = styles;
        this.numbers = numbers;
        this.notes = notes;
    }

    int changes() {
        return changes;
    }

    void read(Xml xml) throws Damaged {
        int contents = 0;
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            contents = xml.depth() <= contents ? 0 : contents;
            switch (xml.name()) {
                case "p" -> {
                    boolean isContents = contents > 0;
                    var paragraph = paragraph(xml);
                    gatherer.paragraph(paragraph.words(), isContents && !paragraph.isHeading()
                            ? Look.of(Role.CONTENTS)
                            : paragraph.look());
                    end();
                }
                case "tbl" -> {
                    gatherer.table(table(xml));
                    end();
                }
                case "docPartGallery" -> contents = xml.attributeOrNone("val").contains("Table of Contents")
                        ? xml.depth() - 3
                        : contents;
                default -> {
                    // sections, marks
                }
            }
        }
    }

    /// Lets out what still stands beside.
    void end() {
        var all = List.copyOf(beside);
        beside.clear();
        all.forEach(Runnable::run);
    }

    WordParagraph paragraph(Xml xml) throws Damaged {
        var paragraph = new WordParagraph(this);
        paragraph.read(xml);
        return paragraph;
    }

    WordStyles styles() {
        return styles;
    }

    WordNumbers numbers() {
        return numbers;
    }

    void changed() {
        changes++;
    }

    /// The mark for a note, whose words follow behind the paragraph.
    String note(String id) {
        var words = notes.remove(id);
        if (words == null || words.isEmpty()) {
            return "";
        }
        var mark = "※" + ++noted;
        beside.add(() -> gatherer.paragraph(mark + " " + words, Look.of(Role.NOTE)));
        return mark;
    }

    void picture(String description) {
        beside.add(() -> gatherer.picture(description));
    }

    void pageBreak() {
        beside.add(gatherer::pageBreak);
    }

    void nextPage() {
        gatherer.nextPage();
    }

    /// A text box: its paragraphs follow behind the one it is fastened to.
    void box(Xml xml) throws Damaged {
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            if (xml.isStart("p")) {
                int at = beside.size();
                var words = paragraph(xml).words();
                beside.add(at, () -> gatherer.paragraph(words, Look.of(Role.BOX)));
            } else if (xml.isStart("tbl")) {
                int at = beside.size();
                var rows = table(xml);
                beside.add(at, () -> gatherer.table(rows));
            }
        }
    }

    List<List<String>> table(Xml xml) throws Damaged {
        var rows = new ArrayList<List<String>>();
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            if (xml.isStart("tr")) {
                rows.add(new ArrayList<>());
            } else if (xml.isStart("tc") && !rows.isEmpty()) {
                cell(xml, rows.getLast());
            }
        }
        return rows;
    }

    private void cell(Xml xml, List<String> row) throws Damaged {
        var lines = new ArrayList<String>();
        int span = 1;
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            switch (xml.name()) {
                case "gridSpan" -> span = Math.clamp(xml.number("val", 1), 1, WIDEST);
                case "p" -> lines.add(paragraph(xml).words());
                case "tbl" -> table(xml).forEach(inner -> lines.add(String.join("\t", inner)));
                default -> {
                    // how it looks; what continues a cell from above has no text of its own
                }
            }
        }
        lines.removeIf(String::isBlank);
        row.add(String.join("\n", lines));
        for (int i = 1; i < span && row.size() < 4 * WIDEST; i++) {
            row.add("");
        }
    }
}
