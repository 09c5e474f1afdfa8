package jp.kanmin.table.repair.step;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.table.repair.draft.Draft;
import jp.kanmin.table.repair.draft.Mending;
import jp.kanmin.text.BodyCode;

/// Codes of public bodies, to which spreadsheets do harm (L3-06): the leading zero and the check digit come back.
final class Areas {

    private static final Pattern HEADING = Pattern.compile(
            ".*(地方公共団体|団体|市区?町村|都道府県|自治体|地域|標準地域).{0,6}(コード|ｺｰﾄﾞ|番号).*");
    private static final Pattern DIGITS = Pattern.compile("\\d{4,6}");

    private Areas() {}

    static void take(Draft draft) {
        for (int column = 0; column < draft.width(); column++) {
            if (HEADING.matcher(draft.field(column).name()).matches()) {
                restore(draft, column);
            }
        }
    }

    private static void restore(Draft draft, int column) {
        var named = names(draft);
        for (int line = 0; line < draft.height(); line++) {
            var value = draft.value(line, column);
            int at = line;
            if (DIGITS.matcher(value).matches() && !isWhole(value)) {
                body(value, named.map(names -> draft.value(at, names)).orElse(""))
                        .ifPresent(body -> draft.set(Mending.AREAS, at, column, body.code()));
            }
        }
    }

    private static boolean isWhole(String value) {
        return value.length() == 6 && Bodies.find(value).isPresent();
    }

    /// The body that digits stand for: the one with the name beside it, else the only one there is.
    private static Optional<Body> body(String digits, String name) {
        List<Body> could = BodyCode.candidates(digits).stream().map(BodyCode::six).map(Bodies::find)
                .flatMap(Optional::stream).distinct().toList();
        var byName = could.stream().filter(body -> !name.isEmpty() && Bodies.named(name).contains(body))
                .findFirst();
        return could.size() == 1 ? Optional.of(could.getFirst()) : byName;
    }

    /// The column that says the name of the body.
    private static Optional<Integer> names(Draft draft) {
        for (int column = 0; column < draft.width(); column++) {
            if (draft.field(column).name().matches(".*(団体名|市区?町村名?|都道府県名?|自治体名?|地方公共団体名)$")) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
