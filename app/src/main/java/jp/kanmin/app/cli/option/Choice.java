package jp.kanmin.app.cli.option;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jp.kanmin.app.cli.console.Messages;
import org.jspecify.annotations.Nullable;

/// An option whose value names one of the things the library knows.
public final class Choice {

    private Choice() {}

    /// What the value names; empty when the option was not given.
    ///
    /// @param names what can be given, for the one who gave something else
    /// @throws jp.kanmin.finding.UserError when it names nothing
    public static <T> Optional<T> of(String option, @Nullable String value,
            Function<String, Optional<T>> find,
            List<String> names) {
        if (value == null) {
            return Optional.empty();
        }
        var found = value.isBlank() ? Optional.<T>empty() : find.apply(value);
        return Optional.of(found.orElseThrow(
                () -> Messages.error("choice", option, value, String.join(" ", names))));
    }
}
