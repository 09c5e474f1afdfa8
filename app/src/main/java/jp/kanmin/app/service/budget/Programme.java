package jp.kanmin.app.service.budget;

import java.util.List;

/// A national programme with what is paid from it.
///
/// @param name as the first body writes it
/// @param uses by body and year
public record Programme(String name, List<Use> uses) {

    public Programme {
        uses = List.copyOf(uses);
    }

    /// A line that it stands behind.
    ///
    /// @param title of the measure; its id where the newest plan has it no more
    public record Use(BudgetLine line, String bodyName, String title) {}

    /// The sums by year and state.
    public List<Budget.Total> totals() {
        return Budget.totals(uses.stream().map(Use::line).toList(), _ -> true);
    }
}
