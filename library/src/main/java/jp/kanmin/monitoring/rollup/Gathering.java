package jp.kanmin.monitoring.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

import jp.kanmin.body.Body;
import jp.kanmin.body.Mergers;
import jp.kanmin.body.Populations;
import jp.kanmin.indicator.Value;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.report.Report;
import jp.kanmin.monitoring.report.ReportCase;
import jp.kanmin.monitoring.report.ReportFile;
import jp.kanmin.monitoring.report.ValueFlaw;
import jp.kanmin.plan.Plan;

/// Takes the reports of many bodies, in any order, and lays their values out in [Columns]. Not for several threads.
///
/// Left out are values with a flaw, reports of what is no body (a ward belongs to its city's report), and two reports
/// that contradict each other. What a body reported before a merger is added to what the body of today reported of the
/// same quarter; what it reported afterwards counts only while that one says nothing.
public final class Gathering {

    private record Slot(String body, Quarter quarter) {}

    /// @param document what was said, to tell the same from another
    /// @param groups of the indicators in it, by their ids
    private record Filed(int revision, List<Report.Entry> document, Map<String, Found> found,
            Map<String, String> groups) {}

    /// What a body has in a sum.
    ///
    /// @param definition its place among the definitions
    /// @param top the value, the numerator, or 1 for done and 0 for not
    /// @param bottom the denominator; zero where there is none
    /// @param ofFormer true where bodies that became this one reported it
    public record Contribution(int definition, Body body, Quarter quarter, BigDecimal top, BigDecimal bottom,
            boolean ofFormer) {}

    private record Line(String key, int body) {}

    /// What a register says of a body, in the place of whatever the body may report of it.
    ///
    /// @param national id of the indicator, such as `07-03/e1`
    /// @param day from which it is known
    public record Fact(String body, String national, Value value, LocalDate day) {}

    private final Grouping grouping = new Grouping();
    private final Map<Slot, List<Filed>> filed = new HashMap<>();
    private List<Fact> facts = List.of();
    private final Populations populations;
    private int contradictions;
    private int doubles;

    /// @param populations whatever is known of them, for people living in bodies; dated by their own statistics
    public Gathering(Populations populations) {
        this.populations = populations;
    }

    /// Takes a report. One without body or quarter is not taken, nor one whose plan is another body's.
    ///
    /// @return whether it was taken
    public boolean add(Plan plan, ReportFile file) {
        var report = file.report();
        if (report.quarter().isEmpty() || !plan.body().equals(report.body())) {
            return false;
        }
        var slot = new Slot(report.body(), report.quarter().get());
        var groups = new HashMap<String, String>();
        var found = found(plan, file, groups);
        filed.computeIfAbsent(slot, _ -> new ArrayList<>(1))
                .add(new Filed(report.number(), report.values(), found, groups));
        return true;
    }

    /// Forgets all that was taken of a body, as if it had never been there.
    public void forget(String body) {
        filed.entrySet().removeIf(entry -> {
            boolean isOf = entry.getKey().body.equals(body);
            if (isOf) {
                entry.getValue().forEach(one -> one.groups.forEach((id, key) -> grouping.forget(key, id)));
            }
            return isOf;
        });
    }

    /// Takes what registers say, in the place of what they said before. Of several facts about one body and one indicator, the
    /// last counts; only bodies of today have a place.
    public void registers(List<Fact> said) {
        facts.forEach(fact -> grouping.forgetRegister(fact.national));
        facts = List.copyOf(said);
        facts.forEach(fact -> grouping.keyOfRegister(fact.national));
    }

    /// The values that can be counted. An indicator with two values has none.
    private Map<String, Found> found(Plan plan, ReportFile file, Map<String, String> groups) {
        var of = new ReportCase(file, Optional.of(plan), LocalDate.MIN, List.of(), Optional.empty());
        var ids = new HashSet<String>();
        var twice = new HashSet<String>();
        file.report().values().stream().map(Report.Entry::indicator).filter(id -> !ids.add(id))
                .forEach(twice::add);
        var found = new HashMap<String, Found>();
        of.reported().filter(one -> !twice.contains(one.id())).forEach(one -> {
            var indicator = one.kpi().indicator();
            var measure = plan.measures().stream()
                    .filter(m -> one.id().startsWith(m.id() + "/")).findFirst().orElseThrow();
            var key = grouping.keyOf(measure, one.kpi(), one.id());
            groups.put(one.id(), key);
            one.entry().value().filter(value -> ValueFlaw.of(indicator, value).isEmpty())
                    .flatMap(value -> Found.of(grouping.adding(key), value))
                    .ifPresent(value -> found.merge(key, value,
                            (a, b) -> a.with(b, grouping.adding(key))));
        });
        return found;
    }

    /// How many quarters of bodies had reports that contradict each other; none of these is counted.
    public int contradictions() {
        return contradictions;
    }

    /// How many values of former bodies were left out because their successor reported itself.
    public int doubles() {
        return doubles;
    }

    /// One row: of each body its newest value of a quarter that had begun by a day.
    public Columns newest(LocalDate asOf) {
        return newest(asOf, _ -> {
        });
    }

    /// As the other, and tells what each body has in it.
    public Columns newest(LocalDate asOf, Consumer<Contribution> told) {
        return columns(1, _ -> true, told, newestBy(asOf));
    }

