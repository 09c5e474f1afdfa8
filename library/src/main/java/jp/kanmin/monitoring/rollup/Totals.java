package jp.kanmin.monitoring.rollup;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;

import jp.kanmin.body.Body;
import jp.kanmin.body.Kind;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;

/// The sums of all quarters for each prefecture and the nation, made in one pass over the columns.
public final class Totals {

    private final Columns columns;
    private final int areas = Places.prefectures() + 1;
    private final long[] tops;
    private final long[] bottoms;
    private final int[] reporting;

    private Totals(Columns columns) {
        this.columns = columns;
        int size = columns.definitions().size() * columns.rows() * areas;
        tops = new long[size];
        bottoms = new long[size];
        reporting = new int[size];
    }

    /// Adds up, on all cores.
    public static Totals of(Columns columns) {
        var totals = new Totals(columns);
        IntStream.range(0, columns.definitions().size() * columns.rows()).parallel().forEach(totals::add);
        return totals;
    }

    /// One quarter of one definition: prefecture by prefecture, and the nation from these.
    private void add(int line) {
        var column = columns.column(line / columns.rows());
        int row = line % columns.rows();
        int nation = line * areas + areas - 1;
        for (int i = 0; i < areas - 1; i++) {
            int from = Places.start(i);
            int to = Places.start(i + 1);
            int place = line * areas + i;
            tops[place] = column.top(row, from, to);
            bottoms[place] = column.bottom(row, from, to);
            reporting[place] = column.reporting(row, from, to);
            tops[nation] += tops[place];
            bottoms[nation] += bottoms[place];
            reporting[nation] += reporting[place];
        }
    }

    /// What the nation comes to.
    public Sum nation(int definition, int row) {
        return sum(definition, row, areas - 1, Optional.empty());
    }

    /// What a prefecture and its municipalities come to.
    ///
    /// @throws UserError where the body is no prefecture
    public Sum prefecture(int definition, int row, Body prefecture) {
        int area = Places.prefecture(prefecture.code()).orElseThrow(() -> new UserError(
                Words.of("「%s」は都道府県ではありません。".formatted(prefecture.name()),
                        "“%s” is no prefecture.".formatted(prefecture.name())),
                Words.of("都道府県の団体コードを指定してください。", "Give the code of a prefecture.")));
        return sum(definition, row, area, Optional.of(prefecture));
    }

    private Sum sum(int definition, int row, int area, Optional<Body> prefecture) {
        var about = columns.definitions().get(definition);
        int place = (definition * columns.rows() + row) * areas + area;
        int scale = columns.column(definition).scale();
        var top = BigDecimal.valueOf(tops[place], scale);
        var bottom = BigDecimal.valueOf(bottoms[place], scale);
        for (var wide : columns.wide(definition)) {
            if (wide.row() == row && isIn(wide.body(), prefecture)) {
                top = top.add(wide.top());
                bottom = bottom.add(wide.bottom());
            }
        }
        int all = all(about.level(), prefecture);
        return new Sum(plain(top), switch (about.adding()) {
            case RATIO -> Optional.of(plain(bottom));
            case SHARE -> Optional.of(BigDecimal.valueOf(all));
            case SUM, BODIES, POPULATION, NONE -> Optional.empty();
        }, reporting[place], all);
    }

    /// How many bodies of a level there are in an area today.
    private static int all(Level level, Optional<Body> prefecture) {
        return (int) IntStream.range(0, Places.count()).filter(body -> level.has(Places.body(body))
                && isIn(body, prefecture)).count();
    }

    private static boolean isIn(int number, Optional<Body> prefecture) {
        var body = Places.body(number);
        return prefecture.isEmpty() || body.equals(prefecture.get())
                || (body.kind() != Kind.PREFECTURE && body.parent().equals(prefecture.get().code()));
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
