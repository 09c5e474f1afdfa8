package jp.kanmin.office.task;

import java.time.LocalDate;
import java.util.Collection;
import jp.kanmin.indicator.Fraction;

/// The degree of data use (官民データ活用度): tasks that are handled from end to end without a hand, of all tasks whose steps are
/// known. Tasks that are not known move nothing.
///
/// @param endToEnd every step automatic and with data
/// @param known all steps known
/// @param unknown some step, or all, not known; in no share
public record DataUseIndex(int endToEnd, int known, int unknown) {

    /// Of no task.
    public static final DataUseIndex NONE = new DataUseIndex(0, 0, 0);

    /// The index of tasks on a day.
    public static DataUseIndex of(Collection<OfficeTask> tasks, LocalDate day) {
        return tasks.stream().map(task -> of(task, day)).reduce(NONE, DataUseIndex::and);
    }

    private static DataUseIndex of(OfficeTask task, LocalDate day) {
        boolean isKnown = task.isKnown(day);
        return new DataUseIndex(task.isEndToEnd(day) ? 1 : 0, isKnown ? 1 : 0, isKnown ? 0 : 1);
    }

    /// Of the tasks of both, such as two bodies: a ratio of sums, never a mean of ratios.
    public DataUseIndex and(DataUseIndex other) {
        return new DataUseIndex(endToEnd + other.endToEnd, known + other.known, unknown + other.unknown);
    }

    /// The share; one of nothing where no task is known.
    public Fraction share() {
        return Fraction.of(endToEnd, known);
    }
}
