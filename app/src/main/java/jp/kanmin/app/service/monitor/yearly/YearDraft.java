package jp.kanmin.app.service.monitor.yearly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.kanmin.app.publication.yearly.YearlyReport;

/// A yearly report in work, as one person sees it.
///
/// @param report as it would be published now
/// @param editions those that were published, the newest first
/// @param mayPublish whether the person leads the plan
/// @param isOver whether the year has ended
public record YearDraft(YearlyReport report, List<OfMeasure> measures, List<Edition> editions,
        boolean mayPublish, boolean isOver) {

    public YearDraft {
        measures = List.copyOf(measures);
        editions = List.copyOf(editions);
    }

    /// A measure with its texts.
    public record OfMeasure(YearlyReport.OfMeasure measure, List<Text> texts, boolean mayWrite) {
        public OfMeasure {
            texts = List.copyOf(texts);
        }

        /// How many of its texts somebody wrote.
        public long written() {
            return texts.stream().filter(text -> text.seen() > 0).count();
        }

        /// What stands in a part.
        public Text text(Part part) {
            return texts.stream().filter(text -> text.part() == part).findFirst().orElseThrow();
        }
    }

    /// A text.
    ///
    /// @param words what somebody wrote, else what it begins with
    /// @param seen how often it was written: what a form must say it has seen
    /// @param by the name of who wrote it last; empty where nobody did
    public record Text(Part part, String words, int seen, String by, Optional<LocalDate> day) {}

    /// A published edition.
    public record Edition(int year, int number, LocalDate day, String reason) {}

    public Optional<OfMeasure> measure(String id) {
        return measures.stream().filter(one -> one.measure.id().equals(id)).findFirst();
    }

    /// The number of the newest edition; 0 for none.
    public int newest() {
        return editions.isEmpty() ? 0 : editions.getFirst().number();
    }
}
