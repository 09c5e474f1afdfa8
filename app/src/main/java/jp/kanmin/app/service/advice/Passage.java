package jp.kanmin.app.service.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.kanmin.plan.Plan;

/// What advice speaks of: the whole plan, a chapter or a measure.
///
/// @param path `chapters/c1` or `measures/m1`; empty for the whole plan
/// @param title as the plan has it
public record Passage(String path, String title) {

    public static final Passage WHOLE = new Passage("", "");

    private static final String CHAPTERS = "chapters/";
    private static final String MEASURES = "measures/";

    /// The chapters of a plan, then its measures.
    static List<Passage> of(Plan plan) {
        var all = new ArrayList<Passage>();
        plan.chapters().stream().filter(chapter -> !chapter.id().isBlank())
                .forEach(chapter -> all.add(new Passage(CHAPTERS + chapter.id(), chapter.title())));
        plan.measures().stream().filter(measure -> !measure.id().isBlank())
                .forEach(measure -> all.add(new Passage(MEASURES + measure.id(), measure.title())));
        return all;
    }

    public boolean isWhole() {
        return path.isEmpty();
    }

    /// The chapter's id, where it is one.
    public Optional<String> chapter() {
        return id(CHAPTERS);
    }

    /// The measure's id, where it is one.
    public Optional<String> measure() {
        return id(MEASURES);
    }

    private Optional<String> id(String kind) {
        return path.startsWith(kind) ? Optional.of(path.substring(kind.length())) : Optional.empty();
    }
}
