package jp.kanmin.plan.rule;

import static java.time.temporal.ChronoUnit.DAYS;
import static jp.kanmin.finding.Force.ADVICE;
import static jp.kanmin.finding.Force.MUST;
import static jp.kanmin.finding.Force.NOTE;
import static jp.kanmin.finding.Force.PRINCIPLE;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.OptionalInt;
import jp.kanmin.finding.Rule;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanCase;

/// Rules about decision, publication and revision (arts. 8(5)-(7), 9(4); guide part I, 4 and 5).
final class PublicationRules {

    /// The Act says "without delay" and names no days; a month is how long an office's own routine takes.
    static final int DAYS_TO_PUBLISH = 30;

    static final Rule<PlanCase> CONTACT = Rule.<PlanCase>rule("KD-CONTACT", PRINCIPLE)
            .title("公表する計画には問い合わせ先がある", "A published plan names a contact")
            .remedy("担当課の名称と、電話番号またはメールアドレスを記入してください。問い合わせ先がないと公表できません。",
                    "Enter the section and a telephone number or mail address; without them it cannot be published.")
            .cites("手引 総論4")
            .good("{}")
            .bad("""
                    {"contact": {"section": "総務課"}}""")
            .check((c, found) -> {
                if (!c.plan().contact().isReachable()) {
                    found.at("contact", "問い合わせ先（担当課と、電話またはメール）がそろっていません。",
                            "The contact is not complete: a section, and a telephone number or mail address.");
                }
            });

    static final Rule<PlanCase> OVERDUE = Rule.<PlanCase>rule("KD-PUBLISH", MUST)
            .title("決定・変更した計画は遅滞なく公表される", "A plan decided or changed is published without delay")
            .remedy("公表し、公表日を「published」に記入してください。", "Publish it and enter the day under “published”.")
            .cites("基本法8条6項", "基本法9条4項")
            .good("""
                    {"versions/0/decided": "2026-03-25", "versions/0/published": "2026-03-30"}""")
            .bad("""
                    {"versions/0/decided": "2025-12-01", "versions/0/published": ""}""")
            .check((c, found) -> {
                for (var version : c.plan().versions()) {
                    var decided = version.decided();
                    if (decided.isPresent() && version.published().isEmpty()
                            && DAYS.between(decided.get(), c.asOf()) > DAYS_TO_PUBLISH) {
                        long days = DAYS.between(decided.get(), c.asOf());
                        found.at(version.path() + "/published",
                                "%sに決定した計画が、%d日たっても公表されていません。".formatted(decided.get(), days),
                                "Decided on %s, it is still not published after %d days."
                                        .formatted(decided.get(), days));
                    }
                }
            });

    static final Rule<PlanCase> DELAY = Rule.<PlanCase>rule("KD-PUBLISH-DELAY", NOTE)
            .title("決定から公表までの日数が短い", "Little time passes between decision and publication")
            .remedy("次の改定では、決定の前に公表の準備を済ませておくと遅れません。", "Prepare the publication before the next decision.")
            .cites("基本法9条4項")
            .good("{}")
            .bad("""
                    {"versions/0/decided": "2026-01-05", "versions/0/published": "2026-03-30"}""")
            .check((c, found) -> {
                for (var version : c.plan().versions()) {
                    if (version.decided().isPresent() && version.published().isPresent()) {
                        long days = DAYS.between(version.decided().get(), version.published().get());
                        if (days > DAYS_TO_PUBLISH) {
                            found.at(version.path() + "/published", "決定から公表まで%d日かかりました。".formatted(days),
                                    "It took %d days from decision to publication.".formatted(days));
                        }
                    }
                }
            });

    static final Rule<PlanCase> ORDER = Rule.<PlanCase>rule("KD-PUBLISH-ORDER", PRINCIPLE)
            .title("計画は決定の後に公表される", "A plan is published after it is decided")
            .remedy("決定日と公表日を確かめて直してください。", "Check the two days and mend them.")
            .cites("基本法8条6項", "基本法9条4項")
            .good("{}")
            .bad("""
                    {"versions/0/decided": "2026-03-25", "versions/0/published": "2026-03-01"}""")
            .check((c, found) -> {
                for (var version : c.plan().versions()) {
                    if (version.decided().isPresent()
                            && version.published().filter(version.decided().get()::isAfter).isPresent()) {
                        found.at(version.path() + "/published", "公表日が決定日より前になっています。",
                                "The day of publication is before the day of decision.");
                    }
                }
            });

