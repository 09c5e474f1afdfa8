package jp.kanmin.app.cli.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import jp.kanmin.app.cli.console.Version;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.Rule;
import jp.kanmin.finding.Severity;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;

/// Findings as a SARIF 2.1.0 log, which code hosts show beside the lines of a change. Written piece by piece, so
/// that a log of thousands of files needs no memory of them.
public final class SarifLog {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private SarifLog() {}

    /// All before the results: the tool and its rules.
    public static String opening(List<? extends Rule<?>> rules, Language language) {
        var described = new Json.Arr(rules.stream().<Json>map(rule -> rule(rule, language)).toList());
        var driver = Json.Obj.EMPTY.with("name", Json.of("kanmin")).with("version", Json.of(Version.text()))
                .with("rules", described);
        return "{\"version\": \"2.1.0\",\n\"runs\": [{\"tool\": {\"driver\": " + JsonText.line(driver)
                + "},\n\"columnKind\": \"utf16CodeUnits\",\n\"results\": [\n";
    }

    /// The results of one file, a line each, with commas between them and none at the end.
    public static String results(String file, List<Finding> findings, Language language) {
        var lines = new ArrayList<String>(findings.size());
        for (var finding : findings) {
            lines.add(JsonText.line(result(file, finding, language)));
        }
        return String.join(",\n", lines);
    }

    /// All behind the results.
    public static String closing() {
        return "\n]}]}\n";
    }

    private static Json rule(Rule<?> rule, Language language) {
        return Json.Obj.EMPTY.with("id", Json.of(rule.id()))
                .with("shortDescription", message(rule.title().in(language)))
                .with("help", message(rule.remedy().in(language)))
                .with("defaultConfiguration", Json.Obj.EMPTY.with("level", Json.of(level(rule.severity()))))
                .with("properties", Json.Obj.EMPTY.with("tags", Json.texts(rule.citation())));
    }

    private static Json result(String file, Finding finding, Language language) {
        return Json.Obj.EMPTY.with("ruleId", Json.of(finding.rule()))
                .with("level", Json.of(level(finding.severity())))
                .with("message",
                        message(finding.message().in(language) + " → " + finding.remedy().in(language)))
                .with("locations", new Json.Arr(List.of(location(file, finding.place()))));
    }

    private static Json location(String file, Place place) {
        var physical = Json.Obj.EMPTY.with("artifactLocation",
                Json.Obj.EMPTY.with("uri", Json.of(uri(file))));
        return switch (place) {
            case Place.Whole() -> Json.Obj.EMPTY.with("physicalLocation", physical);
            case Place.Line(var line, _) -> Json.Obj.EMPTY.with("physicalLocation",
                    physical.with("region", Json.Obj.EMPTY.with("startLine", Json.of(line))));
            case Place.Path(var path) -> Json.Obj.EMPTY.with("physicalLocation", physical)
                    .with("logicalLocations", logical(path));
            case Place.Range(var sheet, var range) -> Json.Obj.EMPTY.with("physicalLocation", physical)
                    .with("logicalLocations", logical(sheet + "!" + range));
        };
    }

    private static Json logical(String name) {
        return new Json.Arr(List.of(Json.Obj.EMPTY.with("fullyQualifiedName", Json.of(name))));
    }

    private static Json message(String text) {
        return Json.Obj.EMPTY.with("text", Json.of(text));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case FATAL, CRITICAL -> "error";
            case MAJOR -> "warning";
            case MINOR, INFO -> "note";
        };
    }

    /// A relative or absolute file name as a reference, percent-encoded; standard input is called so.
    private static String uri(String file) {
        if (file.equals("-")) {
            return "stdin";
        }
        var uri = new StringBuilder(file.startsWith("/") ? "file://" : "");
        for (byte b : file.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(b) >= 0) {
                uri.append((char) b);
            } else {
                uri.append('%').append(Character.forDigit(b >> 4 & 15, 16))
                        .append(Character.forDigit(b & 15, 16));
            }
        }
        return uri.toString();
    }
}
