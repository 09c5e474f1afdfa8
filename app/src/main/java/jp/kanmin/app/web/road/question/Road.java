package jp.kanmin.app.web.road.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jp.kanmin.finding.Words;
import jp.kanmin.measure.Pillar;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.draft.DocumentPart;
import jp.kanmin.plan.draft.Section;
import jp.kanmin.plan.evidence.Effect;

/// All questions of one plan, in the order they are asked. What is asked stands here and nowhere else; the words are
/// in the bundle under `road.q.`.
///
/// @param questions those that the plan's pattern asks
/// @param others those that are not asked, and can be answered all the same
/// @param checked those that a check of the answers shows: all that are asked, and beside them what only some plans have
public record Road(List<Question> questions, List<Question> others, List<Question> checked) {

    /// What only some plans have, by the words they are asked with; nobody is led through these on the way.
    private static final Set<String> ASIDES = Set.of("laws", "joint", "measure.savings");

    private static final Words NONE = Words.of("", "");
    private static final List<String> RELATIONS = List.of("above", "beside", "inside", "below", "basis");
    private static final List<Field.Option> FIELDS = Stream.of(jp.kanmin.measure.Field.values())
            .map(field -> new Field.Option(field.code(), field.words())).toList();
    private static final List<Field.Option> PILLARS = Stream
            .concat(Pillar.five().stream(), Stream.of(Pillar.OTHER))
            .map(pillar -> new Field.Option(pillar.code(), pillar.shortName())).toList();

    private static final List<Field.Option> EFFECTS = Stream.concat(
            Stream.of(Effect.values()).map(effect -> new Field.Option(effect.code(), effect.words())),
            Stream.of(new Field.Option("", Words.of("選ばない", "none")))).toList();

    public Road {
        questions = List.copyOf(questions);
        others = List.copyOf(others);
        checked = List.copyOf(checked);
    }

    /// The questions for a plan as it stands.
    public static Road of(Plan plan) {
        boolean isSimplified = plan.pattern().filter(p -> p == Plan.Pattern.SIMPLIFIED).isPresent();
        boolean isExisting = plan.pattern().filter(p -> p == Plan.Pattern.EXISTING).isPresent();
        var all = all(plan).map(Draft::question).toList();
        Predicate<Question> isMeant = question -> question.id().equals("how")
                ? isExisting
                : question.inSimplified() || !isSimplified;
        Predicate<Question> isAside = question -> ASIDES.contains(question.words());
        return new Road(all.stream().filter(isMeant.and(isAside.negate())).toList(),
                all.stream().filter(isMeant.negate().or(isAside)).toList(),
                all.stream().filter(isMeant).toList());
    }

    public Optional<Question> find(String id) {
        return every().filter(question -> question.id().equals(id)).findFirst();
    }

    /// The question after another within the same section.
    public Optional<Question> after(Question question) {
        int next = questions.indexOf(question) + 1;
        return next > 0 && next < questions.size() && questions.get(next).section() == question.section()
                ? Optional.of(questions.get(next))
                : Optional.empty();
    }

    public Optional<Question> before(Question question) {
        int at = questions.indexOf(question);
        return at > 0 ? Optional.of(questions.get(at - 1)) : Optional.empty();
    }

    public List<Question> of(Section section) {
        return questions.stream().filter(question -> question.section() == section).toList();
    }

    /// What a check of the section's answers shows.
    public List<Question> checked(Section section) {
        return checked.stream().filter(question -> question.section() == section).toList();
    }

    /// The next section in which something is asked.
    public Optional<Section> after(Section section) {
        return Stream.of(Section.values()).filter(other -> other.compareTo(section) > 0)
                .filter(other -> !of(other).isEmpty()).findFirst();
    }

    /// The question in which a part of the plan is written: the narrowest that holds it, else the first it holds.
    public Optional<Question> at(DocumentPart part) {
        return every().filter(question -> part.isIn(question.part())).findFirst()
                .or(() -> every().filter(question -> question.part().isIn(part)).findFirst());
    }

    private Stream<Question> every() {
        return Stream.concat(questions.stream(), others.stream());
    }

