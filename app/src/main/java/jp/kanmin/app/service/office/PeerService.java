package jp.kanmin.app.service.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PopulationService;
import jp.kanmin.app.store.office.OfficeStore;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.body.Population;
import jp.kanmin.office.cost.CostChange;
import jp.kanmin.office.cost.CostCourse;
import jp.kanmin.office.cost.Peers;
import jp.kanmin.office.cost.SystemCost;
import jp.kanmin.office.form.OfficeRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What systems cost per resident, and among peers. Peers who published nothing are counted in a median of five and more and
/// never named; those who did are named.
@Service
@Transactional(readOnly = true)
public class PeerService {

    private final OfficeStore store;
    private final OfficeCounts counts;
    private final PopulationService populations;

    PeerService(OfficeStore store, OfficeCounts counts, PopulationService populations) {
        this.store = store;
        this.counts = counts;
        this.populations = populations;
    }

    /// A system in its newest year.
    ///
    /// @param change since the base year
    /// @param perResident in yen
    /// @param peers its place among them; empty where there are too few
    /// @param named those of them that published their own cost
    public record Line(CostCourse.OfSystem system, SystemCost newest, Optional<CostChange> change,
            Optional<BigDecimal> perResident, Optional<Peers> peers, List<Body> named) {
        public Line {
            named = List.copyOf(named);
        }
    }

    /// All systems of a body.
    ///
    /// @param population by which it is divided, with its date
    public record Sheet(List<Line> lines, Optional<Population> population) {
        public Sheet {
            lines = List.copyOf(lines);
        }
    }

    /// For the body's own people: among all bodies that keep the cost.
    public Sheet own(Person who) {
        NotAllowed.unless(Rights.mayRead(who, who.body()));
        var kept = kept();
        return sheet(who.body(), kept.getOrDefault(who.body(), CostCourse.of(List.of())), kept);
    }

    /// For everybody: what the body published, among what others published.
    public Sheet published(String body) {
        var published = published();
        return sheet(body, published.getOrDefault(body, CostCourse.of(List.of())), published);
    }

    private Map<String, CostCourse> published() {
        var courses = new HashMap<String, CostCourse>();
        counts.all().stream().filter(one -> one.register() == OfficeRegister.COSTS)
                .forEach(one -> courses.put(one.body(), one.costs()));
        return courses;
    }

    private Map<String, CostCourse> kept() {
        var costs = new HashMap<String, List<SystemCost>>();
        store.current(OfficeRegister.COSTS.code())
                .forEach(row -> costs.computeIfAbsent(row.body(), _ -> new ArrayList<>())
                        .add(SystemCost.of(OfficeService.item(row.content(), OfficeRegister.COSTS))));
        var courses = new HashMap<String, CostCourse>();
        costs.forEach((body, all) -> courses.put(body, CostCourse.of(all)));
        return courses;
    }

    private Sheet sheet(String code, CostCourse own, Map<String, CostCourse> all) {
        var body = Bodies.find(code);
        var people = populations.now();
        var population = body.flatMap(people::find);
        var published = published();
        var lines = own.systems().stream().map(system -> {
            var newest = system.years().getLast();
            var change = newest.year() > system.base()
                    ? system.change(newest.year())
                    : Optional.<CostChange>empty();
            var each = population.flatMap(known -> newest.perResident(known.people()));
            var candidates = all.keySet().stream().flatMap(one -> Bodies.find(one).stream())
                    .filter(other -> cost(all, other, newest).isPresent()).toList();
            var near = body.map(of -> Peers.near(of, candidates, people)).orElse(List.of());
            var others = near.stream().flatMap(other -> people.find(other)
                    .flatMap(known -> cost(all, other, newest)
                            .flatMap(cost -> cost.perResident(known.people())))
                    .stream()).toList();
            return new Line(system, newest, change, each, each.flatMap(cost -> Peers.of(cost, others)),
                    near.stream().filter(other -> cost(published, other, newest).isPresent()).toList());
        }).toList();
        return new Sheet(lines, population);
    }

    private static Optional<SystemCost> cost(Map<String, CostCourse> all, Body body, SystemCost like) {
        return Optional.ofNullable(all.get(body.code())).flatMap(course -> course.find(like.system()))
                .flatMap(system -> system.in(like.year()));
    }
}
