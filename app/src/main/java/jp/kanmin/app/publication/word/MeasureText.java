package jp.kanmin.app.publication.word;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.plan.KpiView;
import jp.kanmin.app.publication.plan.MeasureView;
import jp.kanmin.app.publication.word.paper.Line;
import jp.kanmin.app.publication.word.paper.Numbering;
import jp.kanmin.app.publication.word.paper.Paper;
import jp.kanmin.app.publication.word.paper.Shape;
import jp.kanmin.app.publication.word.paper.Table;
import jp.kanmin.plan.Plan;

/// Writes the sheet of a measure. Pictures of its figures are left to the page: the same figures stand here as a table,
/// which can be edited.
final class MeasureText {

    /// Between facts in one line.
    static final String BETWEEN = " ｜ ";

    private final PageWords words;
    private final Paper paper;
    private final ProseText prose;

    MeasureText(PageWords words, Paper paper, ProseText prose) {
        this.words = words;
        this.paper = paper;
        this.prose = prose;
    }

    void write(MeasureView measure) {
        paper.heading(2, Paper.headingShape(2).in(Numbering.MEASURES, 0), measure.anchor(), measure.title());
        paper.say(state(measure));
        figures(paper, measure.title(), measure.goals());
        if (!measure.problem().isEmpty()) {
            part("measure.problem");
            prose.write(measure.problem(), paper);
        }
        if (!measure.action().isEmpty()) {
            part("measure.action");
            prose.write(measure.action(), paper);
        }
        if (measure.hasBenefits()) {
            part("benefits");
            benefits(measure.measure().benefits(), words, paper);
        }
        indicators(measure);
        steps(measure);
        relations(measure);
        personal(measure);
        items("effects", measure.effects(words));
        savings(measure);
    }

    /// Facts side by side, each with its name above.
    static void figures(Paper paper, String caption, List<MeasureView.Goal> goals) {
        if (goals.isEmpty()) {
            return;
        }
        var shares = goals.stream().map(_ -> 1).toArray(Integer[]::new);
        paper.table(Table.of(caption, shares).headed(goals.stream().map(MeasureView.Goal::label).toList())
                .row(goals.stream().map(MeasureText::figure).toList()));
    }

    private static Paper.Cell figure(MeasureView.Goal goal) {
        return cell -> {
            cell.paragraph(Shape.of("Figure"), line -> line.say(goal.figure()));
            if (!goal.name().isEmpty()) {
                cell.say(goal.name());
            }
        };
    }

    static void benefits(Plan.Benefits benefits, PageWords words, Paper paper) {
        pairs(paper, words.say("benefits"), List.of(
                new MeasureView.Line(words.say("benefits.residents"), benefits.residents()),
                new MeasureView.Line(words.say("benefits.businesses"), benefits.businesses()),
                new MeasureView.Line(words.say("benefits.staff"), benefits.staff())));
    }

    /// Names and what they stand for; those that nothing is said of are left out.
    static void pairs(Paper paper, String caption, List<MeasureView.Line> lines) {
        var table = Table.of(caption, 1, 3).namingRows();
        lines.stream().filter(line -> !line.text().isBlank())
                .forEach(line -> table.row(cell -> cell.say(line.name()), cell -> cell.say(line.text())));
        if (!table.rows().isEmpty()) {
            paper.table(table);
        }
    }

    /// A fact and where it comes from.
    static void line(MeasureView.Line said, Paper to) {
        to.say(line -> line.say(said.name()).second(said.text().isEmpty() ? "" : " " + said.text()));
    }

    private String state(MeasureView measure) {
        var owner = measure.measure().owner();
        return Stream
                .of(measure.mark(), measure.pillar(), words.say("measure.field") + ": " + measure.field(),
                        owner.isBlank() ? "" : words.say("measure.owner") + ": " + owner, measure.origin())
                .filter(said -> !said.isEmpty()).reduce((a, b) -> a + BETWEEN + b).orElse("");
    }

    private void part(String key) {
        paper.heading(3, Paper.headingShape(3).in(Numbering.MEASURES, 1), "", words.say(key));
    }

