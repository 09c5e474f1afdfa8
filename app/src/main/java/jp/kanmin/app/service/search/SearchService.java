package jp.kanmin.app.service.search;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

import jp.kanmin.app.service.Home;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.PublishedVersion;
import jp.kanmin.app.store.search.Answer;
import jp.kanmin.app.store.search.Kind;
import jp.kanmin.app.store.search.Question;
import jp.kanmin.app.store.search.SearchIndex;
import jp.kanmin.app.store.search.source.MeasureEntries;
import jp.kanmin.app.store.search.source.PlanEntries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/// Finding by words: the measures, cases and terms that ship, and the newest published plan of every body. The index
/// can be made anew from the store at any time; it follows what is published here and, every time it is asked to
/// [#follow()], what other servers on the same store have published.
@Service
public class SearchService implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SearchService.class);

    private final SearchIndex index;
    private final PublicationService publications;
    private final ReentrantLock following = new ReentrantLock();
    private volatile boolean isRunning;
    private volatile long followedTo;

    SearchService(Home home, PublicationService publications) {
        this.publications = publications;
        index = SearchIndex.in(home.folder().resolve("search"));
        followedTo = index.stamp().orElse(-1);
    }

    /// Looks for words.
    ///
    /// @param kinds what to look among; empty for everything
    /// @param from the first hit to give, counted from 0
    /// @param most how many to give, at most 100
    public Found find(String words, Set<Found.Kind> kinds, int from, int most) {
        var question = Question.of(words).page(from, most);
        if (!kinds.isEmpty()) {
            question = question.kinds(kinds.stream().map(kind -> Kind.valueOf(kind.name()))
                    .collect(Collectors.toSet()));
        }
        return found(index.search(question));
    }

    /// Takes in what was published since the last time; on a new index, everything.
    public void follow() {
        following.lock();
        try {
            if (followedTo < 0) {
                index.replace(MeasureEntries.SCOPE, MeasureEntries.all());
            }
            long newest = followedTo;
            for (var version : publications.since(Math.max(0, followedTo))) {
                take(version);
                newest = Math.max(newest, Instant.parse(version.publishedAt()).toEpochMilli());
            }
            if (newest != followedTo || followedTo < 0) {
                followedTo = Math.max(0, newest);
                index.commit(followedTo);
            }
        } finally {
            following.unlock();
        }
    }

    /// How far the index has followed: the time of the newest version in it; empty while it has never been filled.
    public OptionalLong followedTo() {
        return followedTo < 0 ? OptionalLong.empty() : OptionalLong.of(followedTo);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void published(PublicationService.Published event) {
        if (isRunning) {
            follow();
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void withdrawn(PublicationService.Withdrawn event) {
        if (isRunning) {
            index.remove(PlanEntries.scope(event.body()));
        }
    }

    private void take(PublishedVersion version) {
        publications.latest(version.body()).filter(version::equals)
                .flatMap(newest -> publications.plan(newest.body(), newest.version()))
                .ifPresent(plan -> index.replace(PlanEntries.scope(version.body()),
                        PlanEntries.of(plan.plan())));
    }

    /// Fills in the background: pages answer meanwhile, and find more and more.
    @Override
    public void start() {
        isRunning = true;
        Thread.ofVirtual().name("search").start(() -> {
            try {
                follow();
                index.search(Question.of("計画")); // the first question is the slow one
            } catch (RuntimeException e) {
                if (isRunning) {
                    LOG.error("the search index could not be filled", e);
                }
            }
        });
    }

    @Override
    public void stop() {
        isRunning = false;
        following.lock();
        try {
            index.close();
        } finally {
            following.unlock();
        }
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    private static Found found(Answer answer) {
        var kinds = new EnumMap<Found.Kind, Integer>(Found.Kind.class);
        answer.kinds().forEach((kind, count) -> kinds.put(Found.Kind.valueOf(kind.name()), count));
        return new Found(answer.total(), answer.isLoosened(),
                answer.hits().stream()
                        .map(hit -> new Found.Hit(Found.Kind.valueOf(hit.kind().name()), hit.id(),
                                hit.body(), pieces(hit.title()), pieces(hit.snippet())))
                        .toList(),
                kinds);
    }

    private static List<Found.Piece> pieces(List<Answer.Segment> segments) {
        return segments.stream().map(segment -> new Found.Piece(segment.text(), segment.isHit())).toList();
    }
}
