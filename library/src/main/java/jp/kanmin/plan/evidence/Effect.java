package jp.kanmin.plan.evidence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.finding.Words;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;

/// What a measure is expected to bring (row A-39). A measure may bring several.
public enum Effect {
    /// A procedure is done online from end to end.
    DIGITAL_FIRST("digital-first", Words.of("デジタルファースト", "digital first")),
    /// What was handed in once is not asked for again.
    ONCE_ONLY("once-only", Words.of("ワンスオンリー", "once only")),
    /// Several procedures, of businesses too, in one place.
    ONE_STOP("one-stop", Words.of("コネクテッド・ワンストップ", "connected one-stop")),
    /// Systems and offices cost less to run.
    LOWER_COST("lower-cost", Words.of("運用費の削減", "lower running costs"));

    private final String code;
    private final Words words;

    Effect(String code, Words words) {
        this.code = code;
        this.words = words;
    }

    /// As plans write it under `effects`.
    public String code() {
        return code;
    }

    public Words words() {
        return words;
    }

    public static Optional<Effect> find(String code) {
        return Stream.of(values()).filter(effect -> effect.code.equals(code)).findFirst();
    }

    /// The measures that name each effect, every effect in its order; a measure that names it twice counts once.
    public static Map<Effect, List<Measure>> measures(Plan plan) {
        var byEffect = new EnumMap<Effect, List<Measure>>(Effect.class);
        for (var effect : values()) {
            byEffect.put(effect, plan.measures().stream()
                    .filter(measure -> measure.effects().contains(effect.code)).toList());
        }
        return byEffect;
    }
}
