package jp.kanmin.document.read;

import jp.kanmin.document.Document;
import jp.kanmin.document.Document.Format;
import jp.kanmin.document.Doubt;
import jp.kanmin.document.read.gather.DocumentLimits;
import jp.kanmin.document.read.gather.Gatherer;
import jp.kanmin.document.read.odt.OdtReader;
import jp.kanmin.document.read.page.PageReader;
import jp.kanmin.document.read.pdf.PdfReader;
import jp.kanmin.document.read.plain.PlainReader;
import jp.kanmin.document.read.word.WordReader;
import jp.kanmin.file.Judged;
import jp.kanmin.file.Source;
import jp.kanmin.file.Unpacking;
import jp.kanmin.file.ZipArchive;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;

/// Reads a document of any kind that offices have. Nothing in it is run, and nothing it points to is fetched.
public final class DocumentReader {

    private static final int HEAD = 8_192;

    private final String name;
    private final byte[] bytes;
    private final DocumentLimits limits;
    private final Gatherer gatherer;

    private DocumentReader(String name, byte[] bytes, DocumentLimits limits) {
        this.name = name;
        this.bytes = bytes;
        this.limits = limits;
        this.gatherer = new Gatherer(limits);
    }

    /// Reads a file.
    ///
    /// @param name of the file; only compared with what the content is
    /// @throws UserError when it cannot be read, with what to do
    public static Document read(String name, byte[] bytes) {
        return within(DocumentLimits.USUAL, name, bytes);
    }

    /// Reads text that somebody pasted.
    public static Document ofText(String text) {
        var gatherer = new Gatherer(DocumentLimits.USUAL);
        PlainReader.read(text, gatherer);
        return gatherer.document("", Format.TEXT);
    }

    static Document within(DocumentLimits limits, String name, byte[] bytes) {
        if (bytes.length > limits.fileBytes()) {
            throw new UserError(
                    Words.of("ファイルが大きすぎます（上限%dMB）。".formatted(limits.fileBytes() >> 20),
                            "The file is too large (limit %d MB).".formatted(limits.fileBytes() >> 20)),
                    Words.of("画像を除くか、計画の部分だけを別のファイルに保存してください。",
                            "Take out pictures, or save the part with the plan alone."));
        }
        var document = new DocumentReader(name, bytes, limits).document();
        if (document.text().isBlank()) {
            throw new UserError(Words.of("ファイル「%s」には文字がありません。".formatted(name),
                    "“%s” has no text.".formatted(name)),
                    Words.of("文字のある文書を指定するか、文章を貼り付けてください。",
                            "Give a document with text, or paste the text."));
        }
        return document;
    }

    private Document document() {
        var source = Source.of(bytes);
        byte[] head = source.bytes(0, HEAD);
        var format = DocumentKind.isZip(head)
                ? zip(source)
                : DocumentKind.ofHead(head).isPresent() ? pdf() : text(head, source);
        DocumentKind.compare(name, format, gatherer);
        return gatherer.document(name, format);
    }

    private Format zip(Source source) {
        var zip = ZipArchive.of(source,
                new Unpacking(bytes.length, limits.inflatedBytes(), limits.ratio(), limits.entries()));
        var format = DocumentKind.ofZip(zip);
        if (!zip.isWhole()) {
            gatherer.doubt(Doubt.Kind.DAMAGED, "ファイルが途中で切れています。読めたところだけを取り込みます。元のファイルを取り直してください。",
                    "The file is incomplete; only what could be read is taken over. Get the original again.");
        }
        if (format == Format.ODT) {
            OdtReader.read(zip, gatherer);
        } else {
            WordReader.read(zip, gatherer);
        }
        return format;
    }

    private Format pdf() {
        PdfReader.read(bytes, gatherer);
        return Format.PDF;
    }

    private Format text(byte[] head, Source source) {
        DocumentKind.refuse(head, source);
        var judged = Judged.of(bytes).orElseThrow(DocumentKind::unknown);
        judged.oddities()
                .forEach(odd -> gatherer.doubt(Doubt.Kind.ENCODING, odd.what().ja(), odd.what().en()));
        if (DocumentKind.isPage(judged.text())) {
            PageReader.read(judged.text(), gatherer);
            return Format.HTML;
        }
        PlainReader.read(judged.text(), gatherer);
        return Format.TEXT;
    }
}
