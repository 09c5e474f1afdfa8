package jp.kanmin.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;

/// The bodies that have a plan, adopted or positioned, at a date (row A-33).
///
/// @param asOf the day the list speaks of
/// @param plans sorted by date, then by code of the body
public record Adoption(LocalDate asOf, List<Entry> plans) {

    private static final Comparator<Entry> BY_DATE = Comparator.comparing(Entry::date)
            .thenComparing(Entry::body);

    public Adoption {
        plans = plans.stream().sorted(BY_DATE).toList();
    }

    /// A body with its plan.
    ///
    /// @param how adopted, or an existing plan declared to be the plan
    /// @param isHowStated false where the source does not tell the two apart and `how` is inferred from the name
    /// @param date the month, as `2018-03`
    /// @param population with its own date; absent where it is not known
    public record Entry(String body, String name, String plan, Plan.How how, boolean isHowStated, String date,
            OptionalLong population, String populationDate) {}

    /// How many prefectures had a plan at a date.
    ///
    /// @param isGoal true for what was to be reached, not what was counted
    public record Point(LocalDate date, int prefectures, boolean isGoal) {}

    /// The 22 prefectures of 1 April 2019.
    public static Adoption shipped() {
        var root = document();
        return new Adoption(LocalDate.parse(JsonResource.text(root, "asOf")),
                JsonResource.items(root, "plans").stream().map(Adoption::entry).toList());
    }

    /// 22 prefectures, 38 a year later, 47 as the goal by the end of fiscal year 2020.
    public static List<Point> series() {
        return JsonResource.items(document(), "series").stream()
                .map(p -> new Point(LocalDate.parse(JsonResource.text(p, "date")),
                        (int) JsonResource.number(p, "prefectures").orElse(0),
                        p.fields().containsKey("goal")))
                .toList();
    }

    /// The plans known by the end of a day; a plan dated with a month alone counts from the month's first day.
    public Adoption asOf(LocalDate day) {
        var month = day.toString().substring(0, 7);
        return new Adoption(day.isBefore(asOf) ? day : asOf,
                plans.stream().filter(entry -> entry.date().compareTo(month) <= 0).toList());
    }

    /// The number of plans by month, added up.
    public Map<String, Integer> totals() {
        var totals = new LinkedHashMap<String, Integer>();
        int sum = 0;
        for (var entry : plans) {
            totals.put(entry.date(), ++sum);
        }
        return totals;
    }

    /// People living where there is a plan; what is not known is left out.
    public long population() {
        return plans.stream().flatMapToLong(entry -> entry.population().stream()).sum();
    }

    /// As cli.md has it, with the totals added.
    public Json toJson() {
        var entries = new ArrayList<Json>();
        for (var entry : plans) {
            var json = new LinkedHashMap<String, Json>();
            json.put("body", Json.of(entry.body()));
            json.put("name", Json.of(entry.name()));
            json.put("plan", Json.of(entry.plan()));
            json.put("how", Json.of(entry.how().code()));
            json.put("howStated", Json.of(entry.isHowStated()));
            json.put("date", Json.of(entry.date()));
            json.put("population",
                    entry.population().isPresent() ? Json.of(entry.population().getAsLong()) : Json.ofNull());
            json.put("populationDate", Json.of(entry.populationDate()));
            entries.add(new Json.Obj(json));
        }
        var totals = new LinkedHashMap<String, Json>();
        totals().forEach((month, count) -> totals.put(month, Json.of(count)));
        return Json.Obj.EMPTY.with("asOf", Json.of(asOf.toString())).with("plans", new Json.Arr(entries))
                .with("count", Json.of(plans.size())).with("population", Json.of(population()))
                .with("totals", new Json.Obj(totals));
    }

    private static Json.Obj document() {
        return JsonResource.read(Adoption.class, "adoption-2019-04-01.json");
    }

    private static Entry entry(Json.Obj plan) {
        var how = JsonResource.text(plan, "how").equals("positioned")
                ? Plan.How.POSITIONED
                : Plan.How.ADOPTED;
        return new Entry(JsonResource.text(plan, "body"), JsonResource.text(plan, "name"),
                JsonResource.text(plan, "plan"),
                how, JsonResource.text(plan, "howBasis").equals("stated"), JsonResource.text(plan, "date"),
                JsonResource.number(plan, "population"), JsonResource.text(plan, "populationDate"));
    }
}
