package jp.kanmin.plan;

import java.util.ArrayList;
import java.util.Optional;

import jp.kanmin.indicator.Direction;
import jp.kanmin.indicator.Indicator;
import jp.kanmin.indicator.IndicatorType;
import jp.kanmin.indicator.Series;

/// Reads one measure with its indicators, schedules and links.
final class MeasureReader {

    Measure measure(Part part) {
        var personal = part.part("personalData");
        var links = new ArrayList<Measure.Link>();
        var bodyLinks = new ArrayList<Measure.BodyLink>();
        PlanReader.each(part, "links", link -> link.has("body")
                ? bodyLinks.add(bodyLink(link))
                : links.add(link(link)));
        var measure = new Measure(part.path(), part.text("id"), part.text("title"), part.text("origin"),
                part.text("pillar"), part.text("field"), part.text("mark"), part.text("owner"),
                part.text("problem"), part.text("action"),
                PlanReader.one(part, "benefits", PlanReader::benefits),
                PlanReader.each(part, "kpis", MeasureReader::kpi),
                PlanReader.each(part, "schedules",
                        s -> new Measure.Schedule(s.path(), s.date("due"), s.text("as"), s.text("what"))),
                links, bodyLinks, part.texts("cases"),
                PlanReader.each(part, "evidence", PlanReader::evidence),
                PlanReader.each(part, "data",
                        d -> new Measure.DataUse(d.path(), d.text("name"), d.text("holder"),
                                d.text("medium"), d.text("excluded"))),
                personal.flag("uses"), personal.text("safeguard"),
                PlanReader.each(part, "partners",
                        p -> new Measure.Partner(p.path(), p.text("body"), p.text("role"))),
                PlanReader.each(part, "savings",
                        s -> new Measure.Saving(s.path(), s.text("amount"), s.text("usedFor"))),
                part.texts("effects"));
        personal.close();
        copiedFrom(part);
        return measure;
    }

    private static Measure.Link link(Part part) {
        return new Measure.Link(part.path(), part.text("edition"), part.text("code"), part.text("relation"),
                part.text("reason"));
    }

    /// A link that names a body goes to its plan, any other to the national list.
    private static Measure.BodyLink bodyLink(Part part) {
        return new Measure.BodyLink(part.path(), part.text("body").strip(), part.text("measure").strip(),
                part.text("title"), part.text("relation"), part.text("reason"));
    }

    /// Which sample, in which situation, or whose measure it was copied from; kept for the copy's history.
    private static void copiedFrom(Part part) {
        part.text("sample");
        part.text("situation");
        var from = part.part("from");
        from.text("body");
        from.text("measure");
        from.close();
    }

    private static Kpi kpi(Part part) {
        var target = PlanReader.one(part, "target", t -> {
            t.text("as");
            return new Indicator.Target(t.figure("value"), t.date("due"));
        });
        var indicator = new Indicator(part.text("id"), part.text("name"),
                IndicatorType.find(part.text("type")),
                part.text("unit"), Direction.find(part.text("direction")), base(part), target, unknown(part),
                words(part, "numerator"), words(part, "denominator"), part.texts("scale"),
                part.number("respondents"),
                PlanReader.each(part, "targets",
                        t -> new Indicator.Target(t.figure("value"), t.date("due"))),
                PlanReader.each(part, "series",
                        s -> new Series(s.date("from"), s.text("note"), base(s))));
        return new Kpi(part.path(), part.text("kind"), indicator, part.text("exception"),
                part.date("remind"), part.flag("confirmed"), part.text("national"));
    }

    private static Indicator.Base base(Part part) {
        return PlanReader.one(part, "base",
                b -> new Indicator.Base(b.figure("value"), b.date("year"), b.text("subject")));
    }

    private static Optional<Indicator.DeclaredUnknown> unknown(Part part) {
        if (!part.has("unknown")) {
            return Optional.empty();
        }
        return Optional.of(PlanReader.one(part, "unknown",
                u -> new Indicator.DeclaredUnknown(u.date("until"), u.text("reason"))));
    }

    /// A denominator may be a fixed number (26 business areas) or words.
    private static String words(Part part, String key) {
        return part.figure(key).map(figure -> figure.written()).orElse("");
    }
}
