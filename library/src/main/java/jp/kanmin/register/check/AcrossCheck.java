package jp.kanmin.register.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

import jp.kanmin.body.Bodies;
import jp.kanmin.finding.Words;
import jp.kanmin.register.check.cell.Fault;
import jp.kanmin.register.check.cell.Flaw;
import jp.kanmin.register.schema.Across;
import org.jspecify.annotations.Nullable;

/// The rules over several columns of one row.
final class AcrossCheck {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(?:\\.[0-9]{1,20})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIME = Pattern.compile("[0-2][0-9]:[0-5][0-9]");
    private static final int REMEMBERED = 10_000;

    /// Whether a code and a name belong together, for those seen.
    private final Map<String, Boolean> together = new HashMap<>();

    /// What a rule says of a row; null when it is kept, or what it asks about is not there.
    @Nullable
    Flaw judge(Across rule, Function<String, String> cell) {
        return switch (rule) {
            case Across.Order(var first, var second) ->
                order(first, second, cell.apply(first), cell.apply(second));
            case Across.Both(var first, var second) ->
                both(first, second, cell.apply(first), cell.apply(second));
            case Across.Swapped(var latitude, var longitude) ->
                swapped(cell.apply(latitude), cell.apply(longitude));
            case Across.Inside(var latitude, var longitude, var code) ->
                inside(cell.apply(latitude), cell.apply(longitude), cell.apply(code));
            case Across.Body(var code, var names) -> {
                var name = new StringBuilder();
                names.forEach(one -> name.append(cell.apply(one)));
                yield body(cell.apply(code), name.toString());
            }
            case Across.Same _ -> null;
        };
    }

    private static @Nullable Flaw order(String first, String second, String from, String to) {
        boolean days = DATE.matcher(from).matches() && DATE.matcher(to).matches();
        boolean hours = TIME.matcher(from).matches() && TIME.matcher(to).matches();
        if ((!days && !hours) || from.compareTo(to) <= 0) {
            return null;
        }
        return new Flaw(days ? Fault.ORDER : Fault.HOURS,
                Words.of("「%s」（%s）が「%s」（%s）より後です。".formatted(first, from, second, to),
                        "“%s” (%s) is later than “%s” (%s).".formatted(first, from, second, to)),
                days
                        ? Words.of("どちらかを直してください。", "Correct one of them.")
                        : Words.of("翌日までなら、そのままでかまいません。違うなら直してください。",
                                "Leave it when the next day is meant; correct it otherwise."),
                false);
    }

    private static @Nullable Flaw both(String first, String second, String one, String other) {
        if (one.isBlank() == other.isBlank()) {
            return null;
        }
        var empty = one.isBlank() ? first : second;
        var full = one.isBlank() ? second : first;
        return new Flaw(Fault.PAIR,
                Words.of("「%s」だけがあり、「%s」が空です。".formatted(full, empty),
                        "There is a “%s”, but “%s” is empty.".formatted(full, empty)),
                Words.of("両方を書くか、両方を空にしてください。", "Fill both, or leave both empty."), false);
    }

    private static @Nullable Flaw swapped(String latitude, String longitude) {
        double north = degrees(latitude);
        double east = degrees(longitude);
        if (!(north >= 122 && north <= 154 && east >= 20 && east <= 46)) {
            return null;
        }
        return new Flaw(Fault.SWAPPED,
                Words.of("緯度（%s）と経度（%s）が入れ替わっています。".formatted(latitude, longitude),
                        "Latitude (%s) and longitude (%s) have changed places.".formatted(latitude,
                                longitude)),
                Words.of("二つを入れ替えてください。", "Swap them."), true);
    }

    private static @Nullable Flaw inside(String latitude, String longitude, String code) {
        double north = degrees(latitude);
        double east = degrees(longitude);
        // Outside Japan, or swapped: said already.
        if (code.length() != 6 || !(north >= 20 && north <= 46 && east >= 122 && east <= 154)
                || Boxes.mayBeIn(code.substring(0, 2), north, east)) {
            return null;
        }
        var prefecture = Bodies.find(code).flatMap(Bodies::prefectureOf).map(body -> body.name())
                .orElse(code);
        return new Flaw(Fault.PLACE,
                Words.of("位置（%s, %s）は%sの外です。".formatted(latitude, longitude, prefecture),
                        "The point (%s, %s) is not in %s.".formatted(latitude, longitude, prefecture)),
                Words.of("地図で位置を確かめてください。コードの誤りかもしれません。",
                        "Check the point on a map; the code may be wrong too."),
                false);
    }

    private static double degrees(String text) {
        return text.length() <= 32 && NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    }

    private @Nullable Flaw body(String code, String name) {
        if (code.isBlank() || name.isBlank() || name.length() > 60) {
            return null;
        }
        var key = code + "\t" + name;
        var known = together.get(key);
        if (known == null) {
            known = isOne(code, name);
            if (together.size() < REMEMBERED) {
                together.put(key, known);
            }
        }
        if (known) {
            return null;
        }
        var of = Bodies.find(code);
        return new Flaw(Fault.BODY,
                Words.of("コード「%s」は%sのもので、「%s」ではありません。".formatted(code,
                        of.map(body -> body.fullName()).orElse("どの団体"), Flaw.shown(name)),
                        "The code “%s” is of %s, not of “%s”.".formatted(code,
                                of.map(body -> body.fullName()).orElse("nobody"), Flaw.shown(name))),
                Words.of("コードと名前のどちらかを直してください。", "Correct the code or the name."), false);
    }

    /// An unknown code is said by its own column.
    private static boolean isOne(String code, String name) {
        var of = Bodies.find(code);
        return of.isEmpty() || name.equals(of.get().name()) || name.equals(of.get().fullName())
                || Bodies.named(name).stream().anyMatch(body -> body.code().equals(of.get().code())
                        || body.parent().equals(of.get().code()));
    }
}
