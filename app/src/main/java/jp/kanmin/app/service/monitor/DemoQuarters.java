package jp.kanmin.app.service.monitor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.service.monitor.EvaluationService.Action;
import jp.kanmin.app.service.monitor.EvaluationService.Judged;
import jp.kanmin.app.service.monitor.MonitoringService.Given;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.report.Report.Judgement;
import org.springframework.stereotype.Service;

/// Four quarters of the worked example, for the demo: three that are accepted, and the last one with a measure that is
/// behind, one that waits to be accepted and one that has not come.
@Service
public class DemoQuarters {

    private static final int QUARTERS = 4;
    private static final List<Integer> PROCEDURES = List.of(12, 12, 14, 17);
    private static final List<Integer> ONLINE = List.of(440, 455, 512, 690);
    private static final List<Integer> APPLICATIONS = List.of(7300, 7350, 7420, 7510);
    private static final List<Integer> DATA = List.of(0, 1, 2, 3);
    private static final List<Integer> DOWNLOADS = List.of(0, 35, 120, 190);
    private static final List<Integer> ALONE = List.of(4, 7, 9, 12);
    private static final List<Integer> LISTENERS = List.of(30, 38, 41, 40);

    private final MonitoringService monitoring;
    private final EvaluationService evaluations;
    private final PersonStore people;
    private final Clock clock;

    DemoQuarters(MonitoringService monitoring, EvaluationService evaluations, PersonStore people,
            Clock clock) {
        this.monitoring = monitoring;
        this.evaluations = evaluations;
        this.people = people;
        this.clock = clock;
    }

    /// Reports the last four quarters that have ended.
    ///
    /// @param office the id of who leads the plan
    /// @param planning the id of who accepts
    public void fill(String office, String planning) {
        var today = LocalDate.now(clock);
        var quarter = Quarter.of(today).before();
        for (int back = 1; back < QUARTERS; back++) {
            quarter = quarter.before();
        }
        for (int at = 0; at < QUARTERS; at++, quarter = quarter.next()) {
            new Played(people.find(office).orElseThrow(), people.find(planning).orElseThrow(), quarter, at)
                    .play(today);
        }
    }

    /// One quarter.
    private final class Played {

        private final Person office;
        private final Person planning;
        private final Quarter quarter;
        private final int at;

        Played(Person office, Person planning, Quarter quarter, int at) {
            this.office = office;
            this.planning = planning;
            this.quarter = quarter;
            this.at = at;
        }

        void play(LocalDate today) {
            boolean isLast = at == QUARTERS - 1;
            report("m1", value("m1/k1", PROCEDURES.get(at)),
                    parts("m1/k2", ONLINE.get(at), APPLICATIONS.get(at)));
            report("m2", value("m2/k1", DATA.get(at)),
                    at == 0 ? unknown("m2/k2", today) : value("m2/k2", DOWNLOADS.get(at)));
            accept("m1");
            if (isLast) {
                evaluations.evaluate(office, office.body(), quarter, "m1", new Judged(Judgement.BEHIND,
                        "窓口に来る人が、昨年の同じ時期より少なくなりました。", "様式の見直しに時間がかかり、9つの手続の公開が遅れました。",
                        "様式を3つにまとめて、順に公開します。"));
                evaluations.act(office, office.body(), quarter, "m1", 0, new Action("申請の様式を3つにまとめる",
                        Optional.of(today.plusMonths(3)), "市民窓口課", "open"));
                return;
            }
            report("m3", parts("m3/k1", ALONE.get(at), LISTENERS.get(at)));
            accept("m2");
            accept("m3");
            evaluations.evaluate(office, office.body(), quarter, "m2",
                    new Judged(Judgement.ON_TRACK, "避難場所の一覧が、地図のアプリで使われました。", "", "次は施設の一覧を公開します。"));
        }

        private void report(String measure, Json.Obj... values) {
            var given = new ArrayList<Given>();
            for (var value : values) {
                given.add(new Given(JsonResource.text(value, "indicator"), 0, Optional.of(value)));
            }
            monitoring.enter(office, office.body(), quarter, given, "form");
            monitoring.send(office, office.body(), quarter, measure);
        }

        private void accept(String measure) {
            monitoring.accept(planning, planning.body(), quarter, measure);
        }
    }

    private static Json.Obj value(String indicator, int value) {
        return Json.Obj.EMPTY.with("indicator", Json.of(indicator)).with("value", Json.of(value));
    }

    private static Json.Obj parts(String indicator, int numerator, int denominator) {
        return Json.Obj.EMPTY.with("indicator", Json.of(indicator)).with("numerator", Json.of(numerator))
                .with("denominator", Json.of(denominator));
    }

    private static Json.Obj unknown(String indicator, LocalDate today) {
        return Json.Obj.EMPTY.with("indicator", Json.of(indicator)).with("unknown", Json.Obj.EMPTY
                .with("until", Json.of(today.plusMonths(6).toString()))
                .with("reason", Json.of("数え始めたばかりのため")));
    }
}