    private void indicators(MeasureView measure) {
        part("kpis");
        if (measure.kpis().isEmpty()) {
            var elsewhere = measure.countedElsewhere(words);
            paper.second(elsewhere.isEmpty() ? words.say("kpis.none") : elsewhere);
            return;
        }
        var table = Table.of(words.say("kpis.caption", measure.title()), 30, 10, 22, 14, 23).withSeenCaption()
                .headed(words.say("kpi"), words.say("kpi.kind"), words.say("kpi.base"),
                        words.say("kpi.target"),
                        words.say("kpi.due"))
                .namingRows();
        for (var kpi : measure.kpis()) {
            table.row(cell -> name(kpi, cell), cell -> cell.say(kpi.kind()).second(kpi.type()),
                    cell -> base(kpi, cell), cell -> cell.say(kpi.target()),
                    cell -> cell.say(kpi.due().isEmpty() ? words.say("unset") : kpi.due()));
        }
        paper.table(table);
    }

    private static void name(KpiView kpi, Paper cell) {
        cell.say(kpi.name());
        kpi.notes().forEach(note -> cell.second(note.name() + "　" + note.text()));
    }

    private static void base(KpiView kpi, Paper cell) {
        cell.say(kpi.base());
        if (!kpi.baseYear().isEmpty()) {
            cell.second(kpi.baseYear());
        }
    }

    private void steps(MeasureView measure) {
        if (measure.steps().isEmpty()) {
            return;
        }
        part("schedules");
        var table = Table.of(words.say("schedules"), 2, 5).namingRows();
        for (var step : measure.steps()) {
            table.row(cell -> cell.say(step.when().isEmpty() ? words.say("unset") : step.when()),
                    cell -> cell.say(step.what()));
        }
        paper.table(table);
    }

    private void relations(MeasureView measure) {
        if (!measure.links().isEmpty()) {
            part("links");
            measure.links().forEach(this::link);
        }
        if (!measure.bodyLinks().isEmpty()) {
            part("bodyLinks");
            measure.bodyLinks().forEach(this::link);
        }
        items("cases", measure.cases());
        if (!measure.evidence().isEmpty()) {
            part("evidence");
            measure.evidence().forEach(
                    fact -> item(line -> line.say(fact.name())
                            .second(fact.text().isEmpty() ? "" : " " + fact.text())));
        }
        items("dataUse", measure.data());
    }

    private void link(MeasureView.Link link) {
        item(line -> {
            line.say(link.code() + " " + link.title() + " ").second(link.edition());
            relation(line, link.relation(), link.reason());
        });
    }

    private void link(MeasureView.BodyLink link) {
        item(line -> {
            line.say(link.title() + " ").second(link.body());
            relation(line, link.relation(), link.reason());
        });
    }

    private void relation(Line line, String relation, String reason) {
        if (!relation.isEmpty() || !reason.isBlank()) {
            boolean both = !relation.isEmpty() && !reason.isBlank();
            line.lineBreak().say(relation + (both ? words.say("colon") : "") + reason);
        }
    }

    private void items(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            part(key);
            texts.forEach(text -> item(line -> line.say(text)));
        }
    }

    private void item(Consumer<Line> words) {
        paper.paragraph(Shape.of("ListBullet"), words);
    }

    private void personal(MeasureView measure) {
        part("personal");
        paper.say(measure.personal()
                + (measure.measure().safeguard().isBlank() ? "" : measure.measure().safeguard()));
        if (!measure.partners().isEmpty()) {
            part("partners");
            var table = Table.of(words.say("partners"), 1, 3).namingRows();
            measure.partners().forEach(
                    partner -> table.row(cell -> cell.say(partner.name()), cell -> cell.say(partner.text())));
            paper.table(table);
        }
    }

    private void savings(MeasureView measure) {
        if (measure.savings().isEmpty()) {
            return;
        }
        part("savings");
        for (var saving : measure.savings()) {
            item(line -> {
                line.say(saving.amount());
                if (!saving.usedFor().isEmpty()) {
                    line.say(" → ").to(saving.anchor(), saving.usedFor());
                }
            });
        }
    }
}