    private static Stream<Draft> all(Plan plan) {
        var all = new ArrayList<Draft>();
        all.addAll(List.of(
                one("name", Section.BASICS, "name", Field.of("", Kind.SHORT, "").must()).simple(),
                one("period", Section.BASICS, "periods", Field.of("", Kind.PERIOD, "period").must(),
                        Field.of("what", Kind.SHORT, "periodOf")).list().simple(),
                one("contact", Section.BASICS, "contact", Field.of("section", Kind.SHORT, "section").must(),
                        Field.of("phone", Kind.PHONE, "phone"), Field.of("mail", Kind.MAIL, "mail")).simple(),
                one("how", Section.BASICS, "how",
                        Field.choice("", "", "road.how", List.of("adopted", "positioned"))),
                chapter(plan, "situation", Section.SITUATION),
                one("problems", Section.SITUATION, "problems", Field.of("text", Kind.LONG, "problem"),
                        Field.of("evidence/0/figure", Kind.SHORT, "figure"),
                        Field.of("evidence/0/source", Kind.SHORT, "source"),
                        Field.of("evidence/0/date", Kind.DATE, "date"),
                        Field.choice("measures/0", "answeredBy", plan.measures().stream()
                                .map(measure -> new Field.Option(measure.id(),
                                        Words.of(measure.title(), measure.title())))
                                .toList()))
                        .list().simple(),
                chapter(plan, "purpose", Section.PURPOSE),
                one("benefits", Section.PURPOSE, "benefits", benefits()).simple(),
                chapter(plan, "position", Section.POSITION),
                one("relations", Section.POSITION, "position", Field.of("plan", Kind.SHORT, "plan"),
                        Field.of("date", Kind.DATE, "planDate"),
                        Field.choice("relation", "relation", "relation", RELATIONS)).list(),
                one("laws", Section.POSITION, "laws", Field.of("law", Kind.SHORT, "law"),
                        Field.of("article", Kind.SHORT, "lawArticle"),
                        Field.of("name", Kind.SHORT, "lawPlan"))
                        .list(),
                one("joint", Section.POSITION, "joint", Field.of("body", Kind.SHORT, "jointBody"),
                        Field.of("role", Kind.SHORT, "role")).list(),
                chapter(plan, "organisation", Section.ORGANISATION),
                one("lead", Section.ORGANISATION, "organisation/lead", Field.of("", Kind.SHORT, "").must())
                        .simple(),
                one("members", Section.ORGANISATION, "organisation/members",
                        Field.of("department", Kind.SHORT, "department"),
                        Field.of("role", Kind.SHORT, "role"))
                        .list().simple(),
                one("reporting", Section.ORGANISATION, "organisation/reporting",
                        Field.choice("", "", "road.reporting", List.of("quarterly", "other"))),
                chapter(plan, "policy", Section.POLICY)));
        Pillar.five().forEach(pillar -> all.add(one("policy-" + pillar.code(), Section.POLICY,
                "policies/" + pillar.code() + "/text", Field.of("", Kind.LONG, "")).worded("policy")
                .about(pillar.shortName())));
        all.add(chapter(plan, "measures", Section.MEASURES));
        plan.measures().stream().filter(measure -> DocumentPart.of("measures/" + measure.id()).isPresent())
                .forEach(measure -> measure(plan, measure).forEach(all::add));
        all.add(chapter(plan, "security", Section.SECURITY));
        all.add(one("safeguards", Section.SECURITY, "security",
                Field.of("policy", Kind.LONG, "policy").must(),
                Field.of("ordinance", Kind.LONG, "ordinance").must()).simple());
        all.add(one("duties", Section.SECURITY, "duties",
                Field.choice("article", "article", "duty.article", List.of("11-1", "15-1")),
                Field.choice("state", "dutyState", "duty.state", List.of("met", "planned")),
                Field.of("text", Kind.SHORT, "dutyText")).list());
        return all.stream();
    }

