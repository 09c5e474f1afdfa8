package jp.kanmin.plan.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jp.kanmin.indicator.IndicatorType;
import jp.kanmin.measure.Field;
import jp.kanmin.measure.Pillar;
import jp.kanmin.plan.evidence.Effect;

/// The sheets of the workbook, and their columns. Columns are found by their headings, wherever they stand.
public enum Grid {
    ANSWERS("回答", "質問ID", List.of("質問ID", "章", "質問", "書き方"),
            List.of(Column.wide("回答", "", new Form.Prose()))),
    MEASURES("施策", "施策ID", List.of("施策ID"), Columns.MEASURE),
    /// The type stands before all that is read by it.
    INDICATORS("指標", "指標ID", List.of("施策ID", "施策", "指標ID"), Columns.INDICATOR);

    private final String title;
    private final String id;
    private final List<String> fixed;
    private final List<Column> columns;

    Grid(String title, String id, List<String> fixed, List<Column> columns) {
        this.title = title;
        this.id = id;
        this.fixed = fixed;
        this.columns = columns;
    }

    /// The name of the sheet.
    public String title() {
        return title;
    }

    /// The heading over the ids of the rows.
    public String id() {
        return id;
    }

    /// The headings of what is not filled in, in their order.
    public List<String> fixed() {
        return fixed;
    }

    /// What is filled in, in the order in which it is read.
    public List<Column> columns() {
        return columns;
    }

    /// All headings, in the order of a new workbook.
    public List<String> headings() {
        var all = new ArrayList<>(fixed);
        columns.forEach(column -> all.add(column.heading()));
        return all;
    }

    /// What the columns hold.
    private static final class Columns {

        private static final Form LINE = new Form.Line();
        private static final Form PROSE = new Form.Prose();
        private static final Form TIME = new Form.Time();
        private static final Form FIGURE = new Form.Figure();

        static final List<Column> MEASURE = List.of(
                Column.wide("題名", "title", LINE),
                Column.narrow("柱", "pillar",
                        choice(Stream.concat(Pillar.five().stream(), Stream.of(Pillar.OTHER)),
                                Pillar::code, pillar -> pillar.shortName().ja())),
                Column.narrow("分野", "field", choice(Stream.of(Field.values()), Field::code,
                        field -> field.words().ja())),
                Column.narrow("担当", "owner", LINE),
                Column.wide("課題", "problem", PROSE),
                Column.wide("取組の内容", "action", PROSE),
                Column.wide("住民の利便", "benefits/residents", PROSE),
                Column.wide("事業者の利便", "benefits/businesses", PROSE),
                Column.wide("職員の効果", "benefits/staff", PROSE),
                Column.wide("予定", "schedules",
                        rows(item("due", "時期", new Form.Time()), item("what", "すること", LINE))),
                Column.wide("協力する団体など", "partners", rows(item("body", "相手", LINE), item("role", "役割", LINE))),
                Column.narrow("個人情報", "personalData/uses", new Form.YesNo()),
                Column.wide("個人情報の守り方", "personalData/safeguard", PROSE),
                Column.wide("根拠", "evidence", rows(item("figure", "数値", LINE), item("source", "出典", LINE),
                        item("date", "時点", LINE))),
                Column.wide("効果の種類", "effects",
                        rows(item("", "効果", choice(Stream.of(Effect.values()), Effect::code,
                                effect -> effect.words().ja())))),
                Column.wide("生まれる余力", "savings",
                        rows(item("amount", "量", LINE), item("usedFor", "使い道", LINE))));

        static final List<Column> INDICATOR = List.of(
                Column.wide("指標", "name", LINE),
                Column.narrow("進捗か効果か", "kind", new Form.Choice(ordered("progress", "進捗", "effect", "効果"))),
                Column.narrow("形", "type", choice(Stream.of(IndicatorType.values()), IndicatorType::code,
                        type -> type.words().ja())),
                Column.narrow("単位", "unit", LINE),
                Column.narrow("向き", "direction", new Form.Choice(ordered("up", "増やす", "down", "減らす"))),
                Column.wide("分子", "numerator", LINE),
                Column.wide("分母", "denominator", LINE),
                Column.narrow("段階", "scale", rows(item("", "低い段階から", LINE))),
                Column.narrow("基準の値", "base/value", FIGURE),
                Column.narrow("基準の年度", "base/year", TIME),
                Column.wide("基準の対象", "base/subject", LINE),
                Column.narrow("目標の値", "target/value", FIGURE),
                Column.narrow("目標の時期", "target/due", TIME),
                Column.wide("途中の目標", "targets", rows(item("due", "時期", TIME), item("value", "値", FIGURE))),
                Column.narrow("いつ決めるか", "unknown/until", TIME),
                Column.wide("決まらない理由", "unknown/reason", LINE),
                Column.wide("目標がない理由", "exception", LINE),
                Column.narrow("国の指標", "national", LINE));

        private Columns() {}

        private static <T> Form choice(Stream<T> items, java.util.function.Function<T, String> code,
                java.util.function.Function<T, String> label) {
            var labels = new LinkedHashMap<String, String>();
            items.forEach(item -> labels.put(code.apply(item), label.apply(item)));
            return new Form.Choice(labels);
        }

        private static Map<String, String> ordered(String code, String label, String second, String other) {
            var labels = new LinkedHashMap<String, String>();
            labels.put(code, label);
            labels.put(second, other);
            return labels;
        }

        private static Form rows(Form.Item... items) {
            return new Form.Rows(List.of(items));
        }

        private static Form.Item item(String key, String label, Form form) {
            return new Form.Item(key, label, form);
        }
    }
}