    static final Rule<PlanCase> VERSIONS = Rule.<PlanCase>rule("KD-VERSION", PRINCIPLE)
            .title("版の番号は重ならず、決定日の順に並ぶ", "Version numbers differ and follow the days of decision")
            .remedy("版の番号を1から順に付け直してください。", "Number the versions from 1 upwards.")
            .cites("手引 総論4")
            .good("{}")
            .bad("""
                    {"versions/1": {"version": 1, "decided": "2026-06-01", "published": "2026-06-02", "reason": "改定"}}""")
            .check((c, found) -> {
                var seen = new HashSet<OptionalInt>();
                Plan.Version before = null;
                for (var version : c.plan().versions()) {
                    if (version.version().isEmpty() || !seen.add(version.version())) {
                        found.at(version.path() + "/version", "版の番号がないか、重なっています。",
                                "The version number is missing or used twice.");
                    } else if (before != null && decidedBefore(version, before)) {
                        found.at(version.path() + "/decided", "前の版より決定日が早くなっています。",
                                "It was decided before the version that precedes it.");
                    }
                    before = version;
                }
            });

    static final Rule<PlanCase> REASON = Rule.<PlanCase>rule("KD-VERSION-REASON", ADVICE)
            .title("改定には理由が書かれている", "Every revision gives its reason")
            .remedy("何を評価し、なぜ変えたのかを一文で記入してください。",
                    "Say in one sentence what was evaluated and why it changed.")
            .cites("手引 総論4", "手引 総論5")
            .good("""
                    {"versions/1": {"version": 2, "decided": "2027-03-25", "published": "2027-03-30", "reason": "年次評価による見直し"}}""")
            .bad("""
                    {"versions/1": {"version": 2, "decided": "2027-03-25", "published": "2027-03-30"}}""")
            .check((c, found) -> {
                for (var version : c.plan().versions()) {
                    if (version.version().orElse(1) > 1 && version.reason().isBlank()) {
                        found.at(version.path() + "/reason",
                                "第%d版に改定の理由がありません。".formatted(version.version().orElse(0)),
                                "Version %d gives no reason.".formatted(version.version().orElse(0)));
                    }
                }
            });

    static final Rule<PlanCase> NATION_REVIEW = Rule.<PlanCase>rule("KD-NATION-REVIEW", MUST)
            .title("国の基本計画は毎年度見直される", "The nation's plan is reviewed every fiscal year")
            .remedy("見直しの日と結果を「reviews」に記録してください。", "Record the day and result under “reviews”.")
            .cites("基本法8条7項")
            .good("""
                    {"body": "000000", "versions/0/published": "2026-03-30", "@asOf": "2028-05-01",
                     "reviews": [{"date": "2027-03-01", "result": "変更なし"}, {"date": "2028-03-01", "result": "変更なし"}]}""")
            .bad("""
                    {"body": "000000", "versions/0/published": "2026-03-30", "reviews": [], "@asOf": "2028-05-01"}""")
            .check((c, found) -> {
                var first = c.plan().versions().stream().flatMap(v -> v.published().stream())
                        .min(LocalDate::compareTo);
                if (!c.isNation() || first.isEmpty()) {
                    return;
                }
                for (int year = fiscalYear(first.get()) + 1; year < fiscalYear(c.asOf()); year++) {
                    if (!wasReviewed(c.plan(), year)) {
                        found.at("reviews", "%d年度の見直しの記録がありません。".formatted(year),
                                "There is no record of a review in FY%d.".formatted(year));
                    }
                }
            });

    static final Rule<PlanCase> LOCAL_REVIEW = Rule.<PlanCase>rule("KD-REVIEW", ADVICE)
            .title("計画は評価にもとづいて見直される", "The plan is reviewed on the basis of its evaluation")
            .remedy("年に一度、指標の値を見て、続けるか変えるかを「reviews」に記録してください。",
                    "Once a year look at the figures and record under “reviews” whether to go on or change.")
            .cites("手引 総論5", "手引 第4章")
            .good("""
                    {"@asOf": "2028-06-01", "reviews": [{"date": "2028-03-20", "result": "継続"}]}""")
            .bad("""
                    {"@asOf": "2028-06-01", "reviews": []}""")
            .check((c, found) -> {
                var last = c.plan().newest().flatMap(Plan.Version::published);
                if (c.isNation() || last.isEmpty()) {
                    return;
                }
                int year = fiscalYear(c.asOf()) - 1;
                if (year > fiscalYear(last.get()) && !wasReviewed(c.plan(), year)) {
                    found.at("reviews", "%d年度の評価や見直しの記録がありません（法律上の義務ではありません）。".formatted(year),
                            "No evaluation or review is recorded for FY%d (the Act does not oblige you)."
                                    .formatted(year));
                }
            });

    private PublicationRules() {}

    static int fiscalYear(LocalDate day) {
        return day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1;
    }

    private static boolean wasReviewed(Plan plan, int fiscalYear) {
        return plan.reviews().stream()
                .anyMatch(r -> r.date().filter(d -> d.fiscalYear() == fiscalYear).isPresent())
                || plan.versions().stream()
                        .anyMatch(v -> v.decided().filter(d -> fiscalYear(d) == fiscalYear).isPresent());
    }

    private static boolean decidedBefore(Plan.Version version, Plan.Version before) {
        return version.decided().isPresent()
                && before.decided().filter(version.decided().get()::isBefore).isPresent();
    }
}
