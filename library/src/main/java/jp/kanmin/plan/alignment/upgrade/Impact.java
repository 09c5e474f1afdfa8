package jp.kanmin.plan.alignment.upgrade;

import java.util.List;

import jp.kanmin.plan.Measure;

/// What a newer edition means for one plan.
///
/// @param edition the newer edition
/// @param links to older editions, in the plan's order
/// @param fitting measures that the newer edition adds and that look like one of the plan's own, the likest first
public record Impact(String edition, List<LinkImpact> links, List<Fitting> fitting) {

    public Impact {
        links = List.copyOf(links);
        fitting = List.copyOf(fitting);
    }

    /// What becomes of one link.
    ///
    /// @param path of the link in the plan document
    /// @param oldTitle of the national measure; as the link names it, where the older edition does not have it
    /// @param heirs what carries it on; several where it was split, none where it is gone
    public record LinkImpact(String path, String measureId, String measureTitle, Measure.Link link,
            String oldTitle, State state, List<Heir> heirs) {
        public LinkImpact {
            heirs = List.copyOf(heirs);
        }
    }

    /// A measure of the newer edition that carries on an older one.
    ///
    /// @param changes of indicators, targets and times, in Japanese
    /// @param why why we think so, in Japanese; empty where it follows from code or title
    /// @param isLinked the own measure is linked to it already
    public record Heir(String id, String title, List<String> changes, String why, boolean isLinked) {
        public Heir {
            changes = List.copyOf(changes);
        }
    }

    /// A new national measure that an own one may be for.
    ///
    /// @param path of the own measure in the plan document
    /// @param score see [jp.kanmin.plan.alignment.suggest.Suggestion]
    public record Fitting(String path, String measureId, String measureTitle, String id, String title,
            double score) {}

    /// True for a plan that is linked to an older edition.
    public boolean isOnOlderEdition() {
        return !links.isEmpty();
    }
}
