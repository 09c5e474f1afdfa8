package jp.kanmin.measure;

import java.util.List;
import java.util.Optional;

import jp.kanmin.json.Json;

/// The 44 sample measures of the guide (chapter 6), explained in our own words. `{body}` stands for the name of the
/// body, `〇` for a figure to be filled.
public final class Samples {

    private Samples() {}

    /// One sample.
    ///
    /// @param seq 1 to 44, in the order of the guide
    /// @param section the section of chapter 6 it stands in, `1` to `6`
    /// @param mark ◎ when it is tied to national measures, ○ when it follows local good practice
    /// @param kpis names of indicators as printed
    /// @param schedules dated steps
    /// @param national titles of national measures of edition `guide-2017`
    /// @param cases numbers of the casebook
    /// @param variants for bodies in different situations; empty when there is only one text
    public record Sample(int seq, String section, String title, Field field, String mark, Pillar pillar,
            String problem, String action, Benefits benefits, List<String> kpis, List<String> schedules,
            List<String> national, List<String> cases, List<Variant> variants) {

        public Sample {
            kpis = List.copyOf(kpis);
            schedules = List.copyOf(schedules);
            national = List.copyOf(national);
            cases = List.copyOf(cases);
            variants = List.copyOf(variants);
        }

        /// True when the guide asks to align it with national measures.
        public boolean isTiedToTheNation() {
            return mark.equals("◎");
        }

        /// The sample as it is for a body in that situation: only the variant's indicators and steps.
        public Optional<Sample> findVariant(String situation) {
            return variants.stream().filter(v -> v.when().equals(situation)).findFirst()
                    .map(v -> new Sample(seq, section, title, field, mark, pillar, problem, action, benefits,
                            chosen(kpis, v.kpis()), chosen(schedules, v.schedules()), national, cases,
                            List.of()));
        }

        private static List<String> chosen(List<String> all, List<Integer> indices) {
            return indices.stream().filter(i -> i >= 0 && i < all.size()).map(all::get).toList();
        }

        public Json.Obj toJson() {
            var json = Json.Obj.EMPTY
                    .with("seq", Json.of(seq))
                    .with("section", Json.of(section))
                    .with("title", Json.of(title))
                    .with("field", Json.of(field.code()))
                    .with("mark", Json.of(mark))
                    .with("pillar", Json.of(pillar.code()))
                    .with("problem", Json.of(problem))
                    .with("action", Json.of(action))
                    .with("benefits", benefits.toJson())
                    .with("kpis", Json.texts(kpis))
                    .with("schedules", Json.texts(schedules))
                    .with("national", Json.texts(national))
                    .with("cases", Json.texts(cases));
            return variants.isEmpty()
                    ? json
                    : json.with("variants", new Json.Arr(variants.stream().map(Variant::toJson).toList()));
        }
    }

    /// What a measure brings to whom; empty where nothing is named.
    public record Benefits(String residents, String businesses, String staff) {
        Json toJson() {
            return Json.Obj.EMPTY.with("residents", Json.of(residents))
                    .with("businesses", Json.of(businesses))
                    .with("staff", Json.of(staff));
        }
    }

    /// The part of a sample meant for one situation.
    ///
    /// @param when the situation, such as `単独クラウド`
    /// @param kpis places in the sample's list of indicators, counting from 0
    /// @param schedules places in its list of steps, likewise
    public record Variant(String when, List<Integer> kpis, List<Integer> schedules) {

        public Variant {
            kpis = List.copyOf(kpis);
            schedules = List.copyOf(schedules);
        }

        Json toJson() {
            return Json.Obj.EMPTY.with("when", Json.of(when))
                    .with("kpis", new Json.Arr(kpis.stream().map(Json::of).toList()))
                    .with("schedules", new Json.Arr(schedules.stream().map(Json::of).toList()));
        }
    }

    /// All samples in the order of the guide.
    public static List<Sample> all() {
        return Shipped.ALL;
    }

    /// The sample with that number, 1 to 44.
    public static Optional<Sample> find(int seq) {
        return all().stream().filter(s -> s.seq() == seq).findFirst();
    }

    private static final class Shipped {
        private static final List<Sample> ALL = Item.shipped("samples.json").items("samples")
                .map(Shipped::sample)
                .toList();

        private static Sample sample(Item item) {
            return new Sample(item.number("seq").orElse(0), item.text("section"), item.text("title"),
                    Field.find(item.text("field")).orElse(Field.OTHER), item.text("mark"),
                    Pillar.find(item.text("pillar")).orElse(Pillar.UNSET), item.text("problem"),
                    item.text("action"),
                    new Benefits(item.text("benefits/residents"), item.text("benefits/businesses"),
                            item.text("benefits/staff")),
                    item.texts("kpis"), item.texts("schedules"), item.texts("national"), item.texts("cases"),
                    item.items("variants").map(v -> new Variant(v.text("when"), v.numbers("kpis"),
                            v.numbers("schedules"))).toList());
        }
    }
}
