package jp.kanmin.app.service.monitor.rollup;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.PublishedVersion;
import org.springframework.stereotype.Service;

/// What is counted of all published plans, kept in memory. A version never changes, so that each is read once.
@Service
public class PublishedTraits {

    private final PublicationService publications;
    private final Outlines outlines;
    private final Map<Key, PlanTraits> known = new ConcurrentHashMap<>();
    private volatile All all = new All("", Map.of());

    PublishedTraits(PublicationService publications, Outlines outlines) {
        this.publications = publications;
        this.outlines = outlines;
    }

    /// The same version has the same hash, also after the versions of a body were withdrawn and it began anew.
    private record Key(String body, int version, String hash) {}

    /// All plans as of a mark of the store.
    private record All(String mark, Map<String, PlanTraits> plans) {}

    /// The newest version of every plan, by code of its body.
    public Map<String, PlanTraits> all() {
        var mark = publications.mark();
        var found = all;
        if (!found.mark.equals(mark)) {
            found = new All(mark, read());
            all = found;
        }
        return found.plans;
    }

    private Map<String, PlanTraits> read() {
        var latest = publications.latestOfAll();
        known.keySet().retainAll(latest.stream().map(PublishedTraits::key).collect(Collectors.toSet()));
        return latest.parallelStream()
                .map(version -> known.computeIfAbsent(key(version), _ -> traits(version)))
                .collect(Collectors.toMap(PlanTraits::body, one -> one, (a, _) -> a, TreeMap::new));
    }

    private PlanTraits traits(PublishedVersion version) {
        return PlanTraits.of(outlines.of(version).orElseThrow().plan());
    }

    private static Key key(PublishedVersion version) {
        return new Key(version.body(), version.version(), version.hash());
    }
}
