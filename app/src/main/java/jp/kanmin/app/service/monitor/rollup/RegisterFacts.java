package jp.kanmin.app.service.monitor.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kanmin.app.service.between.AdoptionService;
import jp.kanmin.app.service.office.OfficeCounts;
import jp.kanmin.app.service.office.PublishedRegister;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Kind;
import jp.kanmin.indicator.Value;
import jp.kanmin.monitoring.rollup.Gathering.Fact;
import jp.kanmin.office.task.DataUseIndex;
import jp.kanmin.plan.Adoption;
import org.springframework.stereotype.Service;

/// National indicators that registers count, so that nobody has to report them: the register of plans, and what bodies
/// published of their offices.
@Service
public class RegisterFacts {

    /// The indicator that the register of plans counts.
    private static final String PLANS = "11-01/e1";

    private final AdoptionService adoptions;
    private final OfficeCounts office;

    RegisterFacts(AdoptionService adoptions, OfficeCounts office) {
        this.adoptions = adoptions;
        this.office = office;
    }

    /// Differs whenever the facts may.
    String mark() {
        return adoptions.mark() + " " + office.mark();
    }

    /// Which register says an indicator.
    static Board.Source source(String national) {
        return national.equals(PLANS) ? Board.Source.PLANS : Board.Source.OFFICE;
    }

    /// What is known on a day. A body of which a register says nothing is not among the facts: that is not known, and is not no.
    List<Fact> facts(LocalDate today) {
        var facts = new ArrayList<Fact>();
        adoptions.register().plans().stream().filter(RegisterFacts::isPrefecture)
                .forEach(plan -> facts.add(done(plan.body(), PLANS, true, month(plan, today))));
        office.all().forEach(one -> facts.addAll(facts(one, today)));
        return facts;
    }

    private static boolean isPrefecture(Adoption.Entry plan) {
        return Bodies.find(plan.body()).filter(body -> body.kind() == Kind.PREFECTURE).isPresent();
    }

    /// The first day of the month in which the plan was made; today where the list does not say.
    private static LocalDate month(Adoption.Entry plan, LocalDate today) {
        return plan.date().matches("[0-9]{4}-(0[1-9]|1[0-2])")
                ? YearMonth.parse(plan.date()).atDay(1)
                : today;
    }

    private static Fact done(String body, String national, boolean isDone, LocalDate day) {
        return new Fact(body, national, new Value.Done(isDone, Optional.empty()), day);
    }

    private static List<Fact> facts(PublishedRegister one, LocalDate today) {
        return switch (one.register()) {
            case TASKS -> {
                int known = DataUseIndex.of(one.tasks(), today).known();
                yield List.of(
                        new Fact(one.body(), "11-03/p1", new Value.Amount(BigDecimal.valueOf(known)),
                                one.published()),
                        done(one.body(), "11-03/e1", known > 0, one.published()));
            }
            case CLOUD -> one.cloud().on(today)
                    .map(at -> done(one.body(), "07-03/e1", at.state().isCloud(), one.published())).stream()
                    .toList();
            case COSTS -> one.change(today).map(change -> new Fact(one.body(), "07-05/e1",
                    new Value.Parts(change.saved(), change.base()), one.published())).stream().toList();
            case SURVEYS -> List.of();
        };
    }
}
