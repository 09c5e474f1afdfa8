package jp.kanmin.monitoring.series;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import jp.kanmin.indicator.Fraction;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;

/// How many bodies had done something at a date. Different figures of one thing at different dates are a course, and no
/// contradiction.
///
/// @param national id of the indicator, such as `02-05/e1`
/// @param date a day, or a month such as `2016-12`
/// @param isAtLeast whether there were more
/// @param of the denominator of that date; empty where nothing tells it
/// @param isReckoned whether the denominator was reckoned from a printed percentage
/// @param ofPrefectures whether prefectures alone are counted
/// @param isGoal true for what was to be reached
public record EarlierFigure(String national, String date, long count, boolean isAtLeast, OptionalLong of,
        boolean isReckoned, boolean ofPrefectures, boolean isGoal) {

    private static final List<EarlierFigure> ALL = JsonResource
            .items(JsonResource.read(EarlierFigure.class, "earlier.json"), "figures").stream()
            .map(EarlierFigure::of).toList();

    private static EarlierFigure of(Json.Obj item) {
        return new EarlierFigure(JsonResource.text(item, "national"), JsonResource.text(item, "date"),
                JsonResource.number(item, "count").orElseThrow(), is(item, "atLeast"),
                JsonResource.number(item, "of"), is(item, "reckoned"),
                JsonResource.text(item, "level").equals("prefectures"), is(item, "goal"));
    }

    private static boolean is(Json.Obj item, String key) {
        return Json.of(true).equals(item.fields().get(key));
    }

    /// What is known of an indicator, by date.
    public static List<EarlierFigure> of(String national) {
        return ALL.stream().filter(one -> one.national.equals(national)).toList();
    }

    /// The share of that date; empty without a denominator.
    public Optional<Fraction> share() {
        return of.isPresent() ? Optional.of(Fraction.of(count, of.getAsLong())) : Optional.empty();
    }
}
