package jp.kanmin.app.web.road.question;

import java.util.List;

import jp.kanmin.finding.Words;

/// One field of a question.
///
/// @param key where its value stands within the answer, as a pointer; empty for the answer itself
/// @param label the key of its words after `road.f.`; empty where the question itself is the label
/// @param isRequired the plan is not complete without it; it is saved all the same
/// @param choices what to choose from
/// @param choiceWords what stands before the code in the key of the words of a choice that brings none itself
public record Field(String key, Kind kind, String label, boolean isRequired, List<Option> choices,
        String choiceWords) {

    public Field {
        choices = List.copyOf(choices);
    }

    /// One thing to choose.
    ///
    /// @param words empty where the bundle has them
    public record Option(String code, Words words) {}

    static Field of(String key, Kind kind, String label) {
        return new Field(key, kind, label, false, List.of(), "");
    }

    static Field choice(String key, String label, String words, List<String> codes) {
        return new Field(key, Kind.CHOICE, label, false,
                codes.stream().map(code -> new Option(code, Words.of("", ""))).toList(), words);
    }

    static Field choice(String key, String label, List<Option> options) {
        return new Field(key, Kind.CHOICE, label, false, options, "");
    }

    Field must() {
        return new Field(key, kind, label, true, choices, choiceWords);
    }

    /// What a form calls it.
    ///
    /// @param row counted from 0
    public String name(int row) {
        return "r" + row + "." + (key.isEmpty() ? "answer" : key.replace('/', '-'));
    }
}
