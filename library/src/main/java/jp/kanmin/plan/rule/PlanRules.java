package jp.kanmin.plan.rule;

import java.util.List;

import jp.kanmin.finding.Rule;
import jp.kanmin.plan.PlanCase;

/// The rules in the order a plan is read. A new rule is one constant and one line here.
public final class PlanRules {

    public static final List<Rule<PlanCase>> ALL = List.of(
            FormRules.SHAPE, FormRules.CHOICE, FormRules.DATE, FormRules.UNKNOWN_KEY, FormRules.FORMAT,
            FormRules.ENCODING, FormRules.IDS, FormRules.NAMED,
            BodyRules.KNOWN, BodyRules.PLANS, BodyRules.MERGED, BodyRules.PATTERN, BodyRules.POSITIONED,
            BodyRules.POSITION, BodyRules.LAWS, BodyRules.NATIONAL_NAME, BodyRules.PREFECTURE_GUIDE,
            PublicationRules.CONTACT, PublicationRules.OVERDUE, PublicationRules.DELAY,
            PublicationRules.ORDER,
            PublicationRules.VERSIONS, PublicationRules.REASON, PublicationRules.NATION_REVIEW,
            PublicationRules.LOCAL_REVIEW,
            PeriodRules.PERIOD, PeriodRules.ORDER, PeriodRules.SEVERAL, PeriodRules.OVER, PeriodRules.WITHIN,
            PeriodRules.AS_WRITTEN,
            PeriodRules.ERA, PeriodRules.YEAR_KIND,
            ChapterRules.SEVEN, ChapterRules.EMPTY, ChapterRules.UNMAPPED, ChapterRules.PREFECTURE,
            ChapterRules.NATION_CONTENTS, ChapterRules.EVIDENCE, ChapterRules.UNANSWERED,
            ChapterRules.BENEFITS,
            PolicyRules.PILLARS, PolicyRules.PILLAR_KNOWN, PolicyRules.BEHIND, PolicyRules.WITHOUT_MEASURE,
            PolicyRules.DIRECT_DUTY, PolicyRules.DUTY_SAID, PolicyRules.DIVIDE, PolicyRules.CROSS_DEPARTMENT,
            PolicyRules.LEAD, PolicyRules.REPORTING,
            MeasureRules.ANY, MeasureRules.SMALL, MeasureRules.TWICE, MeasureRules.FIELD, MeasureRules.OWNER,
            MeasureRules.TOLD, MeasureRules.EVIDENCE, MeasureRules.CASE, MeasureRules.OTHER_BODY,
            MeasureRules.SAVING, MeasureRules.EFFECT,
            GoalRules.INDICATOR, GoalRules.GOAL, GoalRules.TIME, GoalRules.KPI_GOAL, GoalRules.EXCUSED,
            GoalRules.FOLLOWS, GoalRules.FOLLOWS_OVER, GoalRules.UNKNOWN_UNTIL, GoalRules.UNKNOWN_OVER,
            GoalRules.EFFECT,
            GoalRules.WHAT, GoalRules.SCALE,
            KpiRules.TYPE, KpiRules.UNIT, KpiRules.FORM, KpiRules.PARTS, KpiRules.RANGE, KpiRules.SCALE,
            KpiRules.SURVEY_SIZE, KpiRules.DIRECTION, KpiRules.STILL, KpiRules.BASE, KpiRules.COST,
            KpiRules.BASE_YEAR, KpiRules.SAME_NAME,
            AlignmentRules.LINK, AlignmentRules.RELATION, AlignmentRules.MARK, AlignmentRules.NATIONAL_ORIGIN,
            AlignmentRules.LISTING, AlignmentRules.ADJUSTING, AlignmentRules.YEAR, AlignmentRules.KPI_UNSET,
            AlignmentRules.DAMAGED, LinkRules.KNOWN, LinkRules.ABSENT, LinkRules.RELATION, LinkRules.DIFFERS,
            RegionRules.ABSENT, RegionRules.OTHER_PREFECTURE, RegionRules.NEWER, RegionRules.PREFECTURE_HAS,
            RegionRules.PARTNER, RegionRules.ONE_SIDED, RegionRules.JOINT, RegionRules.EDITION,
            RegionRules.MOVED,
            SafeguardRules.SECURITY, SafeguardRules.ORDINANCE, SafeguardRules.INCIDENT,
            SafeguardRules.SAFEGUARD,
            SafeguardRules.SAID, SafeguardRules.DEFINITION,
            TextRules.PLACEHOLDER, TextRules.DAMAGED, TextRules.MARKUP, TextRules.ALTERNATIVE,
            TextRules.PICTURE_FILE);

    private PlanRules() {}

    /// The rule with an id.
    public static java.util.Optional<Rule<PlanCase>> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
