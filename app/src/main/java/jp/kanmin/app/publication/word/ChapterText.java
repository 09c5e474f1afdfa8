package jp.kanmin.app.publication.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.plan.ChapterView;
import jp.kanmin.app.publication.plan.MatrixView;
import jp.kanmin.app.publication.plan.MeasureView;
import jp.kanmin.app.publication.plan.PlanView;
import jp.kanmin.app.publication.word.paper.Paper;
import jp.kanmin.app.publication.word.paper.Table;

/// Writes the chapters of a plan, each with the data it holds, as the templates under `src/main/jte/plan` do.
final class ChapterText {

    private final PlanView view;
    private final PageWords words;
    private final Paper paper;
    private final ProseText prose;
    private final ProseText besides;
    private final MeasureText measures;

    ChapterText(PlanView view, Paper paper, Map<String, byte[]> pictures) {
        this.view = view;
        this.words = view.words();
        this.paper = paper;
        prose = new ProseText(words, pictures, true);
        besides = new ProseText(words, pictures, false);
        measures = new MeasureText(words, paper, besides);
    }

    void write() {
        boolean first = true;
        for (var chapter : view.chapters()) {
            write(chapter, first);
            first = false;
        }
    }

    private void write(ChapterView chapter, boolean first) {
        var shape = Paper.headingShape(1).onNewPage(first);
        paper.heading(1, chapter.number().isEmpty() ? shape.unnumbered() : shape, chapter.anchor(),
                chapter.title());
        prose.write(chapter.text(), paper);
        if (chapter.shows("situation") && !view.problems().isEmpty()) {
            problems();
        }
        if (chapter.shows("purpose") && view.hasBenefits()) {
            section("benefits");
            MeasureText.benefits(view.plan().benefits(), words, paper);
        }
        if (chapter.shows("position") && !view.plan().position().isEmpty()) {
            position();
        }
        if (chapter.shows("position") && !view.joint().isEmpty()) {
            section("joint");
            MeasureText.pairs(paper, words.say("joint"), view.joint());
        }
        if (chapter.shows("position") && !view.plan().laws().isEmpty()) {
            laws();
        }
        if (chapter.shows("organisation")) {
            organisation();
        }
        if (chapter.shows("policy")) {
            policies();
        }
        if (chapter.shows("measures") && view.hasMeasures()) {
            list();
            matrix(view.matrix());
            view.measures().forEach(measures::write);
        }
        if (chapter.shows("security")) {
            security();
        }
    }

    private void section(String key) {
        section(words.say(key), "");
    }

    private void section(String title, String anchor) {
        paper.heading(2, Paper.headingShape(2), anchor, title);
    }

    private void problems() {
        section("problems");
        var table = Table.of(words.say("problems.caption"), 4, 4, 3).headed(words.say("problem"),
                words.say("evidence"), words.say("answer"));
        for (var problem : view.problems()) {
            table.row(cell -> besides.write(problem.text(), cell), cell -> evidence(problem, cell),
                    cell -> answers(problem, cell));
        }
        paper.table(table);
    }

    private void evidence(PlanView.Problem problem, Paper cell) {
        if (problem.evidence().isEmpty()) {
            cell.second(words.say("unset"));
        }
        problem.evidence().forEach(line -> MeasureText.line(line, cell));
    }

    private void answers(PlanView.Problem problem, Paper cell) {
        if (problem.answers().isEmpty()) {
            cell.second(words.say("answer.none"));
        }
        problem.answers().forEach(answer -> cell.say(line -> line.to(answer.anchor(), answer.title())));
    }

    private void position() {
        section("position");
        var table = Table.of(words.say("position.caption"), 5, 4, 3)
                .headed(words.say("position.plan"), words.say("position.date"),
                        words.say("position.relation"))
                .namingRows();
        for (var other : view.plan().position()) {
            table.row(cell -> cell.say(other.plan()),
                    cell -> cell.say(DateWords.ofWritten(other.date(), words)),
                    cell -> cell.say(other.relation().isBlank()
                            ? words.say("unset")
                            : words.sayCode("relation", other.relation())));
        }
        paper.table(table);
    }

