package jp.kanmin.app.web.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.PublishedPlan;
import jp.kanmin.app.service.PublishedVersion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Published plans at hand. A version never changes, so what was read once stays good; only the list of the newest
/// is asked for anew, when the store says that something was published.
@Component
public final class PlanShelf {

    /// Plans kept at hand; a large one takes a megabyte.
    private static final int MOST = 100;

    private final PublicationService publications;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Key, PublishedPlan> read = new LinkedHashMap<>(16, 0.75f, true);
    private volatile Newest newest = new Newest("", List.of());

    PlanShelf(PublicationService publications) {
        this.publications = publications;
    }

    private record Key(String body, int version) {}

    private record Newest(String mark, List<PublishedVersion> versions) {}

    /// A version with its plan.
    public Optional<PublishedPlan> find(String body, int version) {
        var key = new Key(body, version);
        lock.lock();
        try {
            var found = read.get(key);
            if (found != null) {
                return Optional.of(found);
            }
        } finally {
            lock.unlock();
        }
        var found = publications.plan(body, version);
        found.ifPresent(plan -> put(key, plan));
        return found;
    }

    /// The newest version of a body with its plan.
    public Optional<PublishedPlan> latest(String body) {
        return publications.latest(body).flatMap(version -> find(body, version.version()));
    }

    /// The newest version of a body, without its plan.
    public Optional<PublishedVersion> newestOf(String body) {
        return publications.latest(body);
    }

    /// The newest version of every body, by code.
    public List<PublishedVersion> latestOfAll() {
        var mark = publications.mark();
        var known = newest;
        if (!known.mark.equals(mark)) {
            known = new Newest(mark, publications.latestOfAll());
            newest = known;
        }
        return known.versions;
    }

    /// The newest versions, the newest first.
    public List<PublishedVersion> newest(int most) {
        return publications.newest(most);
    }

    /// Forgets what was taken back.
    @TransactionalEventListener(fallbackExecution = true)
    public void withdrawn(PublicationService.Withdrawn event) {
        lock.lock();
        try {
            read.keySet().removeIf(key -> key.body.equals(event.body()));
        } finally {
            lock.unlock();
        }
    }

    private void put(Key key, PublishedPlan plan) {
        lock.lock();
        try {
            read.put(key, plan);
            if (read.size() > MOST) {
                read.remove(read.keySet().iterator().next());
            }
        } finally {
            lock.unlock();
        }
    }
}
