package jp.kanmin.app.web.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.service.PlanDraft;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Place;
import jp.kanmin.plan.Kpi;
import jp.kanmin.plan.PlanChecker;
import jp.kanmin.plan.kpi.KpiQuestion;
import jp.kanmin.plan.rule.PlanRules;

/// What the rules say of one indicator, by the question where it can be mended.
public final class KpiNotes {

    private final List<Finding> findings;
    private final String path;

    private KpiNotes(List<Finding> findings, String path) {
        this.findings = findings;
        this.path = path;
    }

    /// What a rule says.
    ///
    /// @param force as style sheets name it
    public record Note(String force, String forceName, String what, String remedy) {}

    static KpiNotes of(PlanDraft draft, Kpi kpi, LocalDate today) {
        var found = new PlanChecker(PlanRules.ALL).check(draft.file(), today).stream()
                .filter(finding -> finding.place() instanceof Place.Path(var path)
                        && (path.equals(kpi.path()) || path.startsWith(kpi.path() + "/")))
                .toList();
        return new KpiNotes(found, kpi.path());
    }

    /// The notes about one question.
    List<Note> at(KpiQuestion question, PageWords words) {
        return findings.stream().filter(finding -> question(finding) == question)
                .map(finding -> new Note(finding.force().code(), words.say(finding.force().words()),
                        words.say(finding.message()), words.say(finding.remedy())))
                .toList();
    }

    private KpiQuestion question(Finding finding) {
        var pointer = finding.place() instanceof Place.Path(var at) ? at : "";
        var rest = pointer.length() > path.length() ? pointer.substring(path.length() + 1) : "";
        if (rest.startsWith("type")) {
            return KpiQuestion.TYPE;
        }
        if (Stream.of("unit", "direction", "scale", "respondents", "numerator", "denominator")
                .anyMatch(rest::startsWith) || finding.rule().equals("KD-KPI-PARTS")) {
            return KpiQuestion.UNIT;
        }
        if (rest.startsWith("base")) {
            return KpiQuestion.BASE;
        }
        boolean isGoal = Stream.of("target", "exception", "remind", "unknown").anyMatch(rest::startsWith)
                || finding.rule().equals("KD-KPI-GOAL");
        return isGoal ? KpiQuestion.TARGET : KpiQuestion.NAME;
    }
}
