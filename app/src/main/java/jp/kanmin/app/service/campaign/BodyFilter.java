package jp.kanmin.app.service.campaign;

import java.util.Set;

/// Which bodies are meant, as somebody typed it.
///
/// @param byHand true when only those named in `more` are meant
/// @param prefecture the code of one; empty for all
/// @param kinds codes of kinds of bodies; none for all
/// @param plan `none` for bodies without a published plan, `some` for those with one; empty for all
/// @param under only bodies with fewer people than this; empty for any number
/// @param more names or codes of bodies beside, one a line
/// @param less names or codes of bodies left out, one a line
public record BodyFilter(boolean byHand, String prefecture, Set<String> kinds, String plan, String under,
        String more, String less) {

    public BodyFilter {
        kinds = Set.copyOf(kinds);
    }
}
