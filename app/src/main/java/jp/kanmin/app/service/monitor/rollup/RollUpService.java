package jp.kanmin.app.service.monitor.rollup;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

import jp.kanmin.app.service.PopulationService;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.PublishedVersion;
import jp.kanmin.app.store.StoredJson;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.monitor.ReportStore;
import jp.kanmin.body.Populations;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.report.ReportFile;
import jp.kanmin.monitoring.rollup.Gathering;
import jp.kanmin.monitoring.rollup.Totals;
import org.springframework.stereotype.Service;

/// The sums of all accepted reports, kept in memory. Each asking looks in the store whether something was accepted or
/// published since; only the bodies of which something was are read anew.
@Service
public class RollUpService {

    /// Values older than so many quarters are in no sum.
    public static final int QUARTERS = 8;

    /// What was accepted at the same time may be seen later by so much: its transaction took longer.
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    private final ReportStore reports;
    private final PublicationService publications;
    private final Outlines outlines;
    private final PopulationService populations;
    private final RegisterFacts registers;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Known known = new Known();
    private volatile Optional<Kept> kept = Optional.empty();

    RollUpService(ReportStore reports, PublicationService publications, Outlines outlines,
            PopulationService populations,
            RegisterFacts registers, Clock clock) {
        this.reports = reports;
        this.publications = publications;
        this.outlines = outlines;
        this.populations = populations;
        this.registers = registers;
        this.clock = clock;
    }

    /// A quarter of a body.
    record Slot(String body, Quarter quarter) {}

    /// What a board was made of.
    ///
    /// @param since from when on something may be new
    private record Kept(Board board, LocalDate day, String published, String registers,
            Populations populations, String since, Map<Slot, String> times,
            NavigableMap<Integer, Map<Slot, String>> years) {

        boolean has(List<ReportStore.Mark> marks) {
            return marks.stream()
                    .allMatch(mark -> slot(mark).filter(slot -> mark.at().equals(times.get(slot)))
                            .isPresent());
        }
    }

    /// What is known of all bodies; only touched by who holds the lock.
    private static final class Known {
        private Map<String, PublishedVersion> versions = Map.of();
        private Map<Slot, String> times = Map.of();
        private final Map<String, Standing> standings = new HashMap<>();
        private Gathering gathering = new Gathering(Populations.none());
        private final Map<String, LocalDate> registerDays = new HashMap<>();

        void registered(List<Gathering.Fact> facts) {
            gathering.registers(facts);
            registerDays.clear();
            facts.forEach(fact -> registerDays.put(fact.body() + " " + fact.national(), fact.day()));
        }

        /// The bodies of which something is not as it was.
        Set<String> changed(Map<String, PublishedVersion> newVersions, Map<Slot, String> newTimes) {
            var changed = new HashSet<String>();
            differing(versions, newVersions).forEach(changed::add);
            differing(times, newTimes).forEach(slot -> changed.add(slot.body));
            return changed;
        }

        private static <K, V> Collection<K> differing(Map<K, V> before, Map<K, V> now) {
            var keys = new HashSet<K>(before.keySet());
            keys.addAll(now.keySet());
            keys.removeIf(key -> before.containsKey(key) && before.get(key).equals(now.get(key)));
            return keys;
        }
    }

    /// The sums as they are now.
    public Board board() {
        return now().board;
    }

    /// What was accepted and when, by fiscal year.
    NavigableMap<Integer, Map<Slot, String>> years() {
        return now().years;
    }

    private Kept now() {
        var found = kept;
        if (found.isPresent() && isFresh(found.get())) {
            return found.get();
        }
        lock.lock();
        try {
            var other = kept;
            if (other.isPresent() && isFresh(other.get())) {
                return other.get();
            }
            var made = make();
            kept = Optional.of(made);
            return made;
        } finally {
            lock.unlock();
        }
    }

    private boolean isFresh(Kept before) {
        return before.day.equals(LocalDate.now(clock)) && before.populations == populations.now()
                && before.published.equals(publications.mark())
                && before.registers.equals(registers.mark())
                && before.has(reports.acceptedSince(before.since));
    }

