package jp.kanmin.app.publication.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.json.Json;
import jp.kanmin.plan.Plan;

/// A version of the plan in its history, with what the plan itself says it changed.
///
/// @param name such as `第2版`
/// @param decided in both calendars; empty where the plan does not say
/// @param changes the texts under the version's key `changes`
public record VersionView(String name, String decided, String published, String reason,
        List<String> changes) {

    public VersionView {
        changes = List.copyOf(changes);
    }

    /// The newest first.
    static List<VersionView> all(Plan plan, PageWords words) {
        return plan.versions().stream()
                .sorted(Comparator.comparingInt((Plan.Version version) -> version.version().orElse(0))
                        .reversed())
                .map(version -> new VersionView(name(version, words),
                        version.decided().map(day -> DateWords.of(day, words)).orElse(""),
                        version.published().map(day -> DateWords.of(day, words)).orElse(""), version.reason(),
                        changes(plan, version)))
                .toList();
    }

    static String name(Plan.Version version, PageWords words) {
        return version.version().isPresent()
                ? words.say("version.number", version.version().getAsInt())
                : words.say("version.unnumbered");
    }

    static Optional<VersionView> newest(Plan plan, PageWords words) {
        return all(plan, words).stream().findFirst();
    }

    private static List<String> changes(Plan plan, Plan.Version version) {
        var changes = new ArrayList<String>();
        if (plan.document().at(version.path() + "/changes")
                .orElse(Json.ofNull()) instanceof Json.Arr(var items)) {
            items.forEach(item -> {
                if (item instanceof Json.Text(var text) && !text.isBlank()) {
                    changes.add(text);
                }
            });
        }
        return changes;
    }
}
