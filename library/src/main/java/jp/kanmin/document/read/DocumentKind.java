package jp.kanmin.document.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jp.kanmin.document.Document.Format;
import jp.kanmin.document.Doubt;
import jp.kanmin.document.read.gather.Gatherer;
import jp.kanmin.file.Ole2;
import jp.kanmin.file.Source;
import jp.kanmin.file.ZipArchive;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;

/// What a file is, told by its content, and the one line for each kind that cannot be read.
final class DocumentKind {

    private static final Words SAVE_AS = Words.of("Wordなどで開き、「.docx」で保存し直してください。",
            "Open it in Word and save it as .docx.");
    private static final Words UNLOCK = Words.of("パスワードを外して保存し直してください。",
            "Remove the password and save it again.");

    private DocumentKind() {}

    static boolean begins(byte[] head, String with) {
        byte[] sought = with.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < sought.length; i++) {
            if (i >= head.length || head[i] != sought[i]) {
                return false;
            }
        }
        return true;
    }

    static boolean isZip(byte[] head) {
        return begins(head, "PK\u0003\u0004") || begins(head, "PK\u0005\u0006");
    }

    /// What a zip is.
    static Format ofZip(ZipArchive zip) {
        if (zip.isEncrypted() || (zip.has("META-INF/manifest.xml")
                && first(zip, "META-INF/manifest.xml").contains("encryption-data"))) {
            throw locked();
        }
        if (zip.has("content.xml")) {
            var type = first(zip, "mimetype");
            if (type.isEmpty() || type.contains("opendocument.text")) {
                return Format.ODT;
            }
            throw other("文書ではなく、表やスライドの", "a spreadsheet or slides, not a document", SAVE_AS);
        }
        if (zip.names().stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("word/"))) {
            return Format.DOCX;
        }
        if (zip.names().stream().anyMatch(name -> name.startsWith("xl/") || name.startsWith("ppt/"))) {
            throw other("文書ではなく、ExcelやPowerPointの", "a workbook or slides, not a document", SAVE_AS);
        }
        throw other("zipの", "a zip", Words.of("中の文書を取り出して、一つずつ指定してください。",
                "Unpack it and give the document in it."));
    }

    /// Refuses what is no text at all, with what can be done about it.
    static void refuse(byte[] head, Source source) {
        if (Ole2.is(head)) {
            Set<String> streams = Ole2.streams(source);
            if (streams.contains("EncryptedPackage") || streams.contains("EncryptionInfo")) {
                throw locked();
            }
            throw other("古い形式（.docなど）の", "of the old kind (.doc)", SAVE_AS);
        }
        if (begins(head, "{\\rtf")) {
            throw other("リッチテキスト（RTF）の", "rich text (RTF)", SAVE_AS);
        }
        boolean isPicture = begins(head, "\u0089PNG") || begins(head, "\u00FF\u00D8\u00FF")
                || begins(head, "GIF8") || begins(head, "II*\0") || begins(head, "MM\0*");
        if (isPicture) {
            throw other("画像の", "a picture", Words.of("文字のある文書（Word、PDFなど）を指定するか、文章を貼り付けてください。",
                    "Give a document with text, or paste the text."));
        }
    }

    static UserError unknown() {
        return other("読み取れない形式の", "of a kind that cannot be read",
                Words.of("Word（.docx）、OpenDocument（.odt）、文字のあるPDF、テキスト、HTMLのどれかにするか、文章を貼り付けてください。",
                        "Give Word (.docx), OpenDocument (.odt), PDF with text, plain text or HTML, or paste the text."));
    }

    static UserError locked() {
        return new UserError(Words.of("パスワードで保護されたファイルです。", "The file is protected by a password."), UNLOCK);
    }

    /// Says when the name promises something else.
    static void compare(String name, Format format, Gatherer gatherer) {
        var extension = ZipArchive.extension(name.replace('\\', '/'));
        var usual = switch (format) {
            case DOCX -> Set.of("docx", "docm", "dotx");
            case ODT -> Set.of("odt", "ott");
            case PDF -> Set.of("pdf");
            case HTML -> Set.of("html", "htm", "xhtml", "mht");
            case TEXT -> Set.of("txt", "text", "md", "csv", "log");
        };
        if (!extension.isEmpty() && extension.length() <= 8 && !usual.contains(extension)) {
            gatherer.doubt(Doubt.Kind.WRONG_EXTENSION,
                    "拡張子は「.%s」ですが、中身は%sとして読みました。".formatted(extension, format.name()),
                    "The name ends in “.%s”, but the content was read as %s.".formatted(extension,
                            format.name()));
        }
    }

    static boolean isPage(String text) {
        var head = text.substring(0, Math.min(text.length(), 4_096)).strip().toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<?xml")
                || (head.startsWith("<")
                        && (head.contains("<body") || head.contains("<p") || head.contains("<h1")
                                || head.contains("<h2") || head.contains("<table") || head.contains("<div")));
    }

    private static UserError other(String ja, String en, Words remedy) {
        return new UserError(Words.of("%sファイルです。".formatted(ja), "The file is %s.".formatted(en)), remedy);
    }

    private static String first(ZipArchive zip, String name) {
        try (var in = zip.open(name).orElse(java.io.InputStream.nullInputStream())) {
            return new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8);
        } catch (IOException _) {
            return "";
        }
    }

    static Optional<Format> ofHead(byte[] head) {
        for (int i = 0; i < Math.min(1_024, head.length - 4); i++) {
            if (head[i] == '%' && head[i + 1] == 'P' && head[i + 2] == 'D' && head[i + 3] == 'F') {
                return Optional.of(Format.PDF);
            }
        }
        return Optional.empty();
    }
}
