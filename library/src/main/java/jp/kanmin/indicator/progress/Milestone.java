package jp.kanmin.indicator.progress;

import java.time.LocalDate;

import jp.kanmin.finding.Words;
import jp.kanmin.indicator.Indicator;
import jp.kanmin.indicator.Value;

/// Done, on time or late, against the due date.
final class Milestone {

    private Milestone() {}

    static Progress of(Indicator indicator, Value value, LocalDate on) {
        if (!(value instanceof Value.Done(var isDone, var day))) {
            return Reckoning.wrongForm();
        }
        var due = indicator.targetOn(on).due().filter(date -> !date.toBeFilled()).map(date -> date.last());
        if (isDone) {
            boolean late = due.isPresent() && day.isPresent() && day.get().isAfter(due.get());
            return new Progress.Done(day, late, done(late));
        }
        if (due.isEmpty()) {
            return Reckoning.notYet("まだ実施しておらず、期限も決まっていません。", "Not done, and no date is set.");
        }
        return on.isAfter(due.get())
                ? new Progress.Late(due.get(),
                        Words.of("%sまでの予定でしたが、まだ実施していません。".formatted(due.get()),
                                "It was due by %s and is not done.".formatted(due.get())))
                : new Progress.OnTime(due.get(), Words.of("%sまでに実施する予定です。".formatted(due.get()),
                        "It is to be done by %s.".formatted(due.get())));
    }

    private static Words done(boolean late) {
        return late
                ? Words.of("期限の後に実施しました。", "Done, after it was due.")
                : Words.of("実施しました。", "Done.");
    }
}
