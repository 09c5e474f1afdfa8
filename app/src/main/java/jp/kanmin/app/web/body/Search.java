package jp.kanmin.app.web.body;

import jp.kanmin.text.SearchForm;

/// What the reader of the list asks for.
///
/// @param words a part of a body's or plan's name, or a code; empty for all
/// @param how `adopted` or `positioned`; anything else for both
record Search(String words, String how) {

    private static final int LONGEST = 100;

    Search {
        words = words.strip();
        words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        how = how.equals("adopted") || how.equals("positioned") ? how : "";
    }

    boolean isEmpty() {
        return words.isEmpty() && how.isEmpty();
    }

    boolean matches(BodyRow row) {
        var asked = SearchForm.of(words);
        return (how.isEmpty() || row.how().code().equals(how))
                && (asked.isEmpty() || row.code().startsWith(asked)
                        || SearchForm.of(row.name()).contains(asked)
                        || SearchForm.of(row.plan()).contains(asked));
    }
}
