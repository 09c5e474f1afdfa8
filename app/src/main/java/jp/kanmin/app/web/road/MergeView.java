package jp.kanmin.app.web.road;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.service.Saved;
import jp.kanmin.app.web.road.question.Answer;
import jp.kanmin.app.web.road.question.Field;
import jp.kanmin.app.web.road.question.Question;

/// Three versions of an answer, field by field: what stood there, what a colleague saved, what the reader typed.
///
/// @param isBaseKnown what stood there before is still known
public record MergeView(String by, boolean isBaseKnown, List<Part> parts) {

    public MergeView {
        parts = List.copyOf(parts);
    }

    /// One field.
    ///
    /// @param isSame both have the same there
    public record Part(String label, List<Line> base, List<Line> theirs, List<Line> mine, boolean isSame) {
        public Part {
            base = List.copyOf(base);
            theirs = List.copyOf(theirs);
            mine = List.copyOf(mine);
        }
    }

    public record Line(String text, boolean isDifferent) {}

    static MergeView of(Question question, Saved.Crossed crossed, Answer mine, PageWords words) {
        var base = crossed.base().map(content -> Answer.of(question, Optional.of(content)));
        var theirs = Answer.of(question, crossed.theirs());
        int rows = Math.max(Math.max(theirs.rows().size(), mine.rows().size()),
                base.map(answer -> answer.rows().size()).orElse(0));
        var parts = new ArrayList<Part>();
        for (int i = 0; i < rows; i++) {
            for (var field : question.fields()) {
                var part = part(question, field, i, base, theirs, mine, words);
                if (!part.base.isEmpty() || !part.theirs.isEmpty() || !part.mine.isEmpty()) {
                    parts.add(part);
                }
            }
        }
        return new MergeView(crossed.by(), base.isPresent(), parts);
    }

    private static Part part(Question question, Field field, int row, Optional<Answer> base, Answer theirs,
            Answer mine, PageWords words) {
        var before = base.map(answer -> lines(answer, field, row, words)).orElse(List.of());
        var saved = lines(theirs, field, row, words);
        var typed = lines(mine, field, row, words);
        var label = QuestionView.label(question, field, words);
        var common = saved.stream().filter(Set.copyOf(typed)::contains).collect(Collectors.toSet());
        return new Part(question.isList() ? words.say("road.row", row + 1) + " " + label : label,
                marked(before, base.isPresent() ? common : Set.copyOf(before)),
                marked(saved, Set.copyOf(typed)), marked(typed, Set.copyOf(saved)),
                saved.equals(typed));
    }

    private static List<Line> marked(List<String> lines, Set<String> known) {
        return lines.stream().map(line -> new Line(line, !line.isBlank() && !known.contains(line))).toList();
    }

    private static List<String> lines(Answer answer, Field field, int row, PageWords words) {
        var values = row < answer.rows().size() ? answer.rows().get(row) : Map.<String, String>of();
        return QuestionView.chosen(field, values.getOrDefault(field.key(), ""), words).lines().toList();
    }
}
