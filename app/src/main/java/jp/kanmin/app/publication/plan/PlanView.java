package jp.kanmin.app.publication.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.kanmin.app.publication.markdown.Markdown;
import jp.kanmin.app.publication.markdown.PictureShelf;
import jp.kanmin.app.publication.markdown.Prose;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.alignment.PlanDiff;
import jp.kanmin.text.JapaneseDate;

/// A plan ready for its page.
///
/// @param body the name of the body whose plan it is
/// @param state what it is and since when, phrase by phrase
/// @param figures three facts about the whole
/// @param changes what changed since the version before, where that version was at hand
/// @param downloads where the data lie
public record PlanView(PageWords words, Plan plan, String body, String fullBody, String title,
        List<String> state,
        List<MeasureView.Goal> figures, List<ChapterView> chapters, List<Problem> problems,
        List<Policy> policies,
        List<MeasureView> measures, MatrixView matrix, List<VersionView> versions, List<ChangeView> changes,
        List<MeasureView.Line> reviews, Downloads downloads) {

    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+");

    public PlanView {
        state = List.copyOf(state);
        figures = List.copyOf(figures);
        chapters = List.copyOf(chapters);
        problems = List.copyOf(problems);
        policies = List.copyOf(policies);
        measures = List.copyOf(measures);
        versions = List.copyOf(versions);
        changes = List.copyOf(changes);
        reviews = List.copyOf(reviews);
    }

    /// Addresses of the same plan in other forms.
    public record Downloads(String pdf, String word, String json, String measures, String indicators) {

        /// Files beside the page.
        public static final Downloads BESIDE = in("");

        /// Files in a folder.
        ///
        /// @param folder its address with a slash at its end
        public static Downloads in(String folder) {
            return new Downloads(folder + "plan.pdf", folder + "plan.docx", folder + "plan.json",
                    folder + "measures.csv", folder + "indicators.csv");
        }
    }

    /// A problem with its facts and the measures that answer it.
    public record Problem(Prose text, List<MeasureView.Line> evidence, List<Answer> answers) {
        public Problem {
            evidence = List.copyOf(evidence);
            answers = List.copyOf(answers);
        }
    }

    /// A measure that answers a problem.
    ///
    /// @param anchor empty where the plan has no such measure
    public record Answer(String title, String anchor) {}

    public record Policy(String pillar, Prose text) {}

    /// Makes a plan ready for its page.
    ///
    /// @param before the version before, where it is known
    public static PlanView of(Plan plan, Optional<Plan> before, PageWords words, PictureShelf pictures,
            Downloads downloads) {
        var markdown = new Markdown(3, words.say("table.unnamed"), words.say("picture.missing"), pictures);
        var sheets = new MeasureViews(plan, words, markdown.under(5), new Anchors());
        var measures = sheets.all();
        return new PlanView(words, plan, MeasureViews.body(plan.body()),
                Bodies.find(plan.body()).map(body -> body.fullName()).orElse(plan.body()), title(plan, words),
                state(plan, words), figures(plan, words), new Chapters(plan, words, markdown).all(),
                problems(plan, sheets, markdown.under(4), words),
                plan.policies().stream().map(policy -> new Policy(PillarWords.of(policy.pillar(), words),
                        markdown.under(5).read(policy.text()))).toList(),
                measures, MatrixView.of(plan, measures, words), VersionView.all(plan, words),
                before.map(old -> ChangeView.of(PlanDiff.between(old, plan), words)).orElse(List.of()),
                plan.reviews().stream().map(review -> new MeasureView.Line(
                        review.date().map(date -> DateWords.of(date, words)).orElse(""), review.result()))
                        .toList(),
                downloads);
    }

    /// The same with the indicators that other bodies count for both beside the measures they share.
    ///
    /// @param found the measure at the other end of a link; empty where it is not published here
    public PlanView sharing(Function<Measure.BodyLink, Optional<Measure>> found) {
        return new PlanView(words, plan, body, fullBody, title, state, figures, chapters, problems, policies,
                measures.stream().map(one -> one.measure().countedElsewhere().flatMap(found)
                        .map(theirs -> one.with(theirs.kpis().stream()
                                .map(kpi -> KpiView.of(kpi, one.anchor() + "-shared-" + kpi.id(), words))
                                .toList()))
                        .orElse(one)).toList(),
                matrix, versions, changes, reviews, downloads);
    }

    /// The words at the foot of printed pages: whose plan, which version.
    public String runningFoot() {
        return Stream.of(body, title, versions.isEmpty() ? "" : versions.getFirst().name())
                .filter(said -> !said.isBlank()).reduce((a, b) -> a + "　" + b).orElse("");
    }

    /// How chapters are numbered, `%1` standing for the number, as in `第%1章`; empty where the plan does it itself.
    public String chapterNumber() {
        return chapters.stream().allMatch(chapter -> chapter.number().isEmpty())
                ? ""
                : words.say(Chapters.key(plan), "%1");
    }

    /// The bodies that made it together with their roles, the leading one first; empty where one made it alone.
    public List<MeasureView.Line> joint() {
        return plan.joint().isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(new MeasureView.Line(body, words.say("joint.lead"))),
                        plan.joint().stream().map(one -> new MeasureView.Line(
                                one.found().map(Body::name).orElse(one.body()), one.role())))
                        .toList();
    }

    public boolean hasBenefits() {
        var benefits = plan.benefits();
        return !(benefits.residents() + benefits.businesses() + benefits.staff()).isBlank();
    }

    /// True when the mail address is one that can be written to by pressing it.
    public boolean hasMailAddress() {
        return MAIL.matcher(plan.contact().mail()).matches();
    }

    public boolean hasHistory() {
        return !versions.isEmpty() || !reviews.isEmpty() || !changes.isEmpty();
    }

    public boolean hasMeasures() {
        return !measures.isEmpty();
    }

    private static String title(Plan plan, PageWords words) {
        return plan.name().isBlank() ? words.say("plan.nameless") : plan.name();
    }

    private static List<String> state(Plan plan, PageWords words) {
        var newest = plan.newest();
        return Stream.of(
                plan.how().map(how -> words.say("how." + how.code())),
                newest.map(version -> VersionView.name(version, words)),
                newest.flatMap(Plan.Version::decided)
                        .map(day -> words.say("decided.on", DateWords.of(day, words))),
                newest.flatMap(Plan.Version::published)
                        .map(day -> words.say("published.on", DateWords.of(day, words))))
                .flatMap(Optional::stream).toList();
    }

    private static List<MeasureView.Goal> figures(Plan plan, PageWords words) {
        long kpis = plan.kpis().count();
        long open = plan.kpis().filter(kpi -> !kpi.hasGoal()).count();
        var written = plan.periods().stream().filter(period -> !period.as().isBlank())
                .map(period -> of(period, period.as(), words)).reduce((a, b) -> a + words.say("and") + b);
        var read = plan.periods().stream()
                .filter(period -> period.from().isPresent() && period.to().isPresent())
                .map(period -> of(period, span(period.from().get(), period.to().get(), words), words))
                .reduce((a, b) -> a + words.say("and") + b);
        boolean both = written.isPresent() && read.isPresent() && !words.isEnglish();
        var western = plan.periods().stream().flatMap(period -> western(period, words).stream())
                .reduce((a, b) -> a + words.say("and") + b).orElse("");
        return List.of(
                new MeasureView.Goal(words.say("measures"),
                        words.say("measures.count", plan.measures().size()), "", words.tag()),
                new MeasureView.Goal(words.say("kpis"), words.say("kpis.count", kpis),
                        open == 0 ? "" : words.say("kpis.open", open), words.tag()),
                new MeasureView.Goal(words.say("period"),
                        both ? written.get() : read.or(() -> written).orElse(words.say("unset")),
                        both ? western : "", words.tag()));
    }

    private static String of(Plan.Period period, String span, PageWords words) {
        return period.what().isBlank() ? span : words.say("period.of", period.what(), span);
    }

    private static String span(JapaneseDate from, JapaneseDate to, PageWords words) {
        return DateWords.of(from, words) + words.say("to") + DateWords.of(to, words);
    }

    private static Optional<String> western(Plan.Period period, PageWords words) {
        return period.from().flatMap(from -> period.to()
                .map(to -> words.say("period.western", from.fiscalYear(), to.fiscalYear())));
    }

    private static List<Problem> problems(Plan plan, MeasureViews sheets, Markdown markdown,
            PageWords words) {
        return plan.problems().stream().map(problem -> new Problem(markdown.read(problem.text()),
                problem.evidence().stream()
                        .map(one -> new MeasureView.Line(one.figure(), MeasureViews.source(one, words)))
                        .toList(),
                problem.measures().stream().map(id -> new Answer(sheets.titleOf(id), sheets.anchor(id)))
                        .toList()))
                .toList();
    }
}
