package jp.kanmin.app.service.monitor.rollup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.OverviewService;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.PublishedVersion;
import jp.kanmin.app.service.monitor.MonitoringService;
import jp.kanmin.app.store.monitor.ReportStore;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.report.Report.Judgement;
import org.springframework.stereotype.Service;

/// Which bodies may need help, for their prefecture and the nation.
@Service
public class LaggingService {

    private final RollUpService sums;
    private final ReportStore reports;
    private final PublicationService publications;

    LaggingService(RollUpService sums, ReportStore reports, PublicationService publications) {
        this.sums = sums;
        this.reports = reports;
        this.publications = publications;
    }

    /// A body whose reports of a quarter have not all come.
    ///
    /// @param due the last day
    /// @param missing how many measures
    /// @param all how many the plan has
    public record Late(Body body, Quarter quarter, LocalDate due, int missing, int all) {}

    /// A measure that its body says is behind, or ahead.
    public record Judged(Body body, String title, Judgement judgement, Quarter quarter) {}

    /// Indicators of a body that have no value.
    ///
    /// @param names as far as they are known: of a body that reports
    public record Unvalued(Body body, List<String> names, int count, int all) {}

    /// What a person may see.
    public record Lists(LocalDate asOf, List<Late> late, List<Judged> behind, List<Judged> ahead,
            List<Unvalued> unvalued) {}

    /// The lists of the bodies whose figures a person may see, by code.
    public Lists of(Person who) {
        NotAllowed.unless(OverviewService.mayOpen(who));
        return lists(body -> Rights.maySeeFigures(who, body.code()));
    }

    /// The lists of all bodies, which rest on published plans and accepted reports alone.
    public Lists ofAll() {
        return lists(_ -> true);
    }

    private Lists lists(Predicate<Body> wanted) {
        var board = sums.board();
        var standings = Bodies.all().stream().filter(wanted)
                .flatMap(body -> board.standing(body.code()).map(one -> Map.entry(body, one)).stream())
                .toList();
        var firsts = publications.firstOfAll().stream()
                .collect(Collectors.toMap(PublishedVersion::body, PublishedVersion::published));
        var dues = dues();
        return new Lists(board.asOf(), standings.stream().flatMap(one -> late(one.getKey(), one.getValue(),
                Optional.ofNullable(firsts.get(one.getKey().code())), dues, board.asOf()).stream()).toList(),
                judged(standings, Judgement.BEHIND), judged(standings, Judgement.AHEAD),
                standings.stream().filter(one -> one.getValue().withoutValue() > 0)
                        .map(one -> unvalued(one.getKey(), one.getValue())).toList());
    }

    private Map<String, LocalDate> dues() {
        var dues = new HashMap<String, LocalDate>();
        reports.rounds().forEach(
                round -> dues.put(round.body() + " " + round.quarter(), LocalDate.parse(round.due())));
        return dues;
    }

    /// The newest quarter whose last day is over, where something of it is missing and there was a plan by then.
    private static Optional<Late> late(Body body, Standing standing, Optional<LocalDate> first,
            Map<String, LocalDate> dues, LocalDate today) {
        var quarter = Quarter.of(today);
        while (!due(body, quarter, dues).isBefore(today)) {
            quarter = quarter.before();
        }
        var asked = quarter;
        if (first.filter(day -> !day.isAfter(asked.last())).isEmpty()) {
            return Optional.empty();
        }
        int come = (int) standing.measures().stream().filter(one -> one.accepted()
                .filter(accepted -> accepted.quarter().compareTo(asked) >= 0).isPresent()).count();
        int all = standing.version().measures();
        return come >= all
                ? Optional.empty()
                : Optional.of(new Late(body, asked, due(body, asked, dues), all - come, all));
    }

    private static LocalDate due(Body body, Quarter quarter, Map<String, LocalDate> dues) {
        return dues.getOrDefault(body.code() + " " + quarter.code(),
                quarter.last().plusDays(MonitoringService.DAYS_TO_REPORT));
    }

    private static List<Judged> judged(List<Map.Entry<Body, Standing>> standings, Judgement judgement) {
        return standings.stream().flatMap(one -> one.getValue().measures().stream()
                .flatMap(measure -> measure.judged().filter(judged -> judged.judgement() == judgement)
                        .map(judged -> new Judged(one.getKey(), measure.title(), judgement,
                                judged.quarter()))
                        .stream()))
                .toList();
    }

    private static Unvalued unvalued(Body body, Standing standing) {
        var names = standing.newest().isEmpty()
                ? List.<String>of()
                : standing.measures().stream().flatMap(one -> one.withoutValue().stream()).toList();
        return new Unvalued(body, names, standing.withoutValue(), standing.version().indicators());
    }
}
