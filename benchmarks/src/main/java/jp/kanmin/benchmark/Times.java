package jp.kanmin.benchmark;

import java.util.List;

import jp.kanmin.json.Json;

/// Writes one time in the ways that offices write it, an era that has ended among them.
final class Times {

    private static final int FIRST_OF_REIWA = 2019;
    private static final int FIRST_OF_HEISEI = 1989;

    private static final List<String> MONTHS = List.of("04", "06", "09", "12");

    private Times() {}

    static Json due(Draw draw, int fiscalYear) {
        return draw.percent(30) ? Json.of(Integer.toString(fiscalYear)) : Json.of(written(draw, fiscalYear));
    }

    static String written(Draw draw, int fiscalYear) {
        int reiwa = fiscalYear - FIRST_OF_REIWA + 1;
        if (draw.percent(8)) {
            return "平成%d年度".formatted(fiscalYear - FIRST_OF_HEISEI + 1);
        }
        if (draw.percent(1)) {
            return "令和〇年度末";
        }
        return draw
                .one(List.of("令和%d年度末".formatted(reiwa), "令和%d年度".formatted(reiwa), "R%d年度末".formatted(reiwa),
                        "%d年度".formatted(fiscalYear), "%d-%s".formatted(fiscalYear, draw.one(MONTHS)),
                        "令和%d年9月".formatted(reiwa)));
    }
}
