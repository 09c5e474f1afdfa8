package jp.kanmin.app.service.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kanmin.finding.Language;
import jp.kanmin.indicator.Fraction;
import jp.kanmin.office.cloud.CloudCourse;
import jp.kanmin.office.cloud.CloudTotals;
import jp.kanmin.office.cost.CostChange;
import jp.kanmin.office.cost.CostCourse;
import jp.kanmin.office.cost.SystemCost;
import jp.kanmin.office.form.Item;
import jp.kanmin.office.form.ItemDocument;
import jp.kanmin.office.form.OfficeRegister;
import jp.kanmin.office.task.DataUseIndex;
import jp.kanmin.office.task.OfficeTask;

/// A register as a body published it.
public record PublishedRegister(String body, OfficeRegister register, LocalDate published,
        List<ItemDocument.Row> rows) {

    public PublishedRegister {
        rows = List.copyOf(rows);
    }

    /// What published registers come to.
    ///
    /// @param index of all tasks together
    /// @param bodies how many have a task whose steps are known
    /// @param clouds by day, the newest first
    /// @param change of costs, over all systems of which both ends are known
    /// @param comparable how many bodies are in it
    public record Counts(DataUseIndex index, int bodies, List<CloudTotals> clouds,
            Optional<CostChange> change, int comparable) {
        public Counts {
            clouds = List.copyOf(clouds);
        }

        /// Whether nothing at all is published.
        public boolean isEmpty() {
            return index.equals(DataUseIndex.NONE) && clouds.isEmpty() && change.isEmpty();
        }
    }

    public List<Item> items() {
        return rows.stream().map(ItemDocument.Row::item).toList();
    }

    public List<OfficeTask> tasks() {
        return items().stream().map(OfficeTask::of).toList();
    }

    public CloudCourse cloud() {
        return CloudCourse.of(items());
    }

    public CostCourse costs() {
        return CostCourse.of(items().stream().map(SystemCost::of).toList());
    }

    /// The change of costs of the newest year that can be compared.
    public Optional<CostChange> change(LocalDate today) {
        var costs = costs();
        return costs.newestComparable(today.getYear()).flatMap(costs::change);
    }

    /// What it comes to, for a table in Japanese.
    String figure(LocalDate today) {
        return switch (register) {
            case TASKS -> {
                var index = DataUseIndex.of(tasks(), today);
                yield "%s（%d／%d、不明 %d）".formatted(index.share().written(), index.endToEnd(), index.known(),
                        index.unknown());
            }
            case CLOUD -> cloud().on(today).map(at -> at.state().words().in(Language.JA)).orElse("");
            case COSTS -> change(today).map(CostChange::share).map(Fraction::written).orElse("");
            case SURVEYS -> rows.size() + "問";
        };
    }
}
