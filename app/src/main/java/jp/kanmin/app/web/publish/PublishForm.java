package jp.kanmin.app.web.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.text.JapaneseDate;

/// What somebody typed to publish, and how it was read.
///
/// @param decided the day of the decision as typed
/// @param readAs the same in words; empty where it could not be read
/// @param errors what has to be mended first, a line each
public record PublishForm(String decided, String reason, Optional<LocalDate> day, String readAs,
        List<String> errors) {

    private static final int LONGEST = 2_000;

    public PublishForm {
        errors = List.copyOf(errors);
    }

    /// A form before anybody typed.
    ///
    /// @param reason why the version is written, as far as that is on record
    static PublishForm empty(Optional<LocalDate> decided, String reason, PageWords words) {
        return new PublishForm(decided.map(LocalDate::toString).orElse(""), reason, decided,
                decided.map(day -> DateWords.of(day, words)).orElse(""), List.of());
    }

    static PublishForm read(String decided, String reason, LocalDate today, PageWords words) {
        var day = JapaneseDate.parse(decided.strip(), today)
                .filter(date -> date.kind() == JapaneseDate.Kind.DAY && !date.toBeFilled())
                .map(JapaneseDate::first);
        var errors = new ArrayList<String>();
        if (decided.isBlank()) {
            errors.add(words.say("publish.error.empty"));
        } else if (day.isEmpty()) {
            errors.add(words.say("publish.error.unread"));
        } else if (day.get().isAfter(today)) {
            errors.add(words.say("publish.error.future", DateWords.of(day.get(), words)));
        }
        if (reason.length() > LONGEST) {
            errors.add(words.say("publish.error.long", LONGEST));
        }
        return new PublishForm(decided, reason, day, day.map(read -> DateWords.of(read, words)).orElse(""),
                errors);
    }

    /// The same with one more thing to mend.
    PublishForm with(String error) {
        return new PublishForm(decided, reason, day, readAs, List.of(error));
    }

    public boolean isSound() {
        return errors.isEmpty();
    }
}
