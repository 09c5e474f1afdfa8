package jp.kanmin.app.cli.plan;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jp.kanmin.app.cli.console.Messages;
import jp.kanmin.app.cli.report.FindingText;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.Place;
import jp.kanmin.json.Json;
import jp.kanmin.plan.Plan;
import jp.kanmin.text.Shortened;

/// Says a place of a plan so that a person finds it: `施策2「データの公開」 › 指標1 › 目標 (measures/1/kpis/0/target)`.
final class PlanPlaces {

    private static final int LONGEST_TITLE = 30;

    private final Json document;
    private final Language language;

    private PlanPlaces(Json document, Language language) {
        this.document = document;
        this.language = language;
    }

    /// @param plan the plan the places are in; empty when the file is none
    static Function<Place, String> of(Optional<Plan> plan, Language language) {
        Json document = plan.<Json>map(Plan::document).orElseGet(Json::ofNull);
        return new PlanPlaces(document, language)::say;
    }

    private String say(Place place) {
        if (!(place instanceof Place.Path(var path))) {
            return FindingText.plain(place, language);
        }
        var words = new ArrayList<String>();
        int from = 0;
        while (from <= path.length()) {
            int end = path.indexOf('/', from) < 0 ? path.length() : path.indexOf('/', from);
            var step = path.substring(from, end);
            if (isIndex(step) && !words.isEmpty()) {
                words.add(words.removeLast() + (Integer.parseInt(step) + 1) + title(path.substring(0, end)));
            } else {
                words.add(word(step));
            }
            from = end + 1;
        }
        var said = words.stream().map(String::strip).collect(Collectors.joining(" › "));
        return said.equals(path) ? path : said + " (" + path + ")";
    }

    private String word(String step) {
        return Messages.find("place.plan." + step).map(words -> words.in(language)).orElse(step);
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.length() < 7 && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// What the item is called, where it has a title or a name.
    private String title(String path) {
        for (var key : new String[]{"title", "name", "plan", "department"}) {
            if (document.at(path + "/" + key).orElseGet(Json::ofNull) instanceof Json.Text(var title)
                    && !title.isBlank()) {
                return Messages.words("place.title", Shortened.shown(title, LONGEST_TITLE)).in(language);
            }
        }
        return "";
    }
}
