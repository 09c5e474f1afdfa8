package jp.kanmin.register.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.Words;
import jp.kanmin.register.check.cell.Fault;

/// Counts of which body the rows are. Which of them are strangers is known only at the end.
final class Bodied {

    /// Of so many rows of one strange body the lines are kept.
    private static final int LINES = 1_000;
    /// A list is of one body when this part of its rows is; else it may well be of many.
    private static final double MOST = 0.9;

    private final Map<String, Rows> rows = new TreeMap<>();
    private long all;

    /// Where the rows of one code are.
    private static final class Rows {
        private final Map<Integer, Place> first = new LinkedHashMap<>();
        private long count;
        private long otherwiseGood;
    }

    void add(String code, int line, java.util.function.Supplier<Place> place, boolean isBad) {
        var of = rows.computeIfAbsent(code, _ -> new Rows());
        all++;
        of.count++;
        of.otherwiseGood += isBad ? 0 : 1;
        if (of.first.size() < LINES) {
            of.first.put(line, place.get());
        }
    }

    /// Adds the rows of other bodies than the one that the list is of.
    void finish(Tally tally) {
        var home = rows.entrySet().stream().filter(of -> of.getValue().count >= MOST * all).findFirst();
        if (home.isEmpty() || rows.size() == 1) {
            return;
        }
        var own = name(home.get().getKey());
        rows.forEach((code, of) -> {
            if (code.equals(home.get().getKey())) {
                return;
            }
            tally.addLate(of.count, of.otherwiseGood);
            var other = name(code);
            of.first.values().forEach(place -> tally.keep(place, Fault.OTHER_BODY,
                    Words.of("この行は%sのものです。ほかの行は%sです。".formatted(other, own),
                            "This row is of %s, the others are of %s.".formatted(other, own)),
                    Words.of("コードの誤りか、ほかの団体の行が混じっていないか確かめてください。",
                            "Check for a wrong code, or a row that belongs elsewhere.")));
        });
    }

    private static String name(String code) {
        Optional<Body> body = Bodies.find(code);
        return body.map(Body::fullName).orElse(code);
    }
}