    private Kept make() {
        var today = LocalDate.now(clock);
        var people = populations.now();
        var published = publications.mark();
        var registered = registers.mark();
        var marks = reports.acceptedSince("");
        var versions = publications.latestOfAll().stream()
                .collect(Collectors.toMap(PublishedVersion::body, version -> version));
        var times = new HashMap<Slot, String>();
        marks.forEach(mark -> slot(mark).ifPresent(slot -> times.put(slot, mark.at())));
        boolean isAllNew = kept.isEmpty() || kept.get().populations != people
                || !Quarter.of(kept.get().day).equals(Quarter.of(today));
        if (isAllNew) {
            known.versions = Map.of();
            known.times = Map.of();
            known.standings.clear();
            known.gathering = new Gathering(people);
        }
        take(known.changed(versions, times), versions, times, Quarter.of(today));
        known.registered(registers.facts(today));
        known.versions = versions;
        known.times = Map.copyOf(times);
        var since = marks.stream().map(ReportStore.Mark::at).max(String::compareTo)
                .map(at -> Times.text(Times.time(at).minus(OVERLAP))).orElse("");
        return new Kept(board(today), today, published, registered, people, since, known.times,
                byYear(known.times));
    }

    private static NavigableMap<Integer, Map<Slot, String>> byYear(Map<Slot, String> times) {
        var years = new TreeMap<Integer, Map<Slot, String>>();
        times.forEach((slot, at) -> years.computeIfAbsent(slot.quarter.year(), _ -> new HashMap<>())
                .put(slot, at));
        return years;
    }

    private void take(Set<String> changed, Map<String, PublishedVersion> versions, Map<Slot, String> times,
            Quarter now) {
        var quarters = new HashMap<String, List<Quarter>>();
        times.keySet().stream().filter(slot -> slot.quarter.compareTo(now) <= 0
                && now.index() - slot.quarter.index() < QUARTERS)
                .sorted(Comparator.comparing(Slot::quarter).reversed())
                .forEach(slot -> quarters.computeIfAbsent(slot.body, _ -> new ArrayList<>(QUARTERS))
                        .add(slot.quarter));
        var readings = changed.parallelStream().filter(quarters::containsKey)
                .flatMap(body -> read(body, versions, quarters.getOrDefault(body, List.of())).stream())
                .toList();
        for (var body : changed) {
            known.gathering.forget(body);
            known.standings.remove(body);
            Optional.ofNullable(versions.get(body))
                    .ifPresent(version -> known.standings.put(body, new Standing(version, List.of())));
        }
        for (var reading : readings) {
            var plan = reading.plan();
            reading.files().forEach(file -> known.gathering.add(plan, file));
            known.standings.put(plan.body(), reading.standing());
        }
    }

    /// @param quarters the newest first
    private Optional<BodyReading> read(String body, Map<String, PublishedVersion> versions,
            List<Quarter> quarters) {
        return Optional.ofNullable(versions.get(body)).flatMap(outlines::of).map(plan -> {
            var accepted = reports.accepted(body, quarters.getLast().code(), quarters.getFirst().code())
                    .stream().collect(Collectors.toMap(ReportStore.Accepted::quarter, one -> one));
            return new BodyReading(plan, quarters,
                    quarter -> Optional.ofNullable(accepted.get(quarter.code()))
                            .map(one -> new BodyReading.Filed(file(one.document()), day(one.at()))));
        });
    }

    private static ReportFile file(String document) {
        return ReportFile.of(StoredJson.object(document));
    }

    private Board board(LocalDate today) {
        var told = new ArrayList<Gathering.Contribution>();
        var columns = known.gathering.newestNational(today, told::add);
        var definitions = columns.definitions();
        var parts = new TreeMap<String, List<Board.Part>>();
        told.sort(Comparator.comparing(one -> one.body().code()));
        told.forEach(one -> parts
                .computeIfAbsent(definitions.get(one.definition()).id(), _ -> new ArrayList<>())
                .add(part(one, definitions.get(one.definition()).id())));
        return new Board(today, known.standings, definitions, Totals.of(columns), parts);
    }

    private Board.Part part(Gathering.Contribution one, String definition) {
        var registered = known.registerDays.get(one.body().code() + " " + definition);
        if (registered != null) {
            return new Board.Part(one, Optional.of(registered), RegisterFacts.source(definition));
        }
        var at = Optional.ofNullable(known.times.get(new Slot(one.body().code(), one.quarter())));
        return new Board.Part(one, one.ofFormer() ? Optional.empty() : at.map(this::day),
                Board.Source.REPORT);
    }

    private LocalDate day(String at) {
        return Times.time(at).atZone(clock.getZone()).toLocalDate();
    }

    private static Optional<Slot> slot(ReportStore.Mark mark) {
        return Quarter.parse(mark.quarter()).map(quarter -> new Slot(mark.body(), quarter));
    }
}