    private void laws() {
        section("laws");
        var table = Table.of(words.say("laws"), 5, 2, 4)
                .headed(words.say("laws.law"), words.say("laws.article"), words.say("laws.name"))
                .namingRows();
        view.plan().laws().forEach(law -> table.row(cell -> cell.say(law.law()),
                cell -> cell.say(law.article()), cell -> cell.say(law.name())));
        paper.table(table);
    }

    private void organisation() {
        var organisation = view.plan().organisation();
        MeasureText.pairs(paper, words.say("members"), List.of(
                new MeasureView.Line(words.say("lead"), organisation.lead()),
                new MeasureView.Line(words.say("reporting"), organisation.reporting().isBlank()
                        ? ""
                        : words.sayCode("reporting", organisation.reporting()))));
        if (!organisation.members().isEmpty()) {
            var table = Table.of(words.say("members"), 2, 3).withSeenCaption()
                    .headed(words.say("department"), words.say("role")).namingRows();
            organisation.members().forEach(
                    member -> table.row(cell -> cell.say(member.department()),
                            cell -> cell.say(member.role())));
            paper.table(table);
        }
    }

    private void policies() {
        for (var policy : view.policies()) {
            section(policy.pillar(), "");
            besides.write(policy.text(), paper);
        }
        if (!view.plan().duties().isEmpty()) {
            section("duties");
            var table = Table.of(words.say("duties.caption"), 4, 3, 5).headed(words.say("duty.article"),
                    words.say("duty.state"), words.say("duty.text")).namingRows();
            for (var duty : view.plan().duties()) {
                table.row(cell -> cell.say(words.sayCode("duty.article", duty.article())),
                        cell -> cell.say(duty.state().isBlank()
                                ? words.say("unset")
                                : words.sayCode("duty.state", duty.state())),
                        cell -> cell.say(duty.text()));
            }
            paper.table(table);
        }
    }

    private void list() {
        section("measures.list");
        var table = Table.of(words.say("measures.caption"), 2, 8, 6, 4, 5).headed(words.say("number"),
                words.say("measure"), words.say("measure.pillar"), words.say("measure.field"),
                words.say("measure.owner"));
        for (var measure : view.measures()) {
            table.row(cell -> cell.say(String.valueOf(measure.number())),
                    cell -> cell.say(line -> line.to(measure.anchor(), measure.title())),
                    cell -> cell.say(measure.pillar()), cell -> cell.say(measure.field()),
                    cell -> cell.say(measure.measure().owner()));
        }
        paper.table(table);
    }

    private void matrix(MatrixView matrix) {
        section("matrix");
        paper.say(words.say("matrix.explained"));
        var head = new ArrayList<String>();
        head.add(words.say("measure.pillar"));
        head.addAll(matrix.columns());
        head.add(words.say("total"));
        var shares = new Integer[head.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = i == 0 ? 4 : 3;
        }
        var table = Table.of(words.say("matrix.caption"), shares).headed(head).namingRows().smallWithTotals();
        for (var row : matrix.rows()) {
            var cells = new ArrayList<Paper.Cell>();
            cells.add(cell -> cell.say(row.name()));
            row.cells().forEach(one -> cells.add(cell -> measures(one, cell)));
            cells.add(cell -> cell.say(count(row.total())));
            table.row(cells);
        }
        var totals = new ArrayList<Paper.Cell>();
        totals.add(cell -> cell.say(words.say("total")));
        matrix.totals().forEach(total -> totals.add(cell -> cell.say(count(total))));
        paper.table(table.row(totals));
    }

    private void measures(MatrixView.Cell one, Paper cell) {
        if (one.count() == 0) {
            cell.second(words.say("none"));
            return;
        }
        cell.say(count(one.count()));
        cell.say(line -> {
            for (var measure : one.measures()) {
                line.to(measure.anchor(), String.valueOf(measure.number())).say(" ");
            }
        });
    }

    private String count(int measures) {
        return words.say("measures.count", measures);
    }

    private void security() {
        var security = view.plan().security();
        MeasureText.pairs(paper, words.say("security.policy"), List.of(
                new MeasureView.Line(words.say("security.policy"), security.policy()),
                new MeasureView.Line(words.say("security.ordinance"), security.ordinance())));
    }
}
