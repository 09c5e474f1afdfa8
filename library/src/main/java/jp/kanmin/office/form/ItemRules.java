package jp.kanmin.office.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.kanmin.finding.Finding;
import jp.kanmin.indicator.Fraction;

/// What fields of an entry say of each other.
record ItemRules(OfficeRegister register, String body, Item item, TypedItem.Where where,
        Consumer<Finding> found) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    void look() {
        switch (register) {
            case TASKS -> task();
            case CLOUD -> cloud();
            case COSTS -> cost();
            case SURVEYS -> survey();
        }
    }

    private void flaw(OfficeFlaw flaw, int line, String key, String ja, String en) {
        found.accept(flaw.at(where.of(line, register.mustFind(key)), ja, en));
    }

    private void task() {
        boolean isAfter = item.lines().stream().anyMatch(line -> line.text("when").equals("after"));
        if (isAfter == item.text("changed").isEmpty()) {
            flaw(OfficeFlaw.CHANGED, -1, "changed",
                    isAfter ? "見直した後の手順があるのに、見直した日がありません。" : "見直した日があるのに、見直した後の手順がありません。",
                    isAfter
                            ? "There are steps after a redesign, but no day of it."
                            : "There is a day of a redesign, but no steps after it.");
        }
        for (int i = 0; i < item.lines().size(); i++) {
            var line = item.lines().get(i);
            if (line.text("data").equals("none") && !line.text("which").isEmpty()) {
                flaw(OfficeFlaw.BOTH, i, "which", "「使わない」なのに、使うデータが書かれています。",
                        "Data is named although none is used.");
            }
        }
    }

    private void cloud() {
        var state = item.text("state");
        if (List.of(item.text("with").split(" ", -1)).contains(body)) {
            flaw(OfficeFlaw.OWN, -1, "with", "共同の団体に、自分の団体が入っています。", "Your own body is among the others.");
        }
        if (state.startsWith("shared") && item.text("with").isEmpty()) {
            flaw(OfficeFlaw.NO_PARTNER, -1, "with", "共同の団体が書かれていません。",
                    "It is not said with whom it is shared.");
        }
        if (state.endsWith("planned") && item.text("year").isEmpty()) {
            flaw(OfficeFlaw.NO_YEAR, -1, "year", "予定年度が書かれていません。", "It is not said when it is planned.");
        }
    }

    private void cost() {
        var excluded = item.number("new-work").orElse(BigDecimal.ZERO)
                .add(item.number("security").orElse(BigDecimal.ZERO));
        item.number("cost").filter(cost -> excluded.compareTo(cost) > 0).ifPresent(cost -> flaw(
                OfficeFlaw.EXCLUDED, -1, "cost",
                "除く経費（%s円）が、運用経費（%s円）より大きくなっています。".formatted(Fraction.plain(excluded), Fraction.plain(cost)),
                "What is excluded (%s yen) is more than the running cost (%s yen).".formatted(
                        Fraction.plain(excluded), Fraction.plain(cost))));
    }

    /// Rounded shares may miss 100 by half a unit of their last digit each.
    private void survey() {
        if (item.lines().isEmpty()) {
            flaw(OfficeFlaw.NEEDED, -1, "title", "選択肢が1つもありません。", "There is no answer.");
            return;
        }
        var shares = item.lines().stream().map(line -> line.number("share")).flatMap(Optional::stream)
                .toList();
        var sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int digits = shares.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        var slack = HALF.movePointLeft(digits).multiply(BigDecimal.valueOf(shares.size()));
        if (item.text("kind").equals("one") && sum.subtract(HUNDRED).abs().compareTo(slack) > 0) {
            flaw(OfficeFlaw.SUM, -1, "kind", "割合を足すと%s％で、100％になりません。".formatted(Fraction.plain(sum)),
                    "The shares add up to %s %%, not 100 %%.".formatted(Fraction.plain(sum)));
        }
    }
}
