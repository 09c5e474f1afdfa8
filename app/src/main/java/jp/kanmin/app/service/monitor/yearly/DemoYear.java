package jp.kanmin.app.service.monitor.yearly;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jp.kanmin.app.service.monitor.yearly.YearlyService.Typed;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.monitoring.Quarter;
import org.springframework.stereotype.Service;

/// The yearly report of the worked example, for the demo: the last year that has ended, with one text that the department
/// wrote itself.
@Service
public class DemoYear {

    private final YearlyService years;
    private final PersonStore people;
    private final Clock clock;

    DemoYear(YearlyService years, PersonStore people, Clock clock) {
        this.years = years;
        this.people = people;
        this.clock = clock;
    }

    /// Writes and publishes it.
    ///
    /// @param office the id of who leads the plan
    public void publish(String office) {
        var who = people.find(office).orElseThrow();
        int year = Quarter.of(LocalDate.now(clock)).year() - 1;
        years.begin(who, who.body(), year);
        years.save(who, who.body(), year, "m1", List.of(new Typed(Part.NEXT, 0,
                "様式をまとめた手続から順に、オンラインの受付を始めます。\n窓口でも、オンラインの使い方を案内します。")));
        years.publish(who, who.body(), year, 0, "");
    }
}
