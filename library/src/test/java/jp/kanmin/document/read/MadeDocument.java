package jp.kanmin.document.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.kanmin.file.MadeZip;

/// The same content as a file of each kind.
///
/// @param pieces what it holds, in order
record MadeDocument(List<Piece> pieces) {

    /// A piece of the content.
    sealed interface Piece {

        /// A heading.
        ///
        /// @param level from 1
        record Heading(int level, String text) implements Piece {}

        record Text(String text) implements Piece {}

        record Rows(List<List<String>> rows) implements Piece {}
    }

    static MadeDocument of(Piece... pieces) {
        return new MadeDocument(List.of(pieces));
    }

    static Piece heading(int level, String text) {
        return new Piece.Heading(level, text);
    }

    static Piece text(String text) {
        return new Piece.Text(text);
    }

    static Piece rows(String... rows) {
        return new Piece.Rows(
                java.util.Arrays.stream(rows).map(row -> List.of(row.split("\\|", -1))).toList());
    }

    /// The file of each kind by its name.
    Map<String, byte[]> files() {
        return Map.of("plan.docx", docx(), "plan.odt", odt(), "plan.html", html(), "plan.txt", txt(),
                "plan.pdf",
                pdf());
    }

    byte[] docx() {
        var body = new StringBuilder();
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Heading(int level, var words) ->
                    body.append("<p><pPr><pStyle val='H%d'/></pPr><r><t>%s</t></r></p>".formatted(level,
                            escaped(words)));
                case Piece.Text(var words) ->
                    body.append("<p><r><t>%s</t></r></p>".formatted(escaped(words)));
                case Piece.Rows(var rows) -> {
                    body.append("<tbl>");
                    rows.forEach(row -> {
                        body.append("<tr>");
                        row.forEach(cell -> body
                                .append("<tc><p><r><t>%s</t></r></p></tc>".formatted(escaped(cell))));
                        body.append("</tr>");
                    });
                    body.append("</tbl>");
                }
            }
        }
        return word(body.toString()).bytes();
    }

    /// A Word file with a body given as XML.
    static MadeZip word(String body) {
        var styles = new StringBuilder();
        for (int level = 1; level <= 4; level++) {
            styles.append("<style styleId='H%1$d' type='paragraph'><name val='heading %1$d'/></style>"
                    .formatted(level));
        }
        return new MadeZip().part("[Content_Types].xml", "<Types/>")
                .part("_rels/.rels",
                        "<Relationships><Relationship Id='1' Type='x/officeDocument' Target='word/document.xml'/></Relationships>")
                .part("word/_rels/document.xml.rels", """
                        <Relationships><Relationship Id='1' Type='x/styles' Target='styles.xml'/>\
                        <Relationship Id='2' Type='x/numbering' Target='numbering.xml'/>\
                        <Relationship Id='3' Type='x/footnotes' Target='footnotes.xml'/>\
                        <Relationship Id='4' Type='x/header' Target='header1.xml'/></Relationships>""")
                .part("word/styles.xml", "<styles>" + styles + "</styles>")
                .part("word/document.xml",
                        "<document xmlns:mc='mc' xmlns:w14='w14'><body>" + body + "</body></document>");
    }

    byte[] odt() {
        var body = new StringBuilder();
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Heading(int level, var words) ->
                    body.append("<h outline-level='%d'>%s</h>".formatted(level, escaped(words)));
                case Piece.Text(var words) -> body.append("<p>%s</p>".formatted(escaped(words)));
                case Piece.Rows(var rows) -> {
                    body.append("<table>");
                    rows.forEach(row -> {
                        body.append("<table-row>");
                        row.forEach(cell -> body
                                .append("<table-cell><p>%s</p></table-cell>".formatted(escaped(cell))));
                        body.append("</table-row>");
                    });
                    body.append("</table>");
                }
            }
        }
        return open(body.toString()).bytes();
    }

    /// An OpenDocument text with a body given as XML.
    static MadeZip open(String body) {
        return new MadeZip().part("mimetype", "application/vnd.oasis.opendocument.text")
                .part("content.xml",
                        "<document-content><body><text>" + body + "</text></body></document-content>");
    }

    byte[] html() {
        var body = new StringBuilder();
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Heading(int level, var words) ->
                    body.append("<h%1$d>%2$s</h%1$d>\n".formatted(level, escaped(words)));
                case Piece.Text(var words) -> body.append("<p>%s</p>\n".formatted(escaped(words)));
                case Piece.Rows(var rows) -> {
                    body.append("<table>");
                    rows.forEach(row -> {
                        body.append("<tr>");
                        row.forEach(cell -> body.append("<td>%s</td>".formatted(escaped(cell))));
                        body.append("</tr>");
                    });
                    body.append("</table>\n");
                }
            }
        }
        return ("<!DOCTYPE html><html><head><title>計画</title></head><body>" + body + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] txt() {
        var lines = new ArrayList<String>();
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Heading(var _, var words) -> lines.add("\n" + words);
                case Piece.Text(var words) -> lines.add(words);
                case Piece.Rows(var rows) -> rows.forEach(row -> lines.add(String.join("\t", row)));
            }
        }
        return String.join("\r\n", lines).getBytes(java.nio.charset.Charset.forName("windows-31j"));
    }

    byte[] pdf() {
        var pdf = new MadePdf();
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Heading(int level, var words) -> pdf.line(words, 18 - 2 * level);
                case Piece.Text(var words) -> pdf.wrapped(words, 10);
                case Piece.Rows(var rows) -> rows.forEach(row -> pdf.row(row, 10));
            }
        }
        return pdf.bytes();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
