package jp.kanmin.plan.link;

import java.util.ArrayList;
import java.util.List;

import jp.kanmin.finding.Words;
import jp.kanmin.indicator.Direction;
import jp.kanmin.measure.Titles;
import jp.kanmin.plan.Kpi;
import jp.kanmin.plan.Measure;

/// Compares the goals of indicators that go by the same name and unit in two plans.
final class Goals {

    private Goals() {}

    /// The goals that ask for less than theirs or, where nobody says which way is better, for something else. Whoever
    /// asks for more is in line.
    static List<Words> lower(Measure own, Measure theirs) {
        var lower = new ArrayList<Words>();
        for (var kpi : own.kpis()) {
            theirs.kpis().stream().filter(other -> isSame(kpi, other)).findFirst()
                    .filter(other -> isLess(kpi, other)).ifPresent(other -> lower.add(words(kpi, other)));
        }
        return lower;
    }

    private static boolean isSame(Kpi own, Kpi theirs) {
        var name = Titles.key(own.name());
        return !name.isEmpty() && name.equals(Titles.key(theirs.name()))
                && own.indicator().unit().strip().equals(theirs.indicator().unit().strip());
    }

    private static boolean isLess(Kpi own, Kpi theirs) {
        var ours = own.indicator().targetNumber();
        var goal = theirs.indicator().targetNumber();
        if (ours.isEmpty() || goal.isEmpty()) {
            return false;
        }
        int more = ours.get().compareTo(goal.get());
        return own.indicator().direction().map(way -> way == Direction.UP ? more < 0 : more > 0)
                .orElse(more != 0);
    }

    private static Words words(Kpi own, Kpi theirs) {
        var ours = own.indicator().targetNumber().orElseThrow().toPlainString() + own.indicator().unit();
        var goal = theirs.indicator().targetNumber().orElseThrow().toPlainString() + own.indicator().unit();
        return Words.of("指標「%s」の目標（%s）が、相手の目標（%s）と違います。".formatted(own.name(), ours, goal),
                "The target of “%s” (%s) differs from theirs (%s).".formatted(own.name(), ours, goal));
    }
}
