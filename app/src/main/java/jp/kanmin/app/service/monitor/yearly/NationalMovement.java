package jp.kanmin.app.service.monitor.yearly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.plan.FigureWords;
import jp.kanmin.app.publication.plan.ValueWords;
import jp.kanmin.app.service.monitor.rollup.Board;
import jp.kanmin.finding.Language;
import jp.kanmin.measure.Crosswalk;
import jp.kanmin.measure.Editions;
import jp.kanmin.measure.Editions.Edition;
import jp.kanmin.measure.NationalMeasure;
import jp.kanmin.monitoring.rollup.NationalIndicators;
import jp.kanmin.plan.Measure;

/// What is known of the national measures that a measure is linked to: the sums of their indicators and how many bodies
/// these rest on, and what newer editions of the list changed. In Japanese, as the texts of a plan are.
final class NationalMovement {

    private static final PageWords WORDS = PageWords.in(Language.JA);

    private final Board board;
    private final List<String> lines = new ArrayList<>();

    private NationalMovement(Board board) {
        this.board = board;
    }

    /// Empty where the measure is linked to none.
    static String of(Measure measure, Board board) {
        var movement = new NationalMovement(board);
        linked(measure).forEach(movement::tell);
        return String.join("\n", movement.lines);
    }

    /// Its national measures with the edition they stand in, by code: those it links to, and those its indicators
    /// count for.
    private static Map<NationalMeasure, Edition> linked(Measure measure) {
        var found = new LinkedHashMap<NationalMeasure, Edition>();
        for (var link : measure.links()) {
            edition(link).filter(_ -> !link.relation().equals("none"))
                    .ifPresent(edition -> edition.findMeasure(link.code())
                            .ifPresent(national -> found.putIfAbsent(national, edition)));
        }
        for (var kpi : measure.kpis()) {
            int slash = kpi.national().indexOf('/');
            if (slash > 0) {
                Editions.newest().findMeasure(kpi.national().substring(0, slash))
                        .ifPresent(national -> found.putIfAbsent(national, Editions.newest()));
            }
        }
        return found;
    }

    private static Optional<Edition> edition(Measure.Link link) {
        return link.edition().isBlank() ? Optional.of(Editions.newest()) : Editions.find(link.edition());
    }

    private void tell(NationalMeasure national, Edition edition) {
        lines.add("国の施策「%s」%s（%s）".formatted(national.title(),
                national.code().isEmpty() ? "" : " " + national.code(), edition.title().ja()));
        var newest = Editions.newest();
        if (edition.name().equals(newest.name())) {
            sums(national);
            return;
        }
        Crosswalk.diff(edition.name(), newest.name()).stream()
                .filter(pair -> pair.oldId().equals(national.id())).forEach(pair -> {
                    lines.add(moved(pair, newest));
                    newest.findMeasure(pair.newId()).ifPresent(this::sums);
                });
    }

    private static String moved(Crosswalk.Pair pair, Edition newest) {
        var changes = pair.changes().isEmpty() ? "" : "（" + String.join("、", pair.changes()) + "）";
        return switch (pair.kind()) {
            case GONE -> "%sでは、なくなりました。".formatted(newest.title().ja());
            case SAME -> "%sでも続いています%s。".formatted(newest.title().ja(), changes);
            default -> "%sでは「%s」になりました（%s）%s。".formatted(newest.title().ja(), pair.newTitle(),
                    pair.kind().words().ja(), changes);
        };
    }

    private void sums(NationalMeasure national) {
        NationalIndicators.shipped().rows().stream()
                .filter(row -> row.measure().code().equals(national.code())).forEach(row -> {
                    row.counted().forEach(wired -> lines.add(sum(wired)));
                    if (row.counted().isEmpty()) {
                        row.rest().ifPresent(why -> lines.add("全国の計は出していません。" + why.ja()));
                    }
                });
    }

    private String sum(NationalIndicators.Wired wired) {
        var definition = wired.definition();
        var sum = board.sum(definition, Optional.empty());
        return "「%s」の全国の計は、%s（%s団体のうち%s団体の報告による。%s時点）".formatted(definition.name(),
                ValueWords.sum(definition, sum, WORDS), FigureWords.number(sum.of()),
                FigureWords.number(sum.reporting()), DateWords.of(board.asOf(), WORDS));
    }
}
