package jp.kanmin.plan.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;
import jp.kanmin.plan.Contents;
import jp.kanmin.plan.Plan;
import jp.kanmin.text.SearchForm;
import jp.kanmin.text.Similarity;

/// The words by which headings and texts tell what they are about. They are data: `template.json` and `words.json`.
final class ContentWords {

    static final ContentWords SHIPPED = new ContentWords();

    /// Less alike than this, a heading and a word have nothing to do with each other.
    private static final double ALIKE = 0.5;

    /// A content that some words speak for.
    ///
    /// @param word as it is written in the list
    record Match(String content, String word, double confidence) {}

    /// One word of one content.
    private record Word(String content, String written, String form) {}

    private final Json.Obj template = JsonResource.read(Plan.class, "template.json");
    private final Json.Obj own = JsonResource.read(ContentWords.class, "words.json");
    private final List<Word> words = new ArrayList<>();
    private final Map<String, String> samples = new LinkedHashMap<>();

    private ContentWords() {
        var lists = object(template, "existingChapters");
        for (var content : Contents.TITLES.keySet()) {
            JsonResource.texts(lists, content)
                    .forEach(word -> words.add(new Word(content, word, SearchForm.of(word))));
        }
        JsonResource.texts(own, "overview")
                .forEach(word -> words.add(new Word("purpose", word, SearchForm.of(word))));
        JsonResource.items(template, "chapters")
                .forEach(chapter -> samples.put(JsonResource.text(chapter, "id"),
                        JsonResource.text(chapter, "help") + JsonResource.text(chapter, "starter")));
    }

    /// What a heading is about: the longest word that it holds; of equal ones that of the chapter above, else the last,
    /// because the last noun of a Japanese heading is what it is about; failing that, the word it is most alike.
    ///
    /// @param above the content of the chapter it stands in; empty for none
    Optional<Match> ofHeading(String heading, String above) {
        var form = SearchForm.of(heading).replace(" ", "");
        Word best = null;
        int bestAt = -1;
        for (var word : words) {
            int at = form.lastIndexOf(word.form());
            int longer = best == null ? 1 : word.form().length() - best.form().length();
            boolean isNearer = best != null && !best.content().equals(above)
                    && (word.content().equals(above) || at > bestAt);
            if (at >= 0 && (longer > 0 || (longer == 0 && isNearer))) {
                best = word;
                bestAt = at;
            }
        }
        if (best != null) {
            double share = (double) best.form().length() / Math.max(1, form.length());
            return Optional.of(new Match(best.content(), best.written(), Math.min(0.95, 0.6 + 0.4 * share)));
        }
        return form.length() < 3 ? Optional.empty() : alike(form);
    }

    private Optional<Match> alike(String form) {
        Match best = null;
        for (var word : words) {
            double alike = Similarity.bigrams(form, word.form());
            if (alike >= ALIKE && (best == null || alike * 0.7 > best.confidence())) {
                best = new Match(word.content(), word.written(), alike * 0.7);
            }
        }
        return Optional.ofNullable(best);
    }

    /// What a text is about, by the words it uses and by how alike it is to a sample; empty when nothing stands out.
    Optional<Match> ofText(String text) {
        var form = SearchForm.of(text.length() > 4_000 ? text.substring(0, 4_000) : text).replace(" ", "");
        if (form.length() < 40) {
            return Optional.empty();
        }
        Map<String, Double> points = new LinkedHashMap<>();
        Map<String, Word> first = new LinkedHashMap<>();
        for (var word : words) {
            int times = word.form().length() < 2 ? 0 : Math.min(3, count(form, word.form()));
            if (times > 0) {
                points.merge(word.content(), times * Math.sqrt(word.form().length()), Double::sum);
                first.merge(word.content(), word, (a, b) -> b.form().length() > a.form().length() ? b : a);
            }
        }
        var shortened = text.length() > 600 ? text.substring(0, 600) : text;
        points.replaceAll((content, value) -> value * (1 + Similarity.bigrams(shortened, sample(content))));
        var ranked = points.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .toList();
        double second = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
        if (ranked.isEmpty() || ranked.getFirst().getValue() < 3
                || ranked.getFirst().getValue() < 1.3 * second) {
            return Optional.empty();
        }
        var content = ranked.getFirst().getKey();
        var word = first.get(content);
        double clear = 1 - second / ranked.getFirst().getValue();
        return Optional.of(new Match(content, word == null ? "" : word.written(), 0.25 + 0.25 * clear));
    }

    boolean isAppendix(String heading) {
        return holds(heading, JsonResource.texts(own, "appendix"));
    }

    boolean isPillar(String text, String pillar) {
        return holds(text, JsonResource.texts(object(own, "pillars"), pillar));
    }

    /// Whether the text holds one of the words of a list: `kpis`, `period`, `contact`.
    boolean has(String text, String list) {
        return holds(text, JsonResource.texts(own, list));
    }

    /// What the template says to write for a content.
    String help(String content) {
        return JsonResource.items(template, "chapters").stream()
                .filter(chapter -> JsonResource.text(chapter, "id").equals(content))
                .map(chapter -> JsonResource.text(chapter, "help").replace("{body}", "団体")).findFirst()
                .orElse("");
    }

    /// The five pillars of the template.
    List<Json.Obj> pillars() {
        return JsonResource.items(template, "policies");
    }

    private String sample(String content) {
        var sample = samples.getOrDefault(content, "");
        return sample.length() > 600 ? sample.substring(0, 600) : sample;
    }

    private static boolean holds(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }

    private static int count(String text, String word) {
        int times = 0;
        for (int at = text.indexOf(word); at >= 0 && times < 3; at = text.indexOf(word, at + word.length())) {
            times++;
        }
        return times;
    }

    private static Json.Obj object(Json.Obj of, String key) {
        return of.fields().get(key) instanceof Json.Obj found ? found : Json.Obj.EMPTY;
    }
}
