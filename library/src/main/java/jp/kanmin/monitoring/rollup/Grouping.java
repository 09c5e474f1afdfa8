package jp.kanmin.monitoring.rollup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import jp.kanmin.measure.Editions;
import jp.kanmin.plan.Kpi;
import jp.kanmin.plan.Measure;
import jp.kanmin.text.SearchForm;

/// Tells which indicators of different plans are the same: those that count for one national indicator, and those of
/// one name, type and unit.
final class Grouping {

    /// What bodies call the same.
    private static final class Group {
        private final String name;
        private final String unit;
        private final Adding adding;
        private final Optional<Definition> national;
        private final TreeMap<String, Integer> ids = new TreeMap<>();
        private int used;

        Group(String name, String unit, Adding adding, Optional<Definition> national) {
            this.name = name;
            this.unit = unit;
            this.adding = adding;
            this.national = national;
        }

        /// What most plans call it; of several, the first in order.
        private String usual() {
            return ids.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow().getKey();
        }
    }

    private final Map<String, Group> groups = new TreeMap<>();
    private final Map<String, String> folded = new HashMap<>();

    /// The group of an indicator, told by a key that does not depend on what came before.
    ///
    /// @param id of the plan, as `m1/k1`
    String keyOf(Measure measure, Kpi kpi, String id) {
        var indicator = kpi.indicator();
        var national = national(measure, kpi);
        var key = national.map(wired -> key(wired.id()))
                .orElseGet(() -> "1 " + fold(kpi.name()) + "\n" + indicator.type() + "\n"
                        + fold(indicator.unit()));
        var group = groups.computeIfAbsent(key,
                _ -> new Group(kpi.name(), indicator.unit(),
                        national.map(Definition::adding).orElseGet(() -> Adding.of(indicator)), national));
        group.ids.merge(id, 1, Integer::sum);
        group.used++;
        return key;
    }

    /// The key of a national indicator.
    static String key(String national) {
        return "0 " + national;
    }

    /// The group of a national indicator that a register says something of.
    void keyOfRegister(String national) {
        var definition = NationalIndicators.shipped().find(national).orElseThrow().definition();
        groups.computeIfAbsent(key(national), _ -> new Group(definition.name(), definition.unit(),
                definition.adding(), Optional.of(definition))).used++;
    }

    /// Takes back one use of it.
    void forgetRegister(String national) {
        if (--group(key(national)).used == 0) {
            groups.remove(key(national));
        }
    }

    /// Takes back one use of a group; a group that nobody uses is gone.
    ///
    /// @param id as it was given to `keyOf`
    void forget(String key, String id) {
        var group = group(key);
        group.ids.computeIfPresent(id, (_, times) -> times == 1 ? null : times - 1);
        if (--group.used == 0) {
            groups.remove(key);
        }
    }

    Adding adding(String key) {
        return group(key).adding;
    }

    private Group group(String key) {
        var group = groups.get(key);
        if (group == null) {
            throw new IllegalArgumentException("no such group: " + key);
        }
        return group;
    }

    /// The definitions by key: national ones first, then those that most plans have.
    Map<String, Definition> definitions() {
        var order = new ArrayList<>(groups.entrySet());
        order.sort(Comparator.<Map.Entry<String, Group>, Boolean>comparing(
                one -> one.getValue().national.isEmpty())
                .thenComparing(one -> one.getValue().used, Comparator.reverseOrder())
                .thenComparing(Map.Entry::getKey));
        var taken = new HashSet<String>();
        var definitions = new TreeMap<String, Definition>();
        for (var entry : order) {
            definitions.put(entry.getKey(), definition(entry.getValue(), taken));
        }
        return definitions;
    }

    private static Definition definition(Group group, Set<String> taken) {
        if (group.national.isPresent()) {
            taken.add(group.national.get().id());
            return group.national.get();
        }
        var id = group.usual();
        for (int i = 1; !taken.add(id); i++) {
            id = group.usual() + " " + group.name + (i == 1 ? "" : " " + group.unit + i);
        }
        return new Definition(id, group.name, group.unit, group.adding, Level.BODIES, false);
    }

    /// The national indicator it says it counts for, else that of a linked measure with its name and type.
    private static Optional<Definition> national(Measure measure, Kpi kpi) {
        var all = NationalIndicators.shipped();
        var said = all.find(kpi.national().strip());
        if (said.isPresent()) {
            return said.map(NationalIndicators.Wired::definition);
        }
        for (var link : measure.links()) {
            if (link.relation().equals("none")
                    || !(link.edition().isBlank() || link.edition().equals(Editions.LIST_2019))) {
                continue;
            }
            for (var wired : all.of(link.code())) {
                if (kpi.indicator().is(wired.type())
                        && wired.definition().name().length() < 200
                        && SearchForm.same(wired.definition().name(), kpi.name())) {
                    return Optional.of(wired.definition());
                }
            }
        }
        return Optional.empty();
    }

    private String fold(String text) {
        return folded.computeIfAbsent(text, SearchForm::of);
    }
}
