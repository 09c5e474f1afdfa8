package jp.kanmin.app.web.progress;

import java.math.BigDecimal;
import java.util.Optional;
import jp.kanmin.app.service.monitor.rollup.Board;
import jp.kanmin.body.Body;
import jp.kanmin.indicator.Fraction;
import jp.kanmin.json.Json;
import jp.kanmin.monitoring.rollup.Adding;
import jp.kanmin.monitoring.rollup.Definition;
import jp.kanmin.monitoring.rollup.NationalIndicators;
import jp.kanmin.monitoring.rollup.Sum;

/// The sums for programs. Names of fields are API: add, never rename; they are those of `kanmin plan rollup`.
final class BoardJson {

    private BoardJson() {}

    static Json of(Board board, Optional<Body> area) {
        var count = board.count(area);
        return Json.Obj.EMPTY.with("asOf", Json.of(board.asOf().toString()))
                .with("area", Json.of(area.map(Body::code).orElse("")))
                .with("bodies", Json.of(count.bodies())).with("published", Json.of(count.published()))
                .with("reporting", Json.of(count.reporting()))
                .with("acceptedMeasures", Json.of(count.measures())).with("measures", Json.of(count.all()))
                .with("indicators", new Json.Arr(NationalIndicators.shipped().rows().stream()
                        .flatMap(row -> row.counted().stream())
                        .<Json>map(wired -> json(wired.definition(), board.sum(wired.definition(), area)))
                        .toList()));
    }

    static Json.Obj json(Definition definition, Sum sum) {
        boolean isAdded = definition.adding() != Adding.NONE && sum.reporting() > 0;
        boolean isParts = isAdded && sum.bottom().isPresent();
        return Json.Obj.EMPTY.with("id", Json.of(definition.id())).with("name", Json.of(definition.name()))
                .with("value", isAdded ? number(sum.value()) : Json.ofNull())
                .with("numerator", isParts ? number(Optional.of(sum.top())) : Json.ofNull())
                .with("denominator", isParts ? number(sum.bottom()) : Json.ofNull())
                .with("reporting", Json.of(sum.reporting())).with("of", Json.of(sum.of()))
                .with("unit", Json.of(definition.unit())).with("adding", Json.of(definition.adding().code()));
    }

    static Json number(Optional<BigDecimal> number) {
        return number.<Json>map(value -> new Json.Num(new BigDecimal(Fraction.plain(value))))
                .orElseGet(Json::ofNull);
    }
}
