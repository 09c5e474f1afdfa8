package jp.kanmin.plan.mapping.offer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.kanmin.indicator.IndicatorType;
import jp.kanmin.json.Json;
import jp.kanmin.plan.draft.KpiGuess;
import jp.kanmin.plan.kpi.FigureReading;
import jp.kanmin.plan.mapping.offer.Column.Role;
import jp.kanmin.text.JapaneseDate;
import jp.kanmin.text.Quantity;

/// A measure while its lines come in.
final class OfferedMeasure {

    private static final Pattern NOTHING = Pattern.compile("[-‐－―–—ー・/／ 　]{1,4}|なし|該当なし");
    private static final Pattern UNKNOWN = Pattern.compile("未定|未設定|調査中|検討中|未把握|把握していない|不明|今後設定.*");

    private static final Pattern EMPTIED = Pattern.compile("[（(][ 　]{0,9}[）)]|[（(][）)]|\\n");

    /// What stands under a heading.
    record Cell(Column column, String text) {}

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<Json> kpis = new ArrayList<>();
    private final List<Json> schedules = new ArrayList<>();

    void name(String title) {
        texts.put("title", title);
    }

    void take(List<Cell> cells) {
        for (var cell : cells) {
            switch (cell.column().role()) {
                case MEASURE -> add("title", cell.text());
                case OWNER -> add("owner", cell.text());
                case ACTION -> add("action", cell.text());
                case PROBLEM -> add("problem", cell.text());
                case SCHEDULE -> schedules.add(schedule(cell.text()));
                case KPI, UNIT, BASE, TARGET, DUE, YEAR -> {
                    // of the indicator
                }
            }
        }
        kpi(cells, kpis.size() + 1).ifPresent(kpis::add);
    }

    private void add(String key, String text) {
        texts.merge(key, text.replace('\n', key.equals("title") ? ' ' : '\n'),
                (a, b) -> a.equals(b) ? a : a + "\n" + b);
    }

    private static Json schedule(String text) {
        return Json.Obj.EMPTY.with("as", Json.of(text.replace('\n', ' '))).with("what", Json.of(""));
    }

    Json.Obj content() {
        var content = Json.Obj.EMPTY;
        for (var text : texts.entrySet()) {
            content = content.with(text.getKey(), Json.of(text.getValue()));
        }
        content = content.with("origin", Json.of("own"));
        content = kpis.isEmpty() ? content : content.with("kpis", new Json.Arr(kpis));
        return schedules.isEmpty() ? content : content.with("schedules", new Json.Arr(schedules));
    }

    /// The indicator of one line; empty where the line states none.
    static Optional<Json.Obj> kpi(List<Cell> cells, int number) {
        var name = text(cells, Role.KPI).lines().findFirst().orElse("");
        var base = find(cells, Role.BASE);
        var target = find(cells, Role.TARGET).or(() -> lastYear(cells));
        boolean isStated = !name.isEmpty() || target.filter(cell -> isFigure(cell.text())).isPresent()
                || base.filter(cell -> isFigure(cell.text())).isPresent();
        if (!isStated) {
            return Optional.empty();
        }
        var guess = KpiGuess.of(name);
        var unit = text(cells, Role.UNIT);
        var read = unit.isEmpty() ? unitOf(target).or(() -> unitOf(base)).orElse("") : unit;
        var type = type(guess, name, read,
                target.filter(OfferedMeasure::isNumber).or(() -> base).or(() -> target));
        var kpi = Json.Obj.EMPTY.with("id", Json.of("k" + number))
                .with("name", Json.of(name.replace('\n', ' ')))
                .with("kind", Json.of("progress")).with("type", Json.of(type.code()))
                .with("unit", Json.of(read)).with("direction", Json.of(guess.direction()))
                .with("confirmed", Json.of(false));
        var from = figure(base, "year", Optional.empty());
        kpi = from.fields().isEmpty() ? kpi : kpi.with("base", from);
        var due = find(cells, Role.DUE).flatMap(cell -> FigureReading.date(cell.text()));
        var to = figure(target, "due", due);
        kpi = to.fields().isEmpty() ? kpi : kpi.with("target", to);
        var unknown = target.or(() -> base).map(Cell::text).map(String::strip)
                .filter(text -> UNKNOWN.matcher(text).matches());
        return Optional.of(unknown.isPresent()
                ? kpi.with("unknown", Json.Obj.EMPTY.with("reason", Json.of(unknown.get())))
                : kpi);
    }

