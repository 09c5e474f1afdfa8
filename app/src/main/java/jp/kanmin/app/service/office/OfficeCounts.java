package jp.kanmin.app.service.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import jp.kanmin.app.service.office.PublishedRegister.Counts;
import jp.kanmin.app.store.StoredJson;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.office.OfficeStore;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.body.Kind;
import jp.kanmin.body.Mergers;
import jp.kanmin.json.Json;
import jp.kanmin.office.cloud.CloudCourse;
import jp.kanmin.office.cloud.CloudTotals;
import jp.kanmin.office.cost.CostChange;
import jp.kanmin.office.form.ItemDocument;
import jp.kanmin.office.form.OfficeRegister;
import jp.kanmin.office.task.DataUseIndex;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the published registers come to, for a body, a prefecture and the nation. Kept in memory until something is published
/// or withdrawn.
@Service
@Transactional(readOnly = true)
public class OfficeCounts {

    private static final int MOST_DATES = 40;

    private final OfficeStore store;
    private final Clock clock;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known("", List.of()));

    OfficeCounts(OfficeStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    private record Known(String mark, List<PublishedRegister> registers) {}

    /// Differs whenever something was published or withdrawn.
    public String mark() {
        return store.mark();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// All that is published, by body and register.
    public List<PublishedRegister> all() {
        var found = known.get();
        var mark = store.mark();
        if (!found.mark.equals(mark)) {
            found = new Known(mark, store.released().stream().flatMap(one -> read(one).stream()).toList());
            known.set(found);
        }
        return found.registers;
    }

    private Optional<PublishedRegister> read(OfficeStore.Release row) {
        return OfficeRegister.find(row.register()).map(register -> new PublishedRegister(row.body(),
                register, Times.time(row.at()).atZone(clock.getZone()).toLocalDate(),
                ItemDocument.kept((Json.Obj) StoredJson.read(row.document()), register)));
    }

    /// What a body has published, by register.
    public List<PublishedRegister> of(String body) {
        return all().stream().filter(one -> one.body().equals(body)).toList();
    }

    /// What the nation comes to, or a prefecture with its municipalities. A body that has published nothing is in no count; what
    /// one of former times published counts for the cloud only, until it became another.
    public Counts counts(Optional<Body> prefecture) {
        var registers = all().stream().filter(one -> isIn(one.body(), prefecture)).toList();
        var index = DataUseIndex.NONE;
        int bodies = 0;
        for (var one : of(registers, OfficeRegister.TASKS)) {
            var own = DataUseIndex.of(one.tasks(), today());
            index = index.and(own);
            bodies += own.known() > 0 ? 1 : 0;
        }
        var change = Optional.<CostChange>empty();
        int comparable = 0;
        for (var one : of(registers, OfficeRegister.COSTS)) {
            var own = one.change(today());
            comparable += own.isPresent() ? 1 : 0;
            change = Stream.of(change, own).flatMap(Optional::stream).reduce(CostChange::and);
        }
        return new Counts(index, bodies, clouds(registers), change, comparable);
    }

    private static Collection<PublishedRegister> of(List<PublishedRegister> all, OfficeRegister register) {
        return all.stream().filter(one -> one.register() == register
                && Bodies.find(one.body()).filter(body -> body.kind().isCounted()).isPresent()).toList();
    }

    /// A line for each day on which some body's state began, the newest first.
    private List<CloudTotals> clouds(List<PublishedRegister> registers) {
        var courses = new HashMap<String, CloudCourse>();
        registers.stream().filter(one -> one.register() == OfficeRegister.CLOUD)
                .forEach(one -> courses.put(one.body(), one.cloud()));
        var days = new TreeSet<LocalDate>();
        courses.values().forEach(course -> course.all().forEach(at -> days.add(at.day())));
        return days.descendingSet().stream().filter(day -> !day.isAfter(today())).limit(MOST_DATES)
                .map(day -> CloudTotals.of(Map.copyOf(courses), day)).toList();
    }

    private static boolean isIn(String code, Optional<Body> prefecture) {
        return prefecture.isEmpty() || code.equals(prefecture.get().code()) || Mergers.now(code).stream()
                .anyMatch(body -> body.kind() != Kind.PREFECTURE
                        && body.parent().equals(prefecture.get().code()));
    }

    /// The changes of costs and the like as rows for a table: code, name, then what each body published.
    public List<List<String>> table(Optional<Body> prefecture) {
        var rows = new ArrayList<List<String>>();
        for (var one : all()) {
            if (isIn(one.body(), prefecture)) {
                rows.add(List.of(one.body(), Bodies.find(one.body()).map(Body::fullName).orElse(""),
                        one.register().code(), one.published().toString(), one.figure(today())));
            }
        }
        return rows;
    }
}
