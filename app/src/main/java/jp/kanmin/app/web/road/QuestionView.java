package jp.kanmin.app.web.road;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.web.road.question.Answer;
import jp.kanmin.app.web.road.question.Field;
import jp.kanmin.app.web.road.question.Kind;
import jp.kanmin.app.web.road.question.Question;
import jp.kanmin.app.web.road.question.ReadAs;

/// A question ready for its page.
///
/// @param subject what it is about; empty where the title says it
/// @param mark of what stood there when the form was opened
public record QuestionView(Question question, String title, String subject, String why, String example,
        List<Row> rows, String mark) {

    private static final int SPARE_ROWS = 2;

    public QuestionView {
        rows = List.copyOf(rows);
    }

    /// A row of a list; the only one where nothing is listed.
    ///
    /// @param number counted from 1
    public record Row(int number, List<Box> boxes) {
        public Row {
            boxes = List.copyOf(boxes);
        }
    }

    /// A field with what stands in it.
    ///
    /// @param label empty where the question is its label
    /// @param readAs how a time was understood; empty for other fields and for what was not
    /// @param isUnread a time that could not be read
    /// @param error what keeps it from being stored; empty for nothing
    public record Box(String name, String id, String label, Kind kind, boolean isRequired, String value,
            List<Choice> choices, String readAs, boolean isUnread, String error) {
        public Box {
            choices = List.copyOf(choices);
        }
    }

    public record Choice(String code, String words, boolean isChosen) {}

    /// Shows an answer in the fields of its question.
    ///
    /// @param more empty rows at the end of a list
    /// @param errors the names of fields that cannot be stored, with why
    static QuestionView of(Question question, Answer answer, String mark, int more,
            Map<String, String> errors,
            PageWords words) {
        var rows = new ArrayList<Row>();
        int count = question.isList() ? Math.min(answer.rows().size() + more, Answer.MOST_ROWS) : 1;
        for (int i = 0; i < Math.max(count, answer.rows().size()); i++) {
            var values = i < answer.rows().size() ? answer.rows().get(i) : Map.<String, String>of();
            int row = i;
            rows.add(new Row(i + 1, question.fields().stream()
                    .map(field -> box(field, row, values.getOrDefault(field.key(), ""), errors, words))
                    .toList()));
        }
        return new QuestionView(question, say(question, "title", words), words.say(question.subject()),
                say(question, "why", words), say(question, "example", words), rows, mark);
    }

    /// Empty rows to begin with; most plans have one period, and whoever has more adds rows.
    static int spareRows(Answer answer) {
        if (answer.question().fields().getFirst().kind() == Kind.PERIOD) {
            return answer.rows().isEmpty() ? 1 : 0;
        }
        return answer.rows().isEmpty() ? SPARE_ROWS + 1 : SPARE_ROWS;
    }

    /// The question with what it is about.
    static String title(Question question, PageWords words) {
        var subject = words.say(question.subject());
        var title = say(question, "title", words);
        return subject.isBlank() ? title : subject + " / " + title;
    }

    /// What a field is called; the question where it has no label of its own.
    static String label(Question question, Field field, PageWords words) {
        return field.label().isEmpty()
                ? say(question, "title", words)
                : words.sayCode("road.f", field.label());
    }

    /// The words of a value that was chosen, or the value.
    static String chosen(Field field, String value, PageWords words) {
        return switch (field.kind()) {
            case YES_NO -> value.isEmpty() ? "" : words.sayCode("road", value);
            case CHOICE -> value.isEmpty() ? "" : choiceWords(field, value, words);
            case SHORT, LONG, DATE, DUE, PERIOD, PHONE, MAIL -> value;
        };
    }

    public boolean hasErrors() {
        return rows.stream().flatMap(row -> row.boxes().stream()).anyMatch(box -> !box.error().isEmpty());
    }

    private static Box box(Field field, int row, String value, Map<String, String> errors, PageWords words) {
        var name = field.name(row);
        boolean isTime = field.kind().isTime() && !value.isBlank();
        var readAs = isTime ? ReadAs.words(field.kind(), value, words) : "";
        return new Box(name, name.replace('.', '-'),
                field.label().isEmpty() ? "" : words.sayCode("road.f", field.label()),
                field.kind(), field.isRequired(), value, choices(field, value, words), readAs,
                isTime && readAs.isEmpty(), errors.getOrDefault(name, ""));
    }

    private static List<Choice> choices(Field field, String value, PageWords words) {
        if (field.kind() == Kind.YES_NO) {
            return List.of(new Choice("yes", words.say("road.yes"), value.equals("yes")),
                    new Choice("no", words.say("road.no"), value.equals("no")));
        }
        var choices = new ArrayList<Choice>();
        field.choices().forEach(option -> choices.add(
                new Choice(option.code(), choiceWords(field, option.code(), words),
                        option.code().equals(value))));
        if (field.kind() == Kind.CHOICE && !value.isEmpty() && choices.stream().noneMatch(Choice::isChosen)) {
            choices.add(new Choice(value, value, true));
        }
        return choices;
    }

    private static String choiceWords(Field field, String code, PageWords words) {
        return field.choices().stream().filter(option -> option.code().equals(code)).map(Field.Option::words)
                .map(words::say).filter(said -> !said.isBlank()).findFirst()
                .orElseGet(() -> words.sayCode(field.choiceWords(), code));
    }

    private static String say(Question question, String what, PageWords words) {
        return words.say("road.q." + question.words() + "." + what);
    }
}