    private static IndicatorType type(KpiGuess guess, String name, String unit, Optional<Cell> value) {
        if (value.filter(OfferedMeasure::isNumber).isPresent()) {
            boolean isShare = unit.equals("%") || unit.equals("％");
            boolean isKnown = !name.isEmpty() && guess.type().isNumber();
            return isShare && guess.type() != IndicatorType.SURVEY
                    ? IndicatorType.RATE
                    : isKnown ? guess.type() : IndicatorType.COUNT;
        }
        return value.filter(cell -> isFigure(cell.text())).isPresent() || name.isEmpty()
                ? IndicatorType.TEXT
                : guess.type();
    }

    private static boolean isNumber(Cell cell) {
        return Quantity.parse(withoutDate(cell.text())).isPresent();
    }

    /// A value with its time, as far as either is there.
    private static Json.Obj figure(Optional<Cell> cell, String key, Optional<JapaneseDate> stated) {
        if (cell.isEmpty()) {
            return Json.Obj.EMPTY;
        }
        var text = cell.get().text().strip();
        var object = Json.Obj.EMPTY;
        if (isFigure(text)) {
            var bare = withoutDate(text);
            object = bare.isEmpty()
                    ? object
                    : object.with("value", Quantity.parse(bare).filter(found -> !found.toBeFilled())
                            .<Json>map(found -> new Json.Num(found.value())).orElseGet(() -> Json.of(bare)));
        }
        boolean saysNothing = !isFigure(text) && (key.equals("year") || NOTHING.matcher(text).matches());
        if (saysNothing) {
            return Json.Obj.EMPTY;
        }
        var date = stated.or(() -> cell.get().column().date())
                .or(() -> JapaneseDate.in(text).stream().map(JapaneseDate.Found::date).findFirst());
        return date.isPresent() ? object.with(key, FigureReading.kept(date.get())) : object;
    }

    /// 50件（令和6年度） as 50件; empty where only a date stands.
    private static String withoutDate(String text) {
        var out = new StringBuilder(text);
        for (var date : JapaneseDate.in(text).reversed()) {
            out.delete(date.start(), date.end());
        }
        return EMPTIED.matcher(out).replaceAll("").strip();
    }

    boolean isNamedByFigure() {
        var title = texts.getOrDefault("title", "");
        return Quantity.parse(title).isPresent() || !isFigure(title);
    }

    private static boolean isFigure(String text) {
        var plain = text.strip();
        return !plain.isEmpty() && !NOTHING.matcher(plain).matches() && !UNKNOWN.matcher(plain).matches();
    }

    private static Optional<String> unitOf(Optional<Cell> cell) {
        return cell.flatMap(it -> Quantity.parse(withoutDate(it.text().strip()))).map(Quantity::unit)
                .filter(unit -> !unit.isEmpty());
    }

    private static Optional<Cell> find(List<Cell> cells, Role role) {
        return cells.stream().filter(cell -> cell.column().role() == role).reduce((_, last) -> last);
    }

    /// Of columns that are years, the last with a figure holds the goal.
    private static Optional<Cell> lastYear(List<Cell> cells) {
        return cells.stream().filter(cell -> cell.column().role() == Role.YEAR)
                .filter(cell -> Quantity.parse(cell.text()).isPresent()).reduce((_, last) -> last);
    }

    private static String text(List<Cell> cells, Role role) {
        return find(cells, role).map(cell -> cell.text().strip()).orElse("");
    }
}
