package jp.kanmin.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import jp.kanmin.json.Json;

/// Takes a document apart into a [Plan]. Never fails: what does not fit is a [Trouble].
final class PlanReader {

    private final List<Trouble> troubles = new ArrayList<>();

    private PlanReader() {}

    /// A plan and what was wrong with its form.
    record Reading(Plan plan, List<Trouble> troubles) {}

    static Reading read(Json.Obj document) {
        var reader = new PlanReader();
        var plan = reader.plan(document);
        return new Reading(plan, reader.troubles);
    }

    private Plan plan(Json.Obj document) {
        var root = Part.root(document, troubles);
        var plan = new Plan(document, root.text("body").strip(), root.text("format"), root.text("name"),
                choice(root, "pattern", Plan.Pattern.values(), Plan.Pattern::code),
                choice(root, "how", Plan.How.values(), Plan.How::code),
                root.text("edition"),
                choice(root, "headings", Plan.Headings.values(), Plan.Headings::code),
                each(root, "periods", this::period),
                one(root, "contact",
                        c -> new Plan.Contact(c.text("section"), c.text("phone"), c.text("mail"))),
                each(root, "position",
                        p -> new Plan.Position(p.path(), p.text("plan"), p.text("date"), p.text("relation"))),
                each(root, "laws",
                        l -> new Plan.Law(l.path(), l.text("law"), l.text("article"), l.text("name"))),
                each(root, "joint", j -> new Plan.Joint(j.path(), j.text("body"), j.text("role"))),
                one(root, "organisation", this::organisation),
                each(root, "chapters",
                        c -> new Plan.Chapter(c.path(), c.text("id"), c.text("title"), c.text("text"),
                                c.texts("covers"))),
                each(root, "policies", p -> new Plan.Policy(p.path(), p.text("pillar"), p.text("text"))),
                each(root, "problems", p -> new Plan.Problem(p.path(), p.text("text"),
                        each(p, "evidence", PlanReader::evidence), p.texts("measures"))),
                one(root, "benefits", PlanReader::benefits),
                each(root, "measures", new MeasureReader()::measure),
                one(root, "security", s -> new Plan.Security(s.text("policy"), s.text("ordinance"))),
                each(root, "duties",
                        d -> new Plan.Duty(d.path(), d.text("article"), d.text("state"), d.text("text"))),
                each(root, "fields", PlanReader::ownField),
                each(root, "reviews", r -> new Plan.Review(r.path(), r.date("date"), r.text("result"))),
                each(root, "versions", this::version));
        root.has("scale"); // known; the plan reads it from its document
        root.close();
        return plan;
    }

    private Plan.Period period(Part part) {
        return new Plan.Period(part.path(), part.date("from"), part.date("to"), part.text("as"),
                part.text("what"));
    }

    private Plan.Organisation organisation(Part part) {
        return new Plan.Organisation(part.text("lead"),
                each(part, "members", m -> new Plan.Member(m.text("department"), m.text("role"))),
                part.text("reporting"));
    }

    private Plan.Version version(Part part) {
        var number = part.number("version").map(n -> OptionalInt.of(n.intValue()))
                .orElse(OptionalInt.empty());
        return new Plan.Version(part.path(), number, day(part, "decided"), day(part, "published"),
                part.text("reason"), part.texts("changes"));
    }

    private Optional<LocalDate> day(Part part, String key) {
        var written = part.text(key).strip();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException _) {
            return part.date(key).map(date -> date.first());
        }
    }

    private <E> Optional<E> choice(Part part, String key, E[] choices, Function<E, String> code) {
        var written = part.text(key);
        var codes = new ArrayList<String>();
        for (var choice : choices) {
            if (code.apply(choice).equals(written)) {
                return Optional.of(choice);
            }
            codes.add(code.apply(choice));
        }
        if (!written.isEmpty()) {
            troubles.add(new Trouble.Choice(part.pathOf(key), written, String.join("・", codes)));
        }
        return Optional.empty();
    }

    /// An own class; which of the eight it belongs to, if any, is kept in the document.
    private static String ownField(Part part) {
        part.text("field");
        return part.text("name");
    }

    static Plan.Evidence evidence(Part part) {
        return new Plan.Evidence(part.text("figure"), part.text("source"), part.text("date"));
    }

    static Plan.Benefits benefits(Part part) {
        return new Plan.Benefits(part.text("residents"), part.text("businesses"), part.text("staff"));
    }

    static <T> List<T> each(Part part, String key, Function<Part, T> read) {
        var all = new ArrayList<T>();
        for (var item : part.parts(key)) {
            all.add(read.apply(item));
            item.close();
        }
        return all;
    }

    static <T> T one(Part part, String key, Function<Part, T> read) {
        var inner = part.part(key);
        var value = read.apply(inner);
        inner.close();
        return value;
    }
}
