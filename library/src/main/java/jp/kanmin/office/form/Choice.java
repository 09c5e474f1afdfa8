package jp.kanmin.office.form;

import java.util.List;
import jp.kanmin.finding.Words;
import jp.kanmin.text.SearchForm;

/// One of the answers that a field allows.
///
/// @param code as it is kept
/// @param also what people write for it
public record Choice(String code, Words words, List<String> also) {

    public Choice {
        also = List.copyOf(also);
    }

    static Choice of(String code, String ja, String en, String... also) {
        return new Choice(code, Words.of(ja, en), List.of(also));
    }

    boolean is(String typed) {
        return code.equals(typed) || SearchForm.same(words.ja(), typed) || SearchForm.same(words.en(), typed)
                || also.stream().anyMatch(other -> SearchForm.same(other, typed));
    }
}
