package jp.kanmin.table.repair.draft;

import java.util.List;

/// Changes that wait for consent.
///
/// @param count how many
/// @param examples the first few of them
public record Offer(Mending mending, int count, List<Change> examples) {

    public Offer {
        examples = List.copyOf(examples);
    }
}
