package jp.kanmin.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.body.Kind;
import jp.kanmin.body.Populations;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;
import jp.kanmin.text.JapaneseDate;

/// The bodies that have a plan, adopted or positioned, at a date (row A-33).
///
/// @param asOf the day the list speaks of
/// @param plans sorted by date, then by code of the body; those without a date last
public record Adoption(LocalDate asOf, List<Entry> plans) {

    /// Length of a month, as `2018-03`.
    private static final int MONTH = 7;

    private static final Comparator<Entry> BY_DATE = Comparator
            .comparing((Entry entry) -> entry.date().isEmpty()).thenComparing(Entry::date)
            .thenComparing(Entry::body);

    public Adoption {
        plans = plans.stream().sorted(BY_DATE).toList();
    }

    /// A body with its plan.
    ///
    /// @param how adopted, or an existing plan declared to be the plan
    /// @param isHowStated false where the source does not tell the two apart and `how` is inferred from the name
    /// @param date the month, as `2018-03`; empty where it is not known
    /// @param population with its own date; absent where it is not known
    public record Entry(String body, String name, String plan, Plan.How how, boolean isHowStated, String date,
            OptionalLong population, String populationDate) {

        /// The plan of a body as it stands in its document: dated by its first decision, else by its first
        /// publication. Where it does not say that it was positioned, it was adopted.
        public static Entry of(Plan plan, Populations populations) {
            var body = Bodies.find(plan.body());
            var people = body.flatMap(populations::find);
            var date = first(plan, Plan.Version::decided).or(() -> first(plan, Plan.Version::published));
            return new Entry(plan.body(), body.map(Body::name).orElse(plan.body()), plan.name(),
                    plan.how().orElse(Plan.How.ADOPTED), plan.how().isPresent(),
                    date.map(day -> day.toString().substring(0, MONTH)).orElse(""),
                    people.map(known -> OptionalLong.of(known.people())).orElse(OptionalLong.empty()),
                    people.map(known -> known.date().toString()).orElse(""));
        }

        private static Optional<LocalDate> first(Plan plan,
                Function<Plan.Version, Optional<LocalDate>> day) {
            return plan.versions().stream().flatMap(version -> day.apply(version).stream())
                    .min(LocalDate::compareTo);
        }
    }

    /// How many bodies had a plan by the end of a month.
    ///
    /// @param month as `2018-03`
    /// @param population living there, as far as it is known
    /// @param unknown bodies whose population is not known
    public record Total(String month, int plans, int prefectures, int adopted, int positioned,
            long population, int unknown) {

        private Total and(Entry entry) {
            boolean isPrefecture = Bodies.find(entry.body())
                    .filter(body -> body.kind() == Kind.PREFECTURE).isPresent();
            boolean isAdopted = entry.how() == Plan.How.ADOPTED;
            return new Total(entry.date(), plans + 1, prefectures + (isPrefecture ? 1 : 0),
                    adopted + (isAdopted ? 1 : 0), positioned + (isAdopted ? 0 : 1),
                    population + entry.population().orElse(0),
                    unknown + (entry.population().isPresent() ? 0 : 1));
        }
    }

    /// How many prefectures had a plan at a date.
    ///
    /// @param isGoal true for what was to be reached, not what was counted
    public record Point(LocalDate date, int prefectures, boolean isGoal) {

        /// How many prefectures were still without a plan.
        public int toGo() {
            return Bodies.prefectures().size() - prefectures;
        }
    }

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

    /// Reads what [#toJson()] writes, such as a register that was imported and kept.
    ///
    /// @param fallback the date of the list where it does not name it
    public static Adoption of(Json.Obj register, LocalDate fallback) {
        var day = JapaneseDate.parse(JsonResource.text(register, "asOf")).map(JapaneseDate::first);
        return new Adoption(day.orElse(fallback),
                JsonResource.items(register, "plans").stream().map(Adoption::entry).toList());
    }

    /// With more bodies. One that is listed already keeps its entry, which says when it first had a plan.
    ///
    /// @param day the day the longer list speaks of
    public Adoption and(List<Entry> more, LocalDate day) {
        var byBody = new LinkedHashMap<String, Entry>();
        plans.forEach(entry -> byBody.putIfAbsent(entry.body(), entry));
        more.forEach(entry -> byBody.putIfAbsent(entry.body(), entry));
        return new Adoption(day, List.copyOf(byBody.values()));
    }

    /// The plans known by the end of a day; a plan dated with a month alone counts from the month's first day, and one
    /// without a date from the day of the list.
    public Adoption asOf(LocalDate day) {
        var month = day.toString().substring(0, MONTH);
        boolean isEarlier = day.isBefore(asOf);
        return new Adoption(isEarlier ? day : asOf,
                plans.stream().filter(entry -> entry.date().isEmpty()
                        ? !isEarlier
                        : entry.date().compareTo(month) <= 0).toList());
    }

    /// How the number of plans grew, month by month; months without a new plan, and plans without a date, are left
    /// out.
    public List<Total> course() {
        var course = new ArrayList<Total>();
        var total = new Total("", 0, 0, 0, 0, 0, 0);
        for (var entry : plans) {
            if (entry.date().isEmpty()) {
                continue;
            }
            total = total.and(entry);
            if (!course.isEmpty() && course.getLast().month().equals(total.month())) {
                course.removeLast();
            }
            course.add(total);
        }
        return course;
    }

    /// The number of plans by month, added up.
    public Map<String, Integer> totals() {
        var totals = new LinkedHashMap<String, Integer>();
        course().forEach(total -> totals.put(total.month(), total.plans()));
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
                how, isStated(plan), JsonResource.text(plan, "date"),
                JsonResource.number(plan, "population"), JsonResource.text(plan, "populationDate"));
    }

    private static boolean isStated(Json.Obj plan) {
        return JsonResource.text(plan, "howBasis").equals("stated")
                || Json.of(true).equals(plan.fields().get("howStated"));
    }
}
