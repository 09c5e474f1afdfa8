package jp.kanmin.app.publication;

import java.nio.file.Path;
import java.util.Optional;

import jp.kanmin.finding.Language;
import jp.kanmin.plan.Plan;

/// What a publication needs to know beside the plan.
///
/// @param language the language of our own words; the plan's stay as written
/// @param source the file the plan was read from, for the pictures beside it; empty for standard input
/// @param before the version published before, for the list of changes
public record PublicationContext(Language language, Optional<Path> source, Optional<Plan> before) {

    public static PublicationContext in(Language language) {
        return new PublicationContext(language, Optional.empty(), Optional.empty());
    }

    public PublicationContext from(Path file) {
        return new PublicationContext(language, Optional.of(file), before);
    }

    public PublicationContext after(Plan older) {
        return new PublicationContext(language, source, Optional.of(older));
    }
}
