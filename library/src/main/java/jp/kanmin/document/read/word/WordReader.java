package jp.kanmin.document.read.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kanmin.document.Doubt;
import jp.kanmin.document.Look;
import jp.kanmin.document.Look.Role;
import jp.kanmin.document.read.gather.Gatherer;
import jp.kanmin.file.Damaged;
import jp.kanmin.file.Xml;
import jp.kanmin.file.ZipArchive;

/// Reads a Word file.
public final class WordReader {

    private final WordParts parts;
    private final Gatherer gatherer;
    private final WordStyles styles = new WordStyles();
    private final WordNumbers numbers = new WordNumbers();
    private final Map<String, String> notes = new HashMap<>();

    private WordReader(ZipArchive zip, Gatherer gatherer) {
        this.parts = new WordParts(zip, gatherer);
        this.gatherer = gatherer;
    }

    public static void read(ZipArchive zip, Gatherer gatherer) {
        new WordReader(zip, gatherer).read();
    }

    private void read() {
        parts.of("styles").forEach(part -> parts.read(part, styles::read));
        parts.of("numbering").forEach(part -> parts.read(part, numbers::read));
        for (var kind : List.of("footnote", "endnote")) {
            parts.of(kind + "s").forEach(part -> parts.read(part, xml -> notes(xml, kind)));
        }
        parts.read("docProps/core.xml", xml -> {
            while (xml.next()) {
                if (xml.isStart("title")) {
                    gatherer.title(xml.text(500));
                }
            }
        });
        var body = new WordBody(gatherer, styles, numbers, notes);
        parts.read(parts.main(), body::read);
        body.end();
        parts.of("diagramData").forEach(part -> parts.read(part, xml -> paragraphs(xml, Role.BOX)));
        for (var kind : List.of("header", "footer")) {
            parts.of(kind).forEach(part -> parts.read(part, xml -> paragraphs(xml, Role.FURNITURE)));
        }
        doubts(body);
    }

    private void notes(Xml xml, String kind) throws Damaged {
        while (xml.next()) {
            boolean isOurs = xml.isStart(kind) && !xml.attributeOrNone("type").contains("eparat");
            if (isOurs) {
                var id = kind + xml.attributeOrNone("id");
                notes.put(id, words(xml));
            }
        }
    }

    private void paragraphs(Xml xml, Role role) throws Damaged {
        while (xml.next()) {
            if (xml.isStart("p")) {
                gatherer.paragraph(words(xml), Look.of(role));
            }
        }
    }

    /// All text in the element that has just begun, a line for each paragraph.
    private static String words(Xml xml) throws Damaged {
        var words = new StringBuilder();
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            switch (xml.name()) {
                case "t" -> words.append(xml.text(100_000));
                case "p" -> words.append(words.isEmpty() ? "" : "\n");
                case "tab" -> words.append(' ');
                case "del", "moveFrom" -> xml.skip();
                default -> {
                    // how it looks
                }
            }
        }
        return words.toString().strip();
    }

    private void doubts(WordBody body) {
        if (parts.has("word/vbaProject.bin")) {
            gatherer.doubt(Doubt.Kind.MACROS, "マクロが含まれています。マクロは動かさず、取り込みません。",
                    "The file has macros. They were not run and are not taken over.");
        }
        if (parts.outside() > 0) {
            gatherer.doubt(Doubt.Kind.LINKS, "外部のファイルへの参照が%d個あります。読み込みませんでした。".formatted(parts.outside()),
                    "The file refers to %d files elsewhere. They were not fetched."
                            .formatted(parts.outside()));
        }
        if (body.changes() > 0) {
            gatherer.doubt(Doubt.Kind.CHANGES,
                    "変更履歴が%dか所残っています。追加された文字を取り入れ、削除された文字は除きました。".formatted(body.changes()),
                    "%d tracked changes were open: additions are in, deletions are out."
                            .formatted(body.changes()));
        }
        if (!parts.of("comments").isEmpty()) {
            gatherer.doubt(Doubt.Kind.CHANGES, "コメントがあります。コメントは取り込みません。",
                    "There are comments. They are not taken over.");
        }
    }
}
