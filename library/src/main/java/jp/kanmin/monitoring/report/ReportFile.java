package jp.kanmin.monitoring.report;

import java.util.ArrayList;
import java.util.List;

import jp.kanmin.finding.Place;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.Unreadable;
import jp.kanmin.plan.Trouble;

/// A report read from a file, with what was wrong with its form.
///
/// @param troubles in the order of the document
public record ReportFile(Report report, List<Trouble> troubles) {

    /// The format this version writes. Every older one is read.
    public static final String FORMAT = "kanmin-report/1";

    public ReportFile {
        troubles = List.copyOf(troubles);
    }

    /// Reads a report in JSON or YAML.
    ///
    /// @throws Unreadable when the bytes are no document at all
    public static ReportFile read(byte[] bytes) throws Unreadable {
        var file = JsonFile.read(bytes);
        if (!(file.root() instanceof Json.Obj document) || document.fields().isEmpty()) {
            throw new Unreadable(Place.whole(),
                    Words.of("報告の文書ではありません。", "It is not a report."),
                    Words.of("「body」「quarter」「values」などの項目を持つ報告のファイルを指定してください。",
                            "Give a report with keys such as “body”, “quarter” and “values”."));
        }
        var read = of(document);
        if (file.isUtf8()) {
            return read;
        }
        var troubles = new ArrayList<>(read.troubles);
        troubles.add(new Trouble.Encoding("", file.charset().displayName()));
        return new ReportFile(read.report, troubles);
    }

    /// The report in a document already read.
    public static ReportFile of(Json.Obj document) {
        var troubles = new ArrayList<Trouble>();
        return new ReportFile(new ReportReader(troubles).read(document), troubles);
    }

    /// Whether a document says that it is a report, or looks like one: values of a quarter.
    public static boolean isReport(Json.Obj document) {
        if (document.fields().get("format") instanceof Json.Text(var format) && !format.isBlank()) {
            return format.startsWith("kanmin-report");
        }
        return document.fields().containsKey("quarter") && document.fields().containsKey("values");
    }
}
