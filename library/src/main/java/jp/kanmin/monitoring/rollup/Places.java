package jp.kanmin.monitoring.rollup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.body.Kind;

/// The 1,788 bodies by number, in the order of their codes, in which a prefecture and its municipalities lie side by
/// side.
final class Places {

    private static final List<Body> ALL = Bodies.all();
    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    /// Where each prefecture begins, and behind the last the end.
    private static final int[] STARTS = starts();

    static {
        for (int i = 0; i < ALL.size(); i++) {
            NUMBERS.put(ALL.get(i).code(), i);
        }
    }

    private Places() {}

    static int count() {
        return ALL.size();
    }

    static Body body(int number) {
        return ALL.get(number);
    }

    /// The number of a body; none for what is none of the 1,788, such as a ward.
    static OptionalInt number(String code) {
        var number = NUMBERS.get(code);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    static int prefectures() {
        return STARTS.length - 1;
    }

    /// The first body of a prefecture, which is itself.
    static int start(int prefecture) {
        return STARTS[prefecture];
    }

    /// Which of the prefectures has a code; none for any other.
    static OptionalInt prefecture(String code) {
        for (int i = 0; i < prefectures(); i++) {
            if (ALL.get(STARTS[i]).code().equals(code)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static int[] starts() {
        var starts = new int[Bodies.prefectures().size() + 1];
        int next = 0;
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).kind() == Kind.PREFECTURE) {
                starts[next++] = i;
            }
        }
        starts[next] = ALL.size();
        return starts;
    }
}
