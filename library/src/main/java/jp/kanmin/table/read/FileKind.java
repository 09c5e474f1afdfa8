package jp.kanmin.table.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jp.kanmin.file.Damaged;
import jp.kanmin.file.Ole2;
import jp.kanmin.file.Source;
import jp.kanmin.file.Xml;
import jp.kanmin.file.ZipArchive;
import jp.kanmin.table.sheet.Format;

/// What a file is, told by its first bytes and, where these are those of a container, by what is in it.
final class FileKind {

    static final int HEAD = 8192;
    private static final int LONGEST_NAME = 200;

    private FileKind() {}

    /// What the bytes alone say; empty for text and for what nobody knows.
    static Optional<Format> ofBytes(byte[] head) {
        if (begins(head, "%PDF")) {
            return Optional.of(Format.PDF);
        }
        boolean isOther = begins(head, "\u0089PNG") || begins(head, "\u00FF\u00D8\u00FF")
                || begins(head, "GIF8")
                || begins(head, "II*\0") || begins(head, "MM\0*")
                || (begins(head, "BM") && contains(head, "\0\0"))
                || begins(head, "RIFF") || begins(head, "\u001F\u008B") || begins(head, "7z\u00BC\u00AF")
                || begins(head, "Rar!") || begins(head, "{\\rtf") || begins(head, "SQLite format 3")
                || begins(head, "PAR1");
        return isOther ? Optional.of(Format.OTHER) : Optional.empty();
    }

    static boolean isZip(byte[] head) {
        return begins(head, "PK\u0003\u0004") || begins(head, "PK\u0005\u0006");
    }

    /// The kind of file that Office wrote before 2007.
    static boolean isContainer(byte[] head) {
        return Ole2.is(head);
    }

    static Format ofContainer(Source source) {
        Set<String> streams = Ole2.streams(source);
        if (streams.contains("EncryptedPackage") || streams.contains("EncryptionInfo")) {
            return Format.ENCRYPTED;
        }
        if (streams.contains("Workbook") || streams.contains("Book")) {
            return Format.XLS;
        }
        return streams.contains("WordDocument") ? Format.DOC : Format.OTHER;
    }

    static Format ofZip(ZipArchive zip) {
        if (zip.isEncrypted()) {
            return Format.ENCRYPTED;
        }
        if (zip.has("mimetype") && zip.has("content.xml")) {
            return first(zip, "mimetype").contains("opendocument.spreadsheet") ? Format.ODS : Format.OTHER;
        }
        if (zip.has("[Content_Types].xml")) {
            return ofParts(zip);
        }
        boolean isOffice = zip.names().stream().anyMatch(name -> name.startsWith("xl/worksheets/"));
        return isOffice ? Format.XLSX : Format.ZIP;
    }

    private static Format ofParts(ZipArchive zip) {
        boolean hasBook = false;
        try (var xml = Xml.of(zip.open("[Content_Types].xml").orElseThrow())) {
            while (xml.next()) {
                var type = xml.isStart("Override")
                        ? xml.attributeOrNone("ContentType").toLowerCase(Locale.ROOT)
                        : "";
                if (type.contains("excel.sheet.binary")) {
                    return Format.XLSB;
                }
                if (type.contains("macroenabled.main") && type.contains("excel")) {
                    return Format.XLSM;
                }
                hasBook |= type.contains("spreadsheetml.sheet.main")
                        || type.contains("spreadsheetml.template.main");
            }
        } catch (Damaged _) {
            return ofFolders(zip); // what could be read was not enough
        }
        return hasBook ? Format.XLSX : ofFolders(zip);
    }

    private static Format ofFolders(ZipArchive zip) {
        return zip.names().stream().anyMatch(name -> name.startsWith("xl/"))
                ? Format.XLSX
                : zip.names().stream().anyMatch(name -> name.startsWith("word/"))
                        ? Format.DOCX
                        : Format.OTHER;
    }

    /// What a text is by how it begins; a list when it is none of the others.
    static Format ofText(String text) {
        var head = text.substring(0, Math.min(text.length(), HEAD)).strip().toLowerCase(Locale.ROOT);
        if (head.startsWith("<")) {
            if (head.contains("urn:schemas-microsoft-com:office:spreadsheet") && head.contains("<?xml")) {
                return Format.XML;
            }
            boolean isPage = List
                    .of("<!doctype html", "<html", "<table", "<head", "<meta", "<body", "<div", "<center",
                            "<style", "<script", "<p>", "<h1")
                    .stream().anyMatch(head::contains);
            return isPage ? Format.HTML : head.startsWith("<?xml") ? Format.OTHER : Format.CSV;
        }
        var whole = text.strip();
        boolean isObject = whole.startsWith("{") && whole.endsWith("}") && whole.indexOf('"') > 0;
        return isObject || isList(whole) ? Format.JSON : Format.CSV;
    }

    private static boolean isList(String text) {
        var inside = text.substring(Math.min(1, text.length()), Math.min(text.length(), LONGEST_NAME))
                .strip();
        return text.startsWith("[") && text.endsWith("]")
                && (inside.startsWith("{") || inside.startsWith("["));
    }

    private static String first(ZipArchive zip, String name) {
        try (var in = zip.open(name).orElseThrow()) {
            return new String(in.readNBytes(LONGEST_NAME), StandardCharsets.US_ASCII);
        } catch (java.io.IOException _) {
            return "";
        }
    }

    private static boolean begins(byte[] head, String sign) {
        return new String(head, 0, Math.min(head.length, sign.length()), StandardCharsets.ISO_8859_1)
                .equals(sign);
    }

    private static boolean contains(byte[] head, String sign) {
        return new String(head, StandardCharsets.ISO_8859_1).contains(sign);
    }
}
