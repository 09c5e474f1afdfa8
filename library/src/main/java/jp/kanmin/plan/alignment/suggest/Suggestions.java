package jp.kanmin.plan.alignment.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.finding.Words;
import jp.kanmin.measure.Crosswalk;
import jp.kanmin.measure.Editions.Edition;
import jp.kanmin.measure.Titles;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.alignment.suggest.Suggestion.Ground;
import jp.kanmin.text.BigramIndex;

/// Proposes which measures of an upper plan or of the national list a measure of one's own is for (rows B-03, B-04):
/// by its links to older editions, its title and what it is about. A measure of an edition is also found by what it was
/// called in older editions. Nothing here decides: a person confirms.
///
/// Made once for an upper plan or edition, it answers any number of questions on any thread.
public final class Suggestions {

    /// No more than this many proposals for a measure.
    public static final int MOST = 5;

    private static final double LEAST = 0.06;
    private static final double FAR_BEHIND = 0.2;
    /// Titles say what a measure is for in few words; contents say more, but in words of one's own.
    private static final double TITLE = 0.4;
    private static final double SAME_PILLAR = 1.2;
    /// Likeness alone is never as good as the same title.
    private static final double LIKE = 0.9;
    private static final int LONGEST_TITLE = 500;

    private final List<Upper> uppers;
    private final Formers formers;
    /// Titles and contents of the measures, then of what they once were.
    private final BigramIndex whole;
    private final BigramIndex titles;

    /// What was found for a measure.
    ///
    /// @param suggestions best first, at most five
    /// @param whyNone why there is nothing to propose, where that is known
    public record Answer(List<Suggestion> suggestions, Optional<Words> whyNone) {

        public Answer {
            suggestions = List.copyOf(suggestions);
        }
    }

    private Suggestions(List<Upper> uppers, Formers formers) {
        this.uppers = List.copyOf(uppers);
        this.formers = formers;
        var all = new ArrayList<>(uppers);
        formers.all().forEach(former -> all.add(former.then()));
        whole = BigramIndex.of(all.stream().map(upper -> upper.title() + "。" + upper.contents()).toList());
        titles = whole.over(all.stream().map(Upper::title).toList());
    }

    /// Among the national measures of an edition.
    public static Suggestions among(Edition edition) {
        return new Suggestions(edition.measures().stream().map(Upper::of).toList(), Formers.of(edition));
    }

    /// Among the measures of the prefecture's plan, or of any other.
    public static Suggestions among(Plan upper) {
        return new Suggestions(upper.measures().stream().map(Upper::of).toList(), Formers.NONE);
    }

    public Answer of(Measure measure) {
        return of(Own.of(measure));
    }

    public Answer of(Own own) {
        var best = new LinkedHashMap<String, Suggestion>();
        formers.linked(own.links())
                .forEach(known -> offer(best, known.heir(), known.score(), known.reason()));
        boolean isTitle = !own.title().isBlank() && own.title().length() <= LONGEST_TITLE;
        if (isTitle) {
            var gone = named(own.title(), best);
            if (gone.isPresent() && best.isEmpty()) {
                return new Answer(List.of(), gone);
            }
        }
        var byTitle = isTitle
                ? titles.likeness(own.title())
                : new double[uppers.size() + formers.all().size()];
        if (best.isEmpty()) {
            var gone = formers.nearestGone(byTitle, uppers.size());
            if (gone.isPresent()) {
                return new Answer(List.of(), gone);
            }
        }
        alike(own, byTitle, best);
        return new Answer(sorted(best.values()), Optional.empty());
    }

    /// Best first; what is far behind the best would only cost a reader's time.
    private static List<Suggestion> sorted(Collection<Suggestion> all) {
        double most = all.stream().mapToDouble(Suggestion::score).max().orElse(0);
        return all.stream().filter(one -> one.score() >= most * FAR_BEHIND)
                .sorted(Comparator.comparingDouble(Suggestion::score).reversed()).limit(MOST).toList();
    }

