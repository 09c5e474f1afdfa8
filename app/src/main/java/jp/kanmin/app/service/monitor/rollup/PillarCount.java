package jp.kanmin.app.service.monitor.rollup;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jp.kanmin.body.Body;
import jp.kanmin.measure.Pillar;
import jp.kanmin.monitoring.report.Report.Judgement;

/// How the measures of a pillar get on.
///
/// @param measures how many the published plans have
/// @param accepted how many of them have an accepted report
/// @param judged how many of them were evaluated
/// @param onTrack how many of these are done, ahead, or on track
public record PillarCount(int measures, int accepted, int judged, int onTrack) {

    /// Of a pillar without measures.
    public static final PillarCount NONE = new PillarCount(0, 0, 0, 0);

    /// The pillars that measures of some bodies stand under, each with its count; all pillars of the guide are in it.
    public static Map<Pillar, PillarCount> of(List<Body> bodies, Map<String, PlanTraits> plans, Board board) {
        var counts = new EnumMap<Pillar, PillarCount>(Pillar.class);
        for (var pillar : Pillar.values()) {
            counts.put(pillar, NONE);
        }
        for (var body : bodies) {
            var plan = plans.get(body.code());
            if (plan != null) {
                plan.measures().forEach(one -> counts.merge(one.pillar(),
                        of(one.id(), board, body.code()), PillarCount::and));
            }
        }
        return counts;
    }

    private static PillarCount of(String measure, Board board, String body) {
        var found = board.standing(body).flatMap(standing -> standing.measures().stream()
                .filter(one -> one.id().equals(measure)).findFirst());
        var judged = found.flatMap(Standing.OfMeasure::judged).map(Standing.Judged::judgement);
        return new PillarCount(1, found.flatMap(Standing.OfMeasure::accepted).isPresent() ? 1 : 0,
                judged.isPresent() ? 1 : 0,
                judged.filter(one -> one != Judgement.BEHIND).isPresent() ? 1 : 0);
    }

    private PillarCount and(PillarCount other) {
        return new PillarCount(measures + other.measures, accepted + other.accepted, judged + other.judged,
                onTrack + other.onTrack);
    }
}
