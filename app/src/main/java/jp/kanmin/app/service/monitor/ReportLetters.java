package jp.kanmin.app.service.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.service.PublishedPlan;
import jp.kanmin.app.service.post.MailText;
import jp.kanmin.app.service.post.Post;
import jp.kanmin.app.service.post.Recipients;
import jp.kanmin.finding.Words;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.plan.Kpi;
import jp.kanmin.plan.Measure;
import org.springframework.stereotype.Service;

/// Mails about the reports of a quarter: to the departments that report, and to the planning section. Every mail
/// carries what it is about, and is written once. Written inside the transaction of whoever calls.
@Service
class ReportLetters {

    private final Post post;
    private final Recipients recipients;

    ReportLetters(Post post, Recipients recipients) {
        this.post = post;
        this.recipients = recipients;
    }

    /// Why a department gets a mail.
    enum Kind {
        ASKED("四半期の報告をお願いします", "Please report on the quarter"),
        WEEK("四半期の報告の締切りまで1週間です", "The report is due in a week"),
        DAY("四半期の報告の締切りが近づいています", "The report is due by tomorrow"),
        OVERDUE("四半期の報告の締切りを過ぎています", "The report is overdue");

        private final Words words;

        Kind(String ja, String en) {
            words = Words.of(ja, en);
        }
    }

    /// An indicator whose target was to be set by now.
    ///
    /// @param by the day by which the plan wanted to look at it
    record Unset(Measure measure, Kpi kpi, LocalDate by) {}

    /// Tells the departments that they are asked.
    void asked(QuarterReport report) {
        if (post.isOpen()) {
            remind(report, Kind.ASKED);
        }
    }

    /// Tells the departments whose reports have not come, each of its own measures.
    ///
    /// @return to how many people
    int remind(QuarterReport report, Kind kind) {
        var body = report.plan().version().body();
        var theirs = new LinkedHashMap<Person, List<String>>();
        report.open().forEach(one -> recipients.department(body, one.owner())
                .forEach(who -> theirs.computeIfAbsent(who, _ -> new ArrayList<>())
                        .add(one.measure().title())));
        theirs.forEach((who, titles) -> post.write(who.mail(),
                "report/%s/%s/%s/%s/%s".formatted(kind, body, report.quarter().code(), report.due(),
                        who.id()),
                text(report, kind, titles)));
        return theirs.size();
    }

    private MailText text(QuarterReport report, Kind kind, List<String> titles) {
        var quarter = report.quarter();
        var list = list(titles);
        var link = post.link("/office/reports/" + quarter.code());
        var words = report.words().isBlank() ? "" : report.words() + "\n\n";
        return new MailText("【官民】%s（%s）".formatted(kind.words.ja(), quarter.japanese()), Words.of("""
                %sの計画について、%sの報告をお待ちしています。
                締切り: %s

                %s%s

                報告の画面: %s
                """.formatted(report.plan().bodyName(), quarter.japanese(), report.due(), words, list, link),
                """
                        %s: %s of the plan of %s.
                        Due: %s

                        %s%s

                        Report here: %s
                        """.formatted(kind.words.en(), english(quarter), report.plan().bodyName(),
                        report.due(), words, list, link)));
    }

    /// Tells the planning section once a week which reports are overdue.
    ///
    /// @param week such as `2026-W47`
    /// @return to how many people
    int overdue(String body, List<QuarterReport> late, String week) {
        var people = recipients.planning(body);
        people.forEach(who -> post.write(who.mail(), "report/list/%s/%s/%s".formatted(body, week, who.id()),
                overdue(late)));
        return people.size();
    }

    private MailText overdue(List<QuarterReport> late) {
        var link = post.link("/office/reports");
        long all = late.stream().mapToLong(report -> report.open().size()).sum();
        var body = late.getFirst().plan().bodyName();
        return new MailText("【官民】締切りを過ぎた報告（%d件）".formatted(all), Words.of("""
                %sの計画で、締切りを過ぎてもまだ届いていない報告です。

                %s

                報告の一覧: %s
                """.formatted(body, lines(late, Quarter::japanese), link), """
                Reports on the plan of %s that are overdue.

                %s

                All reports: %s
                """.formatted(body, lines(late, ReportLetters::english), link)));
    }

    private static String lines(List<QuarterReport> late, Function<Quarter, String> name) {
        return list(late.stream().flatMap(report -> report.open().stream().map(one -> "%s %s%s（%s）".formatted(
                name.apply(report.quarter()), one.measure().title(),
                one.owner().isBlank() ? "" : " " + one.owner(), report.due()))).toList());
    }

    /// Tells who is in charge that the plan wanted to set targets by now.
    ///
    /// @return to how many people
    int unset(PublishedPlan plan, List<Unset> all) {
        var body = plan.version().body();
        var theirs = new LinkedHashMap<Person, Map<LocalDate, List<String>>>();
        all.forEach(one -> recipients.department(body, one.measure.owner())
                .forEach(who -> theirs.computeIfAbsent(who, _ -> new LinkedHashMap<>())
                        .computeIfAbsent(one.by, _ -> new ArrayList<>())
                        .add(one.measure.title() + "／" + one.kpi.name())));
        theirs.forEach((who, byDay) -> byDay.forEach((day, names) -> post.write(who.mail(),
                "report/unset/%s/%s/%s".formatted(body, day, who.id()), unset(plan, day, names))));
        return theirs.size();
    }

    private MailText unset(PublishedPlan plan, LocalDate by, List<String> names) {
        var link = post.link("/office/measures");
        return new MailText("【官民】目標を決める時期になった指標（%d件）".formatted(names.size()), Words.of("""
                %sの計画で、目標を%sまでに決めることになっている指標です。目標を決めて、計画を改定してください。

                %s

                施策と指標: %s
                """.formatted(plan.bodyName(), by, list(names), link), """
                The plan of %s was to set targets by %s for these indicators. Please set them and revise the plan.

                %s

                Measures and indicators: %s
                """.formatted(plan.bodyName(), by, list(names), link)));
    }

    private static String list(List<String> lines) {
        return String.join("\n", lines.stream().map(line -> "- " + line).toList());
    }

    private static String english(Quarter quarter) {
        return "FY%d Q%d".formatted(quarter.year(), quarter.number());
    }
}
