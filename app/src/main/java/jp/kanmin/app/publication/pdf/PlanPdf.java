package jp.kanmin.app.publication.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.publication.plan.PlanView;
import jp.kanmin.plan.Plan;

/// A plan as a PDF.
public final class PlanPdf {

    private final TypeSet set;

    private PlanPdf(TypeSet set) {
        this.set = set;
    }

    /// Sets a plan in type. Takes a second or so for a hundred pages.
    ///
    /// @param pictures content of the pictures by the address that the view gives them
    public static PlanPdf of(PlanView view, Map<String, byte[]> pictures) {
        return new PlanPdf(TypeSet.of("pdf/plan.jte", Map.of("view", view), view.words(), pictures,
                day(view.plan())));
    }

    /// The file. The same plan gives the same bytes.
    public byte[] bytes() {
        return set.bytes();
    }

    /// The characters that no face of ours has and that stand as 〓, by number, such as `U+1F600`.
    public List<String> undrawn() {
        return set.undrawn();
    }

    private static Optional<LocalDate> day(Plan plan) {
        return plan.newest().flatMap(version -> version.published().or(version::decided));
    }
}
