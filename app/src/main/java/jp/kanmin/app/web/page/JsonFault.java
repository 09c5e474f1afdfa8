package jp.kanmin.app.web.page;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jp.kanmin.app.publication.page.FindingJson;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Force;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.Severity;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;

/// What a program is told when it cannot be served: a finding, as everywhere.
public final class JsonFault {

    private JsonFault() {}

    /// The bytes of `{"findings": [...]}` with one finding.
    ///
    /// @param rule stable, such as `KD-API-TOKEN`
    public static byte[] of(String rule, Words what, Words remedy, Language language) {
        var finding = new Finding(rule, Force.PRINCIPLE, Severity.FATAL, Place.whole(), what, remedy,
                List.of(),
                Fix.NONE);
        return JsonText.pretty(Json.Obj.EMPTY.with("findings", FindingJson.of(List.of(finding), language)))
                .getBytes(StandardCharsets.UTF_8);
    }
}
