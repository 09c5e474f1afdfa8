package jp.kanmin.app.cli.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jp.kanmin.app.cli.console.Columns;
import jp.kanmin.app.cli.console.Messages;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Force;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.Words;

/// Findings as text for people: by legal force, and for each what is so, where, and what to do about it.
public final class FindingText {

    private final Language language;
    private final Function<Place, String> places;

    /// @param places says a place in words
    public FindingText(Language language, Function<Place, String> places) {
        this.language = language;
        this.places = places;
    }

    /// Says a place as the machine does: a path, a line, a range.
    public static String plain(Place place, Language language) {
        Words words = switch (place) {
            case Place.Whole() -> Messages.words("place.whole");
            case Place.Path(var path) -> Words.of(path, path);
            case Place.Range(var sheet, var range) -> Messages.words("place.range", sheet, range);
            case Place.Line(var line, var column) -> column.isEmpty()
                    ? Messages.words("place.line", line)
                    : Messages.words("place.cell", line, column);
        };
        return words.in(language);
    }

    /// All findings, under the words of their force; empty when there are none.
    public String of(List<Finding> findings) {
        var text = new StringBuilder();
        for (var force : Force.values()) {
            var ofForce = findings.stream().filter(finding -> finding.force() == force).toList();
            if (!ofForce.isEmpty()) {
                text.append(line("report.force", force.words().in(language), ofForce.size())).append('\n');
                ofForce.forEach(finding -> append(text, finding));
                text.append('\n');
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text, Finding finding) {
        text.append(line("report.what", Columns.visible(finding.message().in(language)))).append('\n');
        text.append(line("report.where", Columns.visible(places.apply(finding.place())))).append('\n');
        text.append(line("report.remedy", Columns.visible(finding.remedy().in(language)))).append('\n');
        var sources = String.join(line("report.and"), finding.citation());
        text.append(sources.isEmpty()
                ? line("report.rule", finding.rule())
                : line("report.citation", sources, finding.rule())).append('\n');
    }

    /// The counts of each force on one line, without a line break.
    public static String counts(Map<Force, Integer> counts, Language language) {
        var parts = new EnumMap<Force, String>(Force.class);
        counts.forEach((force, count) -> parts.put(force,
                Messages.words("report.count", force.words().in(language), count).in(language)));
        return String.join(Messages.words("report.and").in(language), parts.values());
    }

    private String line(String key, Object... values) {
        return Messages.words(key, values).in(language);
    }
}
