package jp.kanmin.app.publication;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

import jp.kanmin.finding.Language;
import jp.kanmin.plan.Plan;

/// What a publication needs to know beside the plan.
///
/// @param language the language of our own words; the plan's stay as written
/// @param source the file the plan was read from, for the pictures beside it; empty for standard input
/// @param before the version published before, for the list of changes
/// @param kept pictures that are kept elsewhere, by the name the plan's texts give them
public record PublicationContext(Language language, Optional<Path> source, Optional<Plan> before,
        Function<String, Optional<byte[]>> kept) {

    /// With pictures beside the file alone.
    public PublicationContext(Language language, Optional<Path> source, Optional<Plan> before) {
        this(language, source, before, _ -> Optional.empty());
    }

    public static PublicationContext in(Language language) {
        return new PublicationContext(language, Optional.empty(), Optional.empty());
    }

    public PublicationContext from(Path file) {
        return new PublicationContext(language, Optional.of(file), before, kept);
    }

    public PublicationContext after(Plan older) {
        return new PublicationContext(language, source, Optional.of(older), kept);
    }

    /// With pictures that are kept elsewhere.
    public PublicationContext keeping(Function<String, Optional<byte[]>> pictures) {
        return new PublicationContext(language, source, before, pictures);
    }
}
