package jp.kanmin.app.service.monitor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.PublishedPlan;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.store.StoredJson;
import jp.kanmin.app.store.monitor.ReportStore;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.report.Report;
import jp.kanmin.monitoring.report.ReportFile;
import org.springframework.stereotype.Component;

/// Reads the quarters of a body. Who asks whether a person may see them is the service before it.
@Component
final class Quarters {

    private static final int MOST = 40;

    private final ReportStore reports;
    private final PublicationService published;
    private final PersonStore people;
    private final Clock clock;

    Quarters(ReportStore reports, PublicationService published, PersonStore people, Clock clock) {
        this.reports = reports;
        this.published = published;
        this.people = people;
        this.clock = clock;
    }

    /// The quarters of the plan that have begun, and those reported before it; the newest first, none without a
    /// published plan.
    List<QuarterReport> all(String body) {
        return newest(body, MOST);
    }

    /// The same, no more than so many.
    List<QuarterReport> newest(String body, int most) {
        return published.newestPlan(body).map(plan -> newest(rows(plan, body, reports.entries(body)), most))
                .orElse(List.of());
    }

    private List<QuarterReport> newest(Rows rows, int most) {
        var now = Quarter.of(today());
        var first = rows.plan().plan().periods().stream()
                .flatMap(period -> period.from().stream()).map(date -> Quarter.of(date.first()))
                .min(Quarter::compareTo).orElse(now);
        var from = rows.entries().keySet().stream().flatMap(code -> Quarter.parse(code).stream())
                .min(Quarter::compareTo).filter(earlier -> earlier.compareTo(first) < 0).orElse(first);
        var all = new ArrayList<QuarterReport>();
        for (var quarter = now; quarter.compareTo(from) >= 0 && all.size() < most; quarter = quarter
                .before()) {
            all.add(rows.report(quarter, today()));
        }
        return all;
    }

    QuarterReport one(String body, Quarter quarter) {
        return rows(body, quarter).report(quarter, today());
    }

    Assembled assembled(String body, Quarter quarter) {
        return rows(body, quarter).assembled(quarter);
    }

    private Rows rows(String body, Quarter quarter) {
        return rows(mustBePublished(body), body,
                reports.entries(body, quarter.before().code(), quarter.code()));
    }

    private Rows rows(PublishedPlan plan, String body, List<ReportStore.Entry> entries) {
        var names = people.of(body).stream().collect(Collectors.toMap(Person::id, Person::name));
        return new Rows(plan, entries.stream().collect(Collectors.groupingBy(ReportStore.Entry::quarter)),
                reports.steps(body), reports.evaluations(body), reports.corrections(body),
                reports.rounds(body),
                id -> names.getOrDefault(id, id), clock.getZone());
    }

    PublishedPlan mustBePublished(String body) {
        return published.newestPlan(body).orElseThrow(() -> new UserError(
                Words.of("公表した計画がまだないため、報告はできません。", "There is no published plan to report on yet."),
                Words.of("先に計画を公表してください。", "Please publish the plan first.")));
    }

    /// What has been accepted of a body, by quarter.
    Map<Quarter, Report> accepted(String body) {
        return reports.accepted(body).stream().collect(Collectors.toMap(
                one -> Quarter.parse(one.quarter()).orElseThrow(),
                one -> ReportFile.of(StoredJson.object(one.document())).report()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
