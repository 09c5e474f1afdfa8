package jp.kanmin.app.service.monitor.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.monitoring.rollup.Adding;
import jp.kanmin.monitoring.rollup.Definition;
import jp.kanmin.monitoring.rollup.Sum;

/// What the nation comes to in a fiscal year: of each body the newest value of that year.
///
/// @param year the western fiscal year
/// @param asOf the last day of the year, or today while it runs
/// @param sums by id of the national indicator
/// @param parts likewise, sorted by code of the body
public record YearBoard(int year, LocalDate asOf, Map<String, Sum> sums,
        Map<String, List<Board.Part>> parts) {

    public YearBoard {
        sums = Map.copyOf(sums);
        parts = Map.copyOf(parts);
    }

    /// The sum of the nation. Where nobody reported, it rests on none.
    public Sum sum(Definition definition) {
        return Optional.ofNullable(sums.get(definition.id())).orElseGet(() -> {
            int all = (int) Board.bodies(Optional.empty()).stream().filter(definition.level()::has).count();
            return new Sum(BigDecimal.ZERO,
                    definition.adding() == Adding.SHARE
                            ? Optional.of(BigDecimal.valueOf(all))
                            : Optional.empty(),
                    0, all);
        });
    }

    public List<Board.Part> parts(Definition definition) {
        return parts.getOrDefault(definition.id(), List.of());
    }
}
