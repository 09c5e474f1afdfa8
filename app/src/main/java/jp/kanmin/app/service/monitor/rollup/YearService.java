package jp.kanmin.app.service.monitor.rollup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import jp.kanmin.app.service.PopulationService;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.PublishedVersion;
import jp.kanmin.app.service.monitor.rollup.RollUpService.Slot;
import jp.kanmin.app.store.StoredJson;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.monitor.ReportStore;
import jp.kanmin.body.Populations;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.report.ReportFile;
import jp.kanmin.monitoring.rollup.Gathering;
import jp.kanmin.monitoring.rollup.Slim;
import jp.kanmin.monitoring.rollup.Sum;
import jp.kanmin.monitoring.rollup.Totals;
import jp.kanmin.plan.Plan;
import org.springframework.stereotype.Service;

/// The national sums of single fiscal years (row C-07). A year is read when somebody asks for it, and again once
/// something of it was accepted since; only sums and contributions are kept, of the newest years.
@Service
public class YearService {

    /// How many years are shown, the newest.
    private static final int MOST = 6;

    private final RollUpService now;
    private final ReportStore reports;
    private final PublicationService publications;
    private final Outlines outlines;
    private final PopulationService populations;
    private final RegisterFacts registers;
    private final Clock clock;
    private final Map<Integer, Kept> kept = new ConcurrentHashMap<>();

    YearService(RollUpService now, ReportStore reports, PublicationService publications,
            Outlines outlines, PopulationService populations, RegisterFacts registers, Clock clock) {
        this.now = now;
        this.reports = reports;
        this.publications = publications;
        this.outlines = outlines;
        this.populations = populations;
        this.registers = registers;
        this.clock = clock;
    }

    /// What a year was made of.
    private record Made(Map<Slot, String> times, String registers, LocalDate asOf,
            Populations populations) {}

    private record Kept(Made made, YearBoard board) {}

    /// The accepted reports of a body in a year, with the plan that held when it ended.
    private record Read(Plan plan, List<ReportFile> files) {}

    /// The fiscal years of which something was accepted, the newest first.
    public List<Integer> years() {
        int current = Quarter.of(LocalDate.now(clock)).year();
        return now.years().headMap(current, true).descendingKeySet().stream().limit(MOST).toList();
    }

    /// The sums of a year; empty for one that is not among the [years][#years].
    public Optional<YearBoard> of(int year) {
        if (!years().contains(year)) {
            return Optional.empty();
        }
        kept.keySet().retainAll(years());
        var today = LocalDate.now(clock);
        var last = new Quarter(year, 4).last();
        var made = new Made(now.years().getOrDefault(year, Map.of()), registers.mark(),
                last.isBefore(today) ? last : today, populations.now());
        return Optional.of(kept.compute(year, (_, before) -> before != null && before.made.equals(made)
                ? before
                : new Kept(made, board(year, made))).board);
    }

    private YearBoard board(int year, Made made) {
        var gathering = new Gathering(populations.now());
        var quarters = new HashMap<String, List<Quarter>>();
        made.times.keySet().forEach(slot -> quarters.computeIfAbsent(slot.body(), _ -> new ArrayList<>(4))
                .add(slot.quarter()));
        quarters.entrySet().parallelStream().map(one -> read(one.getKey(), one.getValue(), made.asOf))
                .flatMap(Optional::stream).toList()
                .forEach(read -> read.files.forEach(file -> gathering.add(read.plan, file)));
        var facts = registers.facts(made.asOf).stream().filter(fact -> !fact.day().isAfter(made.asOf))
                .toList();
        gathering.registers(facts);
        var days = new HashMap<String, LocalDate>();
        facts.forEach(fact -> days.put(fact.body() + " " + fact.national(), fact.day()));
        var told = new ArrayList<Gathering.Contribution>();
        var columns = gathering.newestNational(made.asOf, told::add);
        var totals = Totals.of(columns);
        told.sort(Comparator.comparing(one -> one.body().code()));
        var parts = new TreeMap<String, List<Board.Part>>();
        told.forEach(one -> {
            var id = columns.definitions().get(one.definition()).id();
            parts.computeIfAbsent(id, _ -> new ArrayList<>()).add(part(one, id, made, days));
        });
        var sums = new HashMap<String, Sum>();
        for (int i = 0; i < columns.definitions().size(); i++) {
            sums.put(columns.definitions().get(i).id(), totals.nation(i, 0));
        }
        return new YearBoard(year, made.asOf, sums, parts);
    }

    private Board.Part part(Gathering.Contribution one, String national, Made made,
            Map<String, LocalDate> days) {
        var registered = Optional.ofNullable(days.get(one.body().code() + " " + national));
        if (registered.isPresent()) {
            return new Board.Part(one, registered, RegisterFacts.source(national));
        }
        return new Board.Part(one, Optional.ofNullable(made.times.get(new Slot(one.body().code(),
                one.quarter()))).filter(_ -> !one.ofFormer()).map(this::day), Board.Source.REPORT);
    }

    /// Values of a plan's indicators are read with the version that held when the year ended, or the first there is.
    private Optional<Read> read(String body, List<Quarter> quarters, LocalDate last) {
        var versions = publications.versions(body);
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        var held = versions.stream().filter(one -> !one.published().isAfter(last))
                .max(Comparator.comparingInt(PublishedVersion::version)).orElse(versions.getLast());
        return outlines.of(held).map(found -> new Read(Slim.of(found.plan()), reports
                .accepted(body, Collections.min(quarters).code(), Collections.max(quarters).code()).stream()
                .map(one -> ReportFile.of(StoredJson.object(one.document()))).toList()));
    }

    private LocalDate day(String at) {
        return Times.time(at).atZone(clock.getZone()).toLocalDate();
    }
}
