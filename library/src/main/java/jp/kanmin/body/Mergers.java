package jp.kanmin.body;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What became of the municipalities there have been since 1980, and of the wards of Hamamatsu in 2024. Codes come in
/// six digits, or in five without the check digit. No code was ever given to a second body.
public final class Mergers {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1980, 1, 1);
    private static final List<Change> CHANGES = read();
    private static final Map<String, List<Change>> FROM = by(Change::oldCode);
    private static final Map<String, List<Change>> TO = by(Change::newCode);

    private Mergers() {}

    /// Every change, sorted by date.
    public static List<Change> all() {
        return CHANGES;
    }

    /// Who stands today for the body that had the code: itself, or its successor through however many steps; two
    /// where it was divided, none where the code has never been.
    public static List<Body> now(String code) {
        return on(code, LocalDate.MAX).stream().flatMap(end -> Bodies.find(end).stream()).toList();
    }

    /// The codes, of six digits where they are known, that the code had become by the end of a day; the code itself
    /// where nothing became of it.
    public static List<String> on(String code, LocalDate day) {
        var ends = new LinkedHashSet<String>();
        follow(sixDigits(code), BEFORE_ALL, day, new ArrayList<>(), ends);
        return List.copyOf(ends);
    }

    /// The steps from the body that had the code to those of today, in order; none where nothing changed.
    public static List<Change> steps(String code) {
        var steps = new LinkedHashSet<Change>();
        follow(sixDigits(code), BEFORE_ALL, LocalDate.MAX, steps, new ArrayList<>());
        return List.copyOf(steps);
    }

    /// The changes through which others became the body, or it became what it is, sorted by date.
    public static List<Change> formerly(String code) {
        var found = new LinkedHashSet<Change>();
        var open = new ArrayDeque<>(List.of(sixDigits(code)));
        while (!open.isEmpty()) {
            for (var change : TO.getOrDefault(open.pop(), List.of())) {
                if (found.add(change)) {
                    open.push(change.oldCode());
                }
            }
        }
        return found.stream().sorted(Comparator.comparing(Change::date).thenComparing(Change::oldCode))
                .toList();
    }

    /// A change that keeps the code counts after its day only; one that gives another code may follow on the same
    /// day, as a village joined a town that became a city that day.
    private static void follow(String code, LocalDate from, LocalDate until, Collection<Change> steps,
            Collection<String> ends) {
        var later = FROM.getOrDefault(code, List.of()).stream()
                .filter(change -> !change.date().isAfter(until) && (change.date().isAfter(from)
                        || (change.date().equals(from) && !change.keepsCode())))
                .toList();
        if (later.isEmpty()) {
            ends.add(code);
            return;
        }
        var day = later.getFirst().date();
        var next = later.stream().filter(change -> change.date().equals(day)).toList();
        next.stream().filter(Change::keepsCode).forEach(steps::add);
        var away = next.stream().filter(change -> !change.keepsCode()).toList();
        if (away.isEmpty()) {
            follow(code, day, until, steps, ends);
        }
        for (var change : away) {
            steps.add(change);
            follow(change.newCode(), day, until, steps, ends);
        }
    }

    private static String sixDigits(String code) {
        var digits = Digits.of(code);
        return Bodies.find(digits).map(Body::code)
                .or(() -> FROM.getOrDefault(digits, List.of()).stream().map(Change::oldCode).findFirst())
                .orElse(digits);
    }

    private static List<Change> read() {
        return Table.read("mergers.tsv").stream()
                .map(row -> new Change(date(row.getFirst()), Change.How.of(row.get(1)), row.get(2),
                        row.get(3),
                        row.get(4), row.get(5)))
                .toList();
    }

    /// The changes by a code of six digits, and by its first five.
    private static Map<String, List<Change>> by(Function<Change, String> code) {
        var map = new HashMap<String, List<Change>>();
        for (var change : CHANGES) {
            var six = code.apply(change);
            map.computeIfAbsent(six, _ -> new ArrayList<>(1)).add(change);
            map.computeIfAbsent(six.substring(0, 5), _ -> new ArrayList<>(1)).add(change);
        }
        return map;
    }

    private static LocalDate date(String iso) {
        return LocalDate.of(Integer.parseInt(iso, 0, 4, 10), Integer.parseInt(iso, 5, 7, 10),
                Integer.parseInt(iso, 8, 10, 10));
    }
}
