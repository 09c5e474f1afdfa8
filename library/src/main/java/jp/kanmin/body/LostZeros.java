package jp.kanmin.body;

import java.util.List;
import java.util.function.UnaryOperator;

/// Spreadsheets take the leading zero from codes. What is left of `012106` (Iwamizawa) is the five-digit code of
/// a ward of Chiba, so a code alone cannot tell: the column as a whole does.
final class LostZeros {

    private LostZeros() {}

    /// How to read the codes of a column: as they stand, or with the zero put back before codes that are one digit
    /// short of five or of six, whichever makes most of them known.
    static UnaryOperator<String> reading(List<String> codes) {
        UnaryOperator<String> asFive = code -> code.length() == 4 ? "0" + code : code;
        UnaryOperator<String> asSix = code -> code.length() == 5 ? "0" + code : code;
        if (codes.stream().anyMatch(code -> code.startsWith("0"))) {
            return UnaryOperator.identity();
        }
        return known(codes, asSix) > known(codes, asFive) ? asSix : asFive;
    }

    private static long known(List<String> codes, UnaryOperator<String> reading) {
        return codes.stream().filter(code -> !Mergers.now(reading.apply(code)).isEmpty()).count();
    }
}
