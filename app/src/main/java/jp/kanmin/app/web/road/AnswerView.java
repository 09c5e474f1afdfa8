package jp.kanmin.app.web.road;

import java.util.List;
import java.util.Map;

import jp.kanmin.app.publication.markdown.Markdown;
import jp.kanmin.app.publication.markdown.PictureShelf;
import jp.kanmin.app.publication.markdown.Prose;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.web.road.question.Answer;
import jp.kanmin.app.web.road.question.Field;
import jp.kanmin.app.web.road.question.Kind;
import jp.kanmin.app.web.road.question.ReadAs;

/// An answer as it will print.
///
/// @param rows each row's fields that hold something, with their names
public record AnswerView(List<List<Value>> rows) {

    private static final int LEVEL = 4;

    public AnswerView {
        rows = List.copyOf(rows);
    }

    /// A field's value.
    ///
    /// @param label empty where the question is its label
    /// @param prose of a long text; empty for others
    /// @param readAs how a time was understood; empty for others
    public record Value(String label, String text, Prose prose, String readAs) {}

    static AnswerView of(Answer answer, PageWords words, PictureShelf pictures) {
        var markdown = new Markdown(LEVEL, words.say("table.unnamed"), words.say("picture.missing"),
                pictures);
        return new AnswerView(answer.rows().stream().map(row -> answer.question().fields().stream()
                .filter(field -> !row.getOrDefault(field.key(), "").isBlank())
                .map(field -> value(field, row, words, markdown)).toList())
                .filter(values -> !values.isEmpty()).toList());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    private static Value value(Field field, Map<String, String> row, PageWords words, Markdown markdown) {
        var text = row.getOrDefault(field.key(), "");
        var label = field.label().isEmpty() ? "" : words.sayCode("road.f", field.label());
        var readAs = field.kind().isTime() ? ReadAs.words(field.kind(), text, words) : "";
        return new Value(label, QuestionView.chosen(field, text, words),
                field.kind() == Kind.LONG ? markdown.read(text) : Prose.NONE,
                readAs.equals(text) ? "" : readAs);
    }
}