    /// As the other, of the indicators of the national list alone: what bodies count for themselves needs no room.
    public Columns newestNational(LocalDate asOf, Consumer<Contribution> told) {
        return columns(1, Definition::isNational, told, newestBy(asOf));
    }

    private static Choice newestBy(LocalDate asOf) {
        return (cells, put) -> {
            var newest = cells.floorEntry(Quarter.of(asOf));
            if (newest != null) {
                put.at(0, newest.getKey(), newest.getValue());
            }
        };
    }

    /// A row for each quarter, in the order given.
    public Columns quarters(List<Quarter> quarters) {
        return columns(quarters.size(), _ -> true, _ -> {
        }, (cells, put) -> {
            for (int row = 0; row < quarters.size(); row++) {
                var cell = cells.get(quarters.get(row));
                if (cell != null) {
                    put.at(row, quarters.get(row), cell);
                }
            }
        });
    }

    private interface Put {
        void at(int row, Quarter quarter, Cell cell);
    }

    private interface Choice {
        void among(NavigableMap<Quarter, Cell> cells, Put put);
    }

    private Columns columns(int rows, Predicate<Definition> wanted, Consumer<Contribution> told,
            Choice choice) {
        var definitions = new LinkedHashMap<String, Definition>(grouping.definitions());
        definitions.values().removeIf(wanted.negate());
        var numbers = new HashMap<String, Integer>();
        definitions.keySet().forEach(key -> numbers.put(key, numbers.size()));
        var columns = new Columns(List.copyOf(definitions.values()), rows);
        cells().forEach((line, cells) -> choice.among(cells, (row, quarter, cell) -> {
            int definition = numbers.getOrDefault(line.key, -1);
            if (definition >= 0 && put(columns, definition, row, line.body, cell)) {
                var found = cell.value(columns.definitions().get(definition).adding());
                told.accept(new Contribution(definition, Places.body(line.body), quarter,
                        found.top().orElseThrow(), found.bottom(), cell.isOfFormer()));
            }
        }));
        return columns;
    }

    /// @return whether it is in the sum
    private boolean put(Columns columns, int definition, int row, int body, Cell cell) {
        var about = columns.definitions().get(definition);
        var found = cell.value(about.adding());
        if (found.top().isEmpty() || !about.level().has(Places.body(body))) {
            return false;
        }
        if (about.adding() == Adding.POPULATION) {
            var people = populations.find(Places.body(body));
            people.ifPresent(known -> columns.put(definition, row, body,
                    found.top().get().multiply(BigDecimal.valueOf(known.people())), BigDecimal.ZERO));
            return people.isPresent();
        }
        columns.put(definition, row, body, found.top().get(), found.bottom());
        return true;
    }

    private Map<Line, NavigableMap<Quarter, Cell>> cells() {
        contradictions = 0;
        doubles = 0;
        var cells = new HashMap<Line, NavigableMap<Quarter, Cell>>();
        filed.forEach((slot, all) -> {
            var own = Places.number(slot.body);
            var body = own.isPresent() ? own : successor(slot.body);
            var last = last(all);
            if (body.isPresent() && last.isPresent()) {
                last.get().found.forEach((key, found) -> {
                    var cell = cells.computeIfAbsent(new Line(key, body.getAsInt()), _ -> new TreeMap<>())
                            .computeIfAbsent(slot.quarter, _ -> new Cell());
                    if (own.isPresent()) {
                        cell.ofItself(found);
                    } else if (wasOnItsOwn(slot)) {
                        cell.ofMember(found);
                    } else {
                        cell.ofFormer(found);
                    }
                });
            }
        });
        registered(cells);
        doubles = (int) cells.values().stream().flatMap(all -> all.values().stream()).filter(Cell::isDouble)
                .count();
        return cells;
    }

    private void registered(Map<Line, NavigableMap<Quarter, Cell>> cells) {
        for (var fact : facts) {
            var key = Grouping.key(fact.national);
            var body = Places.number(fact.body);
            var found = Found.of(grouping.adding(key), fact.value);
            if (body.isPresent() && found.isPresent()) {
                var cell = new Cell();
                cell.ofItself(found.get());
                cells.put(new Line(key, body.getAsInt()),
                        new TreeMap<>(Map.of(Quarter.of(fact.day), cell)));
            }
        }
    }

    /// The last revision; none where two reports of it say different things.
    private Optional<Filed> last(List<Filed> all) {
        int newest = all.stream().mapToInt(Filed::revision).max().orElseThrow();
        var last = all.stream().filter(one -> one.revision == newest).toList();
        if (last.stream().map(Filed::document).distinct().count() > 1) {
            contradictions++;
            return Optional.empty();
        }
        return Optional.of(last.getFirst());
    }

    /// Whether a body of former times had not yet become another one when the quarter ended.
    private static boolean wasOnItsOwn(Slot slot) {
        return Mergers.on(slot.body, slot.quarter.last()).equals(List.of(slot.body));
    }

    /// The body that one of former times has become; none where it was divided among several.
    private static OptionalInt successor(String code) {
        var now = Mergers.now(code).stream().map(Body::code).toList();
        return now.size() == 1 ? Places.number(now.getFirst()) : OptionalInt.empty();
    }
}
