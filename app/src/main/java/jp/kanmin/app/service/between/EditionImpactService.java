package jp.kanmin.app.service.between;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.OverviewService;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.PublishedVersion;
import jp.kanmin.app.service.work.Bench;
import jp.kanmin.app.service.work.Progress;
import jp.kanmin.plan.alignment.upgrade.EditionUpgrade;
import org.springframework.stereotype.Service;

/// What the newest edition of the national list means for all published plans. A published version never changes, so
/// that each is looked at once.
@Service
public class EditionImpactService {

    private final PublicationService publications;
    private final Bench bench;
    private final Map<Key, EditionImpact> known = new ConcurrentHashMap<>();

    EditionImpactService(PublicationService publications, Bench bench) {
        this.publications = publications;
        this.bench = bench;
    }

    /// The same version has the same hash, also after the versions of a body were withdrawn and it began anew.
    private record Key(String body, int version, String hash) {}

    /// All plans as of a mark of the store.
    private record Asked(String mark) {}

    /// The plans that a person may see the figures of, by the code of their body, or how far the look at them is.
    public Progress<List<EditionImpact>> of(Person who) {
        NotAllowed.unless(OverviewService.mayOpen(who));
        var mark = publications.mark();
        var progress = bench.ask(new Asked(mark), List::size, this::all);
        return progress instanceof Progress.Done<List<EditionImpact>>(var all)
                ? new Progress.Done<>(all.stream()
                        .filter(one -> Rights.maySeeFigures(who, one.plan().body())).toList())
                : progress;
    }

    private List<EditionImpact> all() {
        var latest = publications.latestOfAll();
        var keys = latest.stream().map(EditionImpactService::key).collect(Collectors.toSet());
        known.keySet().retainAll(keys);
        return latest.stream().map(version -> known.computeIfAbsent(key(version), _ -> impact(version)))
                .toList();
    }

    private EditionImpact impact(PublishedVersion version) {
        var plan = publications.plan(version.body(), version.version()).orElseThrow().plan();
        return EditionImpact.of(version, plan.edition(), EditionUpgrade.toNewest().impact(plan));
    }

    private static Key key(PublishedVersion version) {
        return new Key(version.body(), version.version(), version.hash());
    }
}
