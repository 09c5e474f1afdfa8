package jp.kanmin.plan.alignment.upgrade;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a person chose of an [Impact]. What is not here stays as it is.
///
/// @param links by the path of the link
/// @param added national measures to link to, by the path of the own measure
/// @param namesEdition whether the plan says from now on that it was drafted on the newer edition
public record Choices(Map<String, Choice> links, Map<String, List<String>> added, boolean namesEdition) {

    public static final Choices NONE = new Choices(Map.of(), Map.of(), false);

    public Choices {
        links = Map.copyOf(links);
        added = Map.copyOf(added);
    }

    /// What is to become of a link.
    public sealed interface Choice {

        /// It goes to these measures of the newer edition, one or several.
        record LinkTo(List<String> ids) implements Choice {
            public LinkTo {
                ids = List.copyOf(ids);
            }
        }

        /// The own measure goes on without it.
        record Unlink() implements Choice {}
    }

    /// Everything that is plain: measures that go on under the same or another title. A proposal to be consented to;
    /// what was split, taken over or is gone is not in it.
    public static Choices plain(Impact impact) {
        var links = new LinkedHashMap<String, Choice>();
        impact.links().stream().filter(link -> link.state().isPlain()).forEach(link -> links.put(link.path(),
                new Choice.LinkTo(link.heirs().stream().map(Impact.Heir::id).toList())));
        return new Choices(links, Map.of(), false);
    }
}
