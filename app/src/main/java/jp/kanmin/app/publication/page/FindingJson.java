package jp.kanmin.app.publication.page;

import java.util.List;

import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.Place;
import jp.kanmin.json.Json;

/// A finding as JSON, everywhere the same. The names of its fields are API: add, never rename.
public final class FindingJson {

    private FindingJson() {}

    /// The finding with its words in one language.
    public static Json.Obj of(Finding finding, Language language) {
        return Json.Obj.EMPTY
                .with("rule", Json.of(finding.rule()))
                .with("force", Json.of(finding.force().code()))
                .with("severity", Json.of(finding.severity().code()))
                .with("place", place(finding.place()))
                .with("message", Json.of(finding.message().in(language)))
                .with("remedy", Json.of(finding.remedy().in(language)))
                .with("citation", Json.texts(finding.citation()))
                .with("fix", Json.of(finding.fix().code()));
    }

    public static Json.Arr of(List<Finding> findings, Language language) {
        return new Json.Arr(findings.stream().<Json>map(finding -> of(finding, language)).toList());
    }

    private static Json place(Place place) {
        return switch (place) {
            case Place.Whole() -> Json.Obj.EMPTY;
            case Place.Path(var path) -> Json.Obj.EMPTY.with("path", Json.of(path));
            case Place.Range(var sheet, var range) -> Json.Obj.EMPTY
                    .with("sheet", Json.of(sheet)).with("range", Json.of(range));
            case Place.Line(var line, var column) -> Json.Obj.EMPTY
                    .with("line", Json.of(line)).with("column", Json.of(column));
        };
    }
}
