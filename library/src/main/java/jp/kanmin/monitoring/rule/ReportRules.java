package jp.kanmin.monitoring.rule;

import java.math.BigDecimal;
import java.util.List;

import jp.kanmin.finding.Rule;
import jp.kanmin.monitoring.report.ReportCase;

/// The rules in the order a report is read. A new rule is one constant and one line here.
public final class ReportRules {

    public static final List<Rule<ReportCase>> ALL = List.of(
            HeadRules.SHAPE, HeadRules.KEY, HeadRules.FORMAT, HeadRules.BODY, HeadRules.OTHER_BODY,
            HeadRules.PLAN,
            HeadRules.PLAN_NAME, HeadRules.QUARTER, HeadRules.ASKED, HeadRules.FUTURE, HeadRules.PERIOD,
            ValueRules.INDICATOR, ValueRules.TWICE, ValueRules.MISSING, ValueRules.FORM, ValueRules.NEGATIVE,
            ValueRules.RANGE, ValueRules.PARTS, ValueRules.SIZE, ValueRules.PERCENT_ONLY,
            ValueRules.DENOMINATOR,
            ValueRules.FEW, ValueRules.GRADE,
            HistoryRules.UNIT, HistoryRules.OVERLAP, HistoryRules.SAME, HistoryRules.AGAIN, HistoryRules.JUMP,
            HistoryRules.UNKNOWN, HistoryRules.UNKNOWN_OVER,
            EvaluationRules.MEASURE, EvaluationRules.CAUSE, EvaluationRules.NEXT, EvaluationRules.ACTION,
            EvaluationRules.ACTION_OVER);

    /// With fewer answers chance alone moves what a survey says.
    public static final BigDecimal FEW_ANSWERS = ValueRules.FEW_ANSWERS;

    private ReportRules() {}
}