    private static Stream<Draft> measure(Plan plan, Measure measure) {
        var at = "measures/" + measure.id() + "/";
        return Stream.of(
                one("title", Section.MEASURES, at + "title", Field.of("", Kind.SHORT, "").must()).simple(),
                one("pillar", Section.MEASURES, at + "pillar", Field.choice("", "", PILLARS)),
                one("field", Section.MEASURES, at + "field", Field.choice("", "", FIELDS)),
                one("problem", Section.MEASURES, at + "problem", Field.of("", Kind.LONG, "")).simple(),
                one("action", Section.MEASURES, at + "action", Field.of("", Kind.LONG, "").must()).simple(),
                one("benefits", Section.MEASURES, at + "benefits", benefits()),
                one("owner", Section.MEASURES, at + "owner", Field.of("", Kind.SHORT, "").must()).simple(),
                one("partners", Section.MEASURES, at + "partners", Field.of("body", Kind.SHORT, "partner"),
                        Field.of("role", Kind.SHORT, "partnerRole")).list(),
                one("personal", Section.MEASURES, at + "personalData",
                        Field.of("uses", Kind.YES_NO, "uses"),
                        Field.of("safeguard", Kind.LONG, "safeguard")).simple(),
                one("schedules", Section.MEASURES, at + "schedules", Field.of("due", Kind.DUE, "due"),
                        Field.of("what", Kind.SHORT, "what")).list().simple(),
                one("evidence", Section.MEASURES, at + "evidence", Field.of("figure", Kind.SHORT, "figure"),
                        Field.of("source", Kind.SHORT, "source"), Field.of("date", Kind.DATE, "date")).list(),
                one("effects", Section.MEASURES, at + "effects", Field.choice("", "effect", EFFECTS)).list(),
                one("savings", Section.MEASURES, at + "savings", Field.of("amount", Kind.SHORT, "amount"),
                        Field.choice("usedFor", "usedFor", uses(plan, measure))).list())
                .map(draft -> draft.of(measure));
    }

    /// The other measures, and whatever else the plan names as a use.
    private static List<Field.Option> uses(Plan plan, Measure measure) {
        var others = plan.measures().stream().filter(other -> !other.id().equals(measure.id())).map(
                other -> new Field.Option(other.id(), Words.of(other.title(), other.title())));
        var words = measure.savings().stream().map(Measure.Saving::usedFor)
                .filter(use -> !use.isBlank() && !plan.measureIds().contains(use)).distinct()
                .map(use -> new Field.Option(use, Words.of(use, use)));
        return Stream.concat(Stream.concat(others, words),
                Stream.of(new Field.Option("", Words.of("まだ決めていない", "not decided yet")))).toList();
    }

    private static Field[] benefits() {
        return new Field[]{Field.of("residents", Kind.LONG, "residents"),
            Field.of("businesses", Kind.LONG, "businesses"), Field.of("staff", Kind.LONG, "staff")};
    }

    /// The text of the chapter that holds a required content, whatever the plan calls that chapter.
    private static Draft chapter(Plan plan, String content, Section section) {
        var id = plan.chaptersOf(content).map(Plan.Chapter::id).findFirst().orElse(content);
        var part = DocumentPart.of("chapters/" + id + "/text").map(DocumentPart::path)
                .orElse("chapters/" + content + "/text");
        return one("chapter-" + content, section, part, Field.of("", Kind.LONG, ""));
    }

    private static Draft one(String id, Section section, String part, Field... fields) {
        return new Draft(id, section, part, false, List.of(fields), false, id, NONE);
    }

    /// A question while it is put together.
    private record Draft(String id, Section section, String part, boolean isList, List<Field> fields,
            boolean inSimplified, String words, Words subject) {

        Draft list() {
            return new Draft(id, section, part, true, fields, inSimplified, words, subject);
        }

        Draft simple() {
            return new Draft(id, section, part, isList, fields, true, words, subject);
        }

        Draft worded(String otherWords) {
            return new Draft(id, section, part, isList, fields, inSimplified, otherWords, subject);
        }

        Draft about(Words what) {
            return new Draft(id, section, part, isList, fields, inSimplified, words, what);
        }

        Draft of(Measure measure) {
            return new Draft(measure.id() + "." + id, section, part, isList, fields, inSimplified,
                    "measure." + id,
                    Words.of(measure.title(), measure.title()));
        }

        Question question() {
            return new Question(id, section, new DocumentPart(part), isList, fields, inSimplified, words,
                    subject);
        }
    }
}
