package jp.kanmin.app.web.progress;

import java.util.Locale;

/// How many of all, as words and as a bar.
///
/// @param width in percent; empty for none
public record Bar(String words, String width) {

    static Bar of(String words, long part, long all) {
        return new Bar(words, part <= 0 || all <= 0
                ? ""
                : String.format(Locale.ROOT, "%.2f%%", Math.min(100, 100.0 * part / all)));
    }
}
