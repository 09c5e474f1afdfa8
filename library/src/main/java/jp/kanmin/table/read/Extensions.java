package jp.kanmin.table.read;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.kanmin.file.ZipArchive;
import jp.kanmin.table.read.guard.Doubts;
import jp.kanmin.table.sheet.Format;
import jp.kanmin.table.sheet.Workbook.Doubt.Kind;

/// What a file's name promises, held against what it is.
final class Extensions {

    private static final Map<Format, Set<String>> USUAL = Map.ofEntries(
            Map.entry(Format.XLSX, Set.of("xlsx", "xltx")),
            Map.entry(Format.XLSM, Set.of("xlsm", "xltm")),
            Map.entry(Format.XLSB, Set.of("xlsb")),
            Map.entry(Format.XLS, Set.of("xls", "xlt")),
            Map.entry(Format.ODS, Set.of("ods", "ots")),
            Map.entry(Format.CSV, Set.of("csv", "txt")),
            Map.entry(Format.TSV, Set.of("tsv", "tab", "txt")),
            Map.entry(Format.HTML, Set.of("html", "htm", "xhtml")),
            Map.entry(Format.XML, Set.of("xml")),
            Map.entry(Format.JSON, Set.of("json", "geojson", "topojson", "jsonld")),
            Map.entry(Format.PDF, Set.of("pdf")),
            Map.entry(Format.DOCX, Set.of("docx", "docm")),
            Map.entry(Format.DOC, Set.of("doc")),
            Map.entry(Format.ZIP, Set.of("zip")),
            Map.entry(Format.ENCRYPTED, Set.of("xlsx", "xlsm", "xls", "docx", "pptx", "ods", "zip")));

    private Extensions() {}

    static String of(String name) {
        return ZipArchive.extension(name.replace('\\', '/'));
    }

    static void compare(String name, Format format, Doubts doubts) {
        var extension = of(name);
        var usual = USUAL.get(format);
        if (usual != null && !extension.isEmpty() && !usual.contains(extension)) {
            var real = format.name().toUpperCase(Locale.ROOT);
            doubts.add(Kind.WRONG_EXTENSION,
                    "拡張子は「.%s」ですが、中身は%sです。中身に合う拡張子で保存し直してください。".formatted(extension, real),
                    "The name ends in “.%s”, but the content is %s. Save it again with the right extension."
                            .formatted(extension, real));
        }
    }
}
