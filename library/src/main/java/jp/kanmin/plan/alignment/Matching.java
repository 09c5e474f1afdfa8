package jp.kanmin.plan.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import jp.kanmin.text.SearchForm;

/// Which item of the older version each item of the newer one goes on from: the one of its id or, where the ids of
/// both live on nowhere, the one of its title, so that renumbering is not taken for dropping.
///
/// @param pairs one for each newer item, in their order
/// @param dropped older items that nothing goes on from
record Matching<T>(List<Pair<T>> pairs, List<T> dropped) {

    /// An item, and what it goes on from; empty where it is new.
    record Pair<T>(Optional<T> was, T is) {}

    Matching {
        pairs = List.copyOf(pairs);
        dropped = List.copyOf(dropped);
    }

    static <T> Matching<T> of(List<T> old, List<T> now, Function<T, String> id, Function<T, String> title) {
        Set<T> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        var ids = new HashSet<String>();
        now.forEach(one -> ids.add(id.apply(one)));
        var byId = new HashMap<String, T>();
        var byTitle = new HashMap<String, T>();
        for (var one : old) {
            if (!id.apply(one).isEmpty()) {
                byId.putIfAbsent(id.apply(one), one);
            }
            if (!ids.contains(id.apply(one)) || id.apply(one).isEmpty()) {
                putTitled(byTitle, title.apply(one), one);
            }
        }
        var pairs = new ArrayList<Pair<T>>();
        for (var one : now) {
            pairs.add(new Pair<>(Optional.ofNullable(byId.get(id.apply(one)))
                    .or(() -> Optional.ofNullable(byTitle.get(SearchForm.of(title.apply(one)))))
                    .filter(taken::add), one));
        }
        return new Matching<>(pairs, old.stream().filter(one -> !taken.contains(one)).toList());
    }

    private static <T> void putTitled(Map<String, T> byTitle, String title, T one) {
        if (!title.isBlank()) {
            byTitle.putIfAbsent(SearchForm.of(title), one);
        }
    }
}
