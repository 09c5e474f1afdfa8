package jp.kanmin.document.read.odt;

import jp.kanmin.document.Doubt;
import jp.kanmin.document.Look;
import jp.kanmin.document.Look.Role;
import jp.kanmin.document.read.gather.Gatherer;
import jp.kanmin.document.read.gather.Parts;
import jp.kanmin.file.Damaged;
import jp.kanmin.file.Xml;
import jp.kanmin.file.ZipArchive;

/// Reads an OpenDocument text.
public final class OdtReader {

    private final ZipArchive zip;
    private final Parts parts;
    private final Gatherer gatherer;
    private final OdtStyles styles = new OdtStyles();
    private final OdtNumbers numbers = new OdtNumbers();

    private OdtReader(ZipArchive zip, Gatherer gatherer) {
        this.zip = zip;
        parts = new Parts(zip, gatherer);
        this.gatherer = gatherer;
    }

    public static void read(ZipArchive zip, Gatherer gatherer) {
        new OdtReader(zip, gatherer).read();
    }

    private void read() {
        parts.read("meta.xml", xml -> {
            while (xml.next()) {
                if (xml.isStart("title")) {
                    gatherer.title(xml.text(500));
                }
            }
        });
        parts.read("styles.xml", this::definitions);
        var body = new OdtBody(gatherer, styles, numbers);
        parts.read("content.xml", xml -> {
            definitions(xml);
            body.read(xml);
        });
        body.end();
        parts.read("styles.xml", this::furniture);
        if (zip.names().stream().anyMatch(name -> name.startsWith("Basic/") || name.startsWith("Scripts/"))) {
            gatherer.doubt(Doubt.Kind.MACROS, "マクロが含まれています。マクロは動かさず、取り込みません。",
                    "The file has macros. They were not run and are not taken over.");
        }
        if (body.changes() > 0) {
            gatherer.doubt(Doubt.Kind.CHANGES, "変更履歴かコメントが残っています。削除された文字とコメントは取り込みません。",
                    "Tracked changes or comments were open. Deleted text and comments are not taken over.");
        }
    }

    /// Reads styles up to the body, which is left at its beginning.
    private void definitions(Xml xml) throws Damaged {
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "style" -> styles.style(xml);
                case "list-style" -> numbers.list(xml, xml.attributeOrNone("name"));
                case "outline-style" -> numbers.list(xml, OdtNumbers.OUTLINE);
                case "master-styles" -> xml.skip();
                case "body" -> {
                    return;
                }
                default -> {
                    // fonts and the like
                }
            }
        }
    }

    private void furniture(Xml xml) throws Damaged {
        int masters = 0;
        while (xml.next()) {
            masters = xml.isStart("master-styles") ? xml.depth() : masters;
            if (masters > 0 && (xml.isStart("p") || xml.isStart("h"))) {
                gatherer.paragraph(xml.text(10_000), Look.of(Role.FURNITURE));
            }
        }
    }
}
