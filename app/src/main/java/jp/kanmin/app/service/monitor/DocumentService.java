package jp.kanmin.app.service.monitor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.service.monitor.MonitoringService.Entered;
import jp.kanmin.app.service.monitor.MonitoringService.Given;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Place;
import jp.kanmin.json.JsonResource;
import jp.kanmin.json.Unreadable;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.entry.SheetFlaw;
import jp.kanmin.monitoring.report.ReportChecker;
import jp.kanmin.monitoring.report.ReportFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A quarter's report as a kanmin-report document of another program. It is kept whole, or not at all.
@Service
@Transactional(readOnly = true)
public class DocumentService {

    private final MonitoringService monitoring;
    private final Clock clock;

    DocumentService(MonitoringService monitoring, Clock clock) {
        this.monitoring = monitoring;
        this.clock = clock;
    }

    /// What became of a document.
    ///
    /// @param isKept false where a grave finding stands against it; nothing was kept then
    /// @param findings the gravest first
    public record Received(boolean isKept, Entered entered, List<Finding> findings) {
        public Received {
            findings = List.copyOf(findings);
        }
    }

    /// Takes the values of a document in. Evaluations and actions in it are not; a finding says so.
    @Transactional
    public Received receive(Person who, String body, Quarter quarter, byte[] bytes) {
        var report = monitoring.report(who, body, quarter);
        ReportFile file;
        try {
            file = ReportFile.read(bytes);
        } catch (Unreadable e) {
            return refused(List.of(ReportChecker.unreadable(e)));
        }
        var findings = new ArrayList<>(report.checked(file.report().document(), LocalDate.now(clock)));
        head(file, body, quarter, findings);
        var given = given(file, report, findings);
        return findings.stream().anyMatch(finding -> finding.severity().isGrave())
                ? refused(findings)
                : new Received(true, monitoring.enter(who, body, quarter, given, "api"), findings);
    }

    private static Received refused(List<Finding> findings) {
        return new Received(false, new Entered(0, List.of()), findings);
    }

    private static void head(ReportFile file, String body, Quarter quarter, List<Finding> findings) {
        if (!file.report().body().equals(body)) {
            findings.addFirst(SheetFlaw.OTHER_BODY.at(Place.path("body"), "ほかの団体の報告です。",
                    "It is the report of another body."));
        }
        if (!file.report().quarter().equals(Optional.of(quarter))) {
            findings.addFirst(SheetFlaw.OTHER_QUARTER.at(Place.path("quarter"), "別の四半期の報告です。",
                    "It is the report of another quarter."));
        }
        if (!file.report().evaluations().isEmpty() || !file.report().actions().isEmpty()) {
            findings.add(SheetFlaw.LEFT_OUT.at(Place.whole(), "評価と改善の取組は、取り込みません。",
                    "Evaluations and actions are not taken in."));
        }
    }

    private static List<Given> given(ReportFile file, QuarterReport report, List<Finding> findings) {
        var met = new HashSet<String>();
        var given = new ArrayList<Given>();
        var items = JsonResource.items(file.report().document(), "values");
        for (int at = 0; at < items.size(); at++) {
            var id = JsonResource.text(items.get(at), "indicator");
            var line = report.line(id);
            var place = Place.path("values/" + at);
            if (line.isEmpty()) {
                findings.addFirst(
                        SheetFlaw.UNKNOWN_ID.at(place, "計画にない指標です。", "The plan has no such indicator."));
            } else if (!met.add(id)) {
                findings.addFirst(SheetFlaw.TWICE.at(place, "同じ指標が2回あります。", "The indicator is there twice."));
            } else {
                given.add(new Given(id, line.get().number(), Optional.of(items.get(at))));
            }
        }
        return given;
    }
}
