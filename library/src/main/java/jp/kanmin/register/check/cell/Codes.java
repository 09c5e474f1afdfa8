package jp.kanmin.register.check.cell;

import java.util.BitSet;

import jp.kanmin.body.Bodies;
import jp.kanmin.body.Kind;

/// The codes of all bodies and wards as a set of numbers.
public final class Codes {

    private static final BitSet KNOWN = known();

    private Codes() {}

    /// Whether a body or ward has the code, written with six ASCII digits.
    static boolean isKnown(String six) {
        return KNOWN.get(Integer.parseInt(six));
    }

    /// Whether a body or ward has the code.
    public static boolean isKnown(int six) {
        return KNOWN.get(six);
    }

    private static BitSet known() {
        var known = new BitSet(480_000);
        for (var body : Bodies.all()) {
            known.set(Integer.parseInt(body.code()));
            if (body.kind() == Kind.DESIGNATED_CITY) {
                Bodies.wardsOf(body).forEach(ward -> known.set(Integer.parseInt(ward.code())));
            }
        }
        return known;
    }
}