    /// Offers the measures of that very title, of now or once; says why where a measure of that title is gone.
    private Optional<Words> named(String title, Map<String, Suggestion> best) {
        var key = Titles.key(title);
        for (var upper : uppers) {
            if (Titles.key(upper.title()).equals(key)) {
                best.put(upper.id(), new Suggestion(upper, 1, Ground.SAME_TITLE,
                        List.of(Words.of("題名が同じです。", "The title is the same."))));
            }
        }
        formers.named(key).forEach(known -> offer(best, known.heir(), known.score(), known.reason()));
        return formers.gone(key);
    }

    private void offer(Map<String, Suggestion> best, String id, double score, Words reason) {
        uppers.stream().filter(upper -> upper.id().equals(id)).findFirst().ifPresent(upper -> best.merge(id,
                new Suggestion(upper, score, Ground.KNOWN_CHANGE, List.of(reason)),
                (a, b) -> a.score() >= b.score() ? a : b));
    }

    /// Offers what is alike in title or contents.
    private void alike(Own own, double[] byTitle, Map<String, Suggestion> best) {
        var byWhole = whole.likeness(own.title() + "。" + own.contents());
        var likes = new LinkedHashMap<String, Likeness>();
        for (int i = 0; i < byWhole.length; i++) {
            boolean isNow = i < uppers.size();
            var id = isNow ? uppers.get(i).id() : formers.all().get(i - uppers.size()).heir();
            if (!id.isEmpty() && !best.containsKey(id)) {
                likes.merge(id, Likeness.of(i, byTitle[i], byWhole[i]),
                        (a, b) -> a.score() >= b.score() ? a : b);
            }
        }
        var near = new ArrayList<Near>();
        for (var upper : uppers) {
            var like = likes.get(upper.id());
            if (like != null) {
                near.add(new Near(upper, like,
                        Math.min(LIKE, like.score() * (isSamePillar(own, upper) ? SAME_PILLAR : 1))));
            }
        }
        near.stream().filter(one -> one.score() >= LEAST)
                .sorted(Comparator.comparingDouble(Near::score).reversed()).limit(MOST)
                .forEach(one -> best.putIfAbsent(one.upper().id(), suggestion(own, one)));
    }

    private Suggestion suggestion(Own own, Near near) {
        var upper = near.upper();
        var like = near.like();
        var reasons = new ArrayList<Words>();
        boolean isTitle = like.title() >= like.whole();
        if (like.place() >= uppers.size()) {
            var former = formers.all().get(like.place() - uppers.size());
            if (former.kind() != Crosswalk.Kind.SAME) {
                reasons.add(former.likeness());
            }
            reasons.add(shared(own, former.then(), isTitle));
        } else {
            reasons.add(shared(own, upper, isTitle));
        }
        if (isSamePillar(own, upper)) {
            reasons.add(Words.of("同じ柱の施策です。", "It is on the same pillar."));
        }
        return new Suggestion(upper, near.score(),
                isTitle ? Ground.SIMILAR_TITLE : Ground.SIMILAR_CONTENTS, reasons);
    }

    private static Words shared(Own own, Upper upper, boolean isTitle) {
        if (isTitle) {
            var shared = SharedWords.words(upper.title(), own.title());
            return Words.of("題名が似ています%s。".formatted(shared.ja()),
                    "The title is similar%s.".formatted(shared.en()));
        }
        var shared = SharedWords.words(upper.title() + "。" + upper.contents(),
                own.title() + "。" + own.contents());
        return Words.of("内容が似ています%s。".formatted(shared.ja()),
                "The contents are similar%s.".formatted(shared.en()));
    }

    private static boolean isSamePillar(Own own, Upper upper) {
        return !own.pillar().isBlank() && own.pillar().equals(upper.pillar());
    }

    /// How like one's own is to one text of the index.
    ///
    /// @param place in the index
    private record Likeness(int place, double title, double whole, double score) {

        static Likeness of(int place, double title, double whole) {
            return new Likeness(place, title, whole, TITLE * title + (1 - TITLE) * whole);
        }
    }

    private record Near(Upper upper, Likeness like, double score) {}
}
