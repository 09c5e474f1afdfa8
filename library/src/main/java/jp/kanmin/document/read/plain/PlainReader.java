package jp.kanmin.document.read.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.kanmin.document.Look;
import jp.kanmin.document.read.gather.Gatherer;
import jp.kanmin.document.read.gather.Joining;
import jp.kanmin.document.read.gather.Joining.Line;
import jp.kanmin.document.read.gather.Rows;

/// Reads a text.
public final class PlainReader {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n|\u2028|\u2029");
    /// A text with longer lines was not wrapped: each line is a paragraph.
    private static final int WIDEST = 80;
    private static final Pattern HEADING = Pattern.compile("(#{1,6})[ 　]+(.+)");
    private static final Pattern RULE_OF_TABLE = Pattern.compile("[|｜:\\-+ ]{3,}");

    private final Gatherer gatherer;
    private final List<Line> lines = new ArrayList<>();
    private final Rows rows;

    private PlainReader(Gatherer gatherer) {
        this.gatherer = gatherer;
        this.rows = new Rows(gatherer);
    }

    public static void read(String text, Gatherer gatherer) {
        var reader = new PlainReader(gatherer);
        boolean isFirst = true;
        for (var page : text.split("\f", -1)) {
            if (!isFirst) {
                reader.flush();
                gatherer.pageBreak();
            }
            isFirst = false;
            reader.page(page);
        }
        reader.flush();
    }

    private void page(String text) {
        for (var line : LINE_END.split(text, -1)) {
            lines.add(new Line(line, Look.PLAIN, gatherer.page()));
        }
    }

    private void flush() {
        boolean isWrapped = lines.stream().noneMatch(line -> line.text().length() > WIDEST);
        for (var line : isWrapped ? Joining.joined(lines) : lines) {
            if (!rows.takes(cells(line.text()))) {
                paragraph(line);
            }
        }
        rows.flush();
        lines.clear();
    }

    /// A heading of Markdown, or a paragraph.
    private void paragraph(Line line) {
        var heading = HEADING.matcher(line.text());
        if (heading.matches()) {
            gatherer.paragraph(heading.group(2), Look.heading(heading.group(1).length()));
        } else {
            gatherer.paragraph(line.text(), line.look());
        }
    }

    /// The cells of a line of a table; one or none when it is none.
    private static List<String> cells(String line) {
        var bare = line.strip();
        if (bare.length() > 2 && bare.startsWith("|") && bare.endsWith("|")) {
            return RULE_OF_TABLE.matcher(bare).matches()
                    ? List.of()
                    : List.of(bare.substring(1, bare.length() - 1).split("\\|", -1));
        }
        return List.of(line.split("\t", -1));
    }
}
