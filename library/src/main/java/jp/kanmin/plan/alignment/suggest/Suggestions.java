package jp.kanmin.plan.alignment.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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
    private final List<String> keys;
    private final Formers formers;
    /// The place of what became of each former measure; -1 where nothing did.
    private final int[] heirs;
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
        keys = uppers.stream().map(upper -> Titles.key(upper.title())).toList();
        var ids = uppers.stream().map(Upper::id).toList();
        heirs = formers.all().stream()
                .mapToInt(former -> former.heir().isEmpty() ? -1 : ids.indexOf(former.heir())).toArray();
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
        var found = found(own);
        return new Answer(found.candidates().stream().map(candidate -> suggestion(own, candidate)).toList(),
                found.gone());
    }

    /// The ids of the proposals with their scores, best first: the same as [#of(Own)] without reasons, for those who
    /// ask for many measures.
    public Map<String, Double> scores(Own own) {
        var scores = new LinkedHashMap<String, Double>();
        found(own).candidates()
                .forEach(one -> scores.putIfAbsent(uppers.get(one.place()).id(), one.score()));
        return scores;
    }

    /// A measure that may be proposed.
    ///
    /// @param place among the measures
    /// @param known why, where it is known and not only likely
    /// @param like the place in the index of what one's own is like
    private record Candidate(int place, double score, Ground ground, Optional<Words> known, int like) {}

    private record Found(List<Candidate> candidates, Optional<Words> gone) {}

    private Found found(Own own) {
        var best = new LinkedHashMap<Integer, Candidate>();
        formers.linked(own.links()).forEach(known -> offer(best, known));
        boolean isTitle = !own.title().isBlank() && own.title().length() <= LONGEST_TITLE;
        if (isTitle) {
            var gone = named(Titles.key(own.title()), best);
            if (gone.isPresent() && best.isEmpty()) {
                return new Found(List.of(), gone);
            }
        }
        var byTitle = isTitle ? titles.likeness(own.title()) : new double[uppers.size() + heirs.length];
        if (best.isEmpty()) {
            var gone = formers.nearestGone(byTitle, uppers.size());
            if (gone.isPresent()) {
                return new Found(List.of(), gone);
            }
        }
        alike(own, byTitle, best);
        return new Found(nearest(best.values()), Optional.empty());
    }

    /// Best first; what is far behind the best would only cost a reader's time.
    private static List<Candidate> nearest(Collection<Candidate> all) {
        double most = all.stream().mapToDouble(Candidate::score).max().orElse(0);
        return all.stream().filter(one -> one.score() >= Math.max(LEAST, most * FAR_BEHIND))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed()
                        .thenComparingInt(Candidate::place))
                .limit(MOST).toList();
    }

    /// Offers the measures of that very title, of now or once; says why where a measure of that title is gone.
    private Optional<Words> named(String key, Map<Integer, Candidate> best) {
        for (int i = 0; i < keys.size(); i++) {
            if (!key.isEmpty() && keys.get(i).equals(key)) {
                best.put(i, new Candidate(i, 1, Ground.SAME_TITLE,
                        Optional.of(Words.of("題名が同じです。", "The title is the same.")), i));
            }
        }
        formers.named(key).forEach(known -> offer(best, known));
        return formers.gone(key);
    }

    private void offer(Map<Integer, Candidate> best, Formers.Known known) {
        int place = heirs[known.former()];
        if (place >= 0) {
            best.merge(place,
                    new Candidate(place, known.score(), Ground.KNOWN_CHANGE, Optional.of(known.reason()),
                            place),
                    (a, b) -> a.score() >= b.score() ? a : b);
        }
    }

    /// Offers what is alike in title or contents.
    private void alike(Own own, double[] byTitle, Map<Integer, Candidate> best) {
        var byWhole = whole.likeness(own.title() + "。" + own.contents());
        var likes = new HashMap<Integer, Candidate>();
        for (int i = 0; i < byWhole.length; i++) {
            int place = i < uppers.size() ? i : heirs[i - uppers.size()];
            if (place >= 0 && !best.containsKey(place)) {
                double score = TITLE * byTitle[i] + (1 - TITLE) * byWhole[i];
                double weighed = Math.min(LIKE,
                        isSamePillar(own, uppers.get(place)) ? score * SAME_PILLAR : score);
                var ground = byTitle[i] >= byWhole[i] ? Ground.SIMILAR_TITLE : Ground.SIMILAR_CONTENTS;
                likes.merge(place, new Candidate(place, weighed, ground, Optional.empty(), i),
                        (a, b) -> a.score() >= b.score() ? a : b);
            }
        }
        best.putAll(likes);
    }

    private Suggestion suggestion(Own own, Candidate candidate) {
        var upper = uppers.get(candidate.place());
        var reasons = new ArrayList<Words>();
        if (candidate.known().isPresent()) {
            reasons.add(candidate.known().get());
            return new Suggestion(upper, candidate.score(), candidate.ground(), reasons);
        }
        boolean isTitle = candidate.ground() == Ground.SIMILAR_TITLE;
        if (candidate.like() < uppers.size()) {
            reasons.add(shared(own, upper, isTitle));
        } else {
            var former = formers.all().get(candidate.like() - uppers.size());
            if (former.kind() != Crosswalk.Kind.SAME) {
                reasons.add(former.likeness());
            }
            reasons.add(shared(own, former.then(), isTitle));
        }
        if (isSamePillar(own, upper)) {
            reasons.add(Words.of("同じ柱の施策です。", "It is on the same pillar."));
        }
        return new Suggestion(upper, candidate.score(), candidate.ground(), reasons);
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
}
