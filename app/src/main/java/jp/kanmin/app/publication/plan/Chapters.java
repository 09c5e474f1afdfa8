package jp.kanmin.app.publication.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jp.kanmin.app.publication.markdown.Markdown;
import jp.kanmin.app.publication.markdown.Prose;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.plan.Contents;
import jp.kanmin.plan.Plan;

/// Puts the plan's data into its chapters: each content into the first chapter that covers it, in the plan's own
/// order. What no chapter covers follows in chapters of its own, so that nothing of the plan is left out.
final class Chapters {

    /// 第3章, 3., ３　 and the like: the plan numbers its chapters itself.
    private static final Pattern NUMBERED = Pattern
            .compile("^\\s*(?:第?[0-9０-９一二三四五六七八九十]+[章節編部.．、:：)）\\s]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ])");

    private final Plan plan;
    private final PageWords words;
    private final Markdown markdown;
    private final boolean numbersItself;

    Chapters(Plan plan, PageWords words, Markdown markdown) {
        this.plan = plan;
        this.words = words;
        this.markdown = markdown;
        numbersItself = plan.chapters().stream()
                .anyMatch(chapter -> NUMBERED.matcher(chapter.title()).find());
    }

    List<ChapterView> all() {
        Map<Plan.Chapter, List<String>> contentsOf = new LinkedHashMap<>();
        plan.chapters().forEach(chapter -> contentsOf.put(chapter, new ArrayList<>()));
        var homeless = new ArrayList<String>();
        for (var content : Contents.TITLES.keySet()) {
            var host = plan.chaptersOf(content).findFirst();
            if (host.isPresent()) {
                contentsOf.getOrDefault(host.get(), homeless).add(content);
            } else if (hasData(content)) {
                homeless.add(content);
            }
        }
        var views = new ArrayList<ChapterView>();
        contentsOf.forEach((chapter, contents) -> views.add(own(chapter, contents, views.size() + 1)));
        homeless.forEach(content -> views.add(added(content, views.size() + 1)));
        return views;
    }

    private ChapterView own(Plan.Chapter chapter, List<String> contents, int number) {
        var title = chapter.title().isBlank()
                ? title(chapter.id()).orElse(words.say("chapter.nameless"))
                : chapter.title();
        return new ChapterView("chapter-" + number, number(number), title,
                chapter.title().isBlank() ? words.tag() : "ja",
                markdown.read(chapter.text()), contents);
    }

    private ChapterView added(String content, int number) {
        return new ChapterView("chapter-" + number, number(number), title(content).orElseThrow(), words.tag(),
                Prose.NONE, List.of(content));
    }

    private Optional<String> title(String content) {
        return Optional.ofNullable(Contents.TITLES.get(content)).map(words::say);
    }

    private String number(int number) {
        return numbersItself ? "" : words.say(key(plan), number);
    }

    /// The message that a chapter's number is said with.
    static String key(Plan plan) {
        return plan.headings().orElse(Plan.Headings.CHAPTER) == Plan.Headings.ITEM
                ? "chapter.item"
                : "chapter.number";
    }

    private boolean hasData(String content) {
        return switch (content) {
            case "situation" -> !plan.problems().isEmpty();
            case "purpose" ->
                isSaid(plan.benefits().residents(), plan.benefits().businesses(), plan.benefits().staff());
            case "position" ->
                !plan.position().isEmpty() || !plan.laws().isEmpty() || !plan.joint().isEmpty();
            case "organisation" ->
                !plan.organisation().members().isEmpty() || isSaid(plan.organisation().lead());
            case "policy" -> !plan.policies().isEmpty() || !plan.duties().isEmpty();
            case "measures" -> !plan.measures().isEmpty();
            case "security" -> isSaid(plan.security().policy(), plan.security().ordinance());
            default -> false;
        };
    }

    private static boolean isSaid(String... texts) {
        return !String.join("", texts).isBlank();
    }
}
