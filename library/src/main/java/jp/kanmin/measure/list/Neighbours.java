package jp.kanmin.measure.list;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jp.kanmin.finding.Place;
import jp.kanmin.measure.list.cell.Damage;
import jp.kanmin.measure.list.cell.Notes;

/// What only shows when rows are compared: numbers and codes given twice, numbers left out, support copied from
/// another row.
final class Neighbours {

    /// Shorter texts may well be alike.
    private static final int SHORTEST_COPY = 30;
    private static final Pattern WORD = Pattern.compile("[ァ-ヴー]{3,20}|[一-鿿々]{2,20}");
    private static final int MOST_GAPS = 20;

    /// A deadline in Heisei; a list that already counts in Reiwa was written after it was set.
    private static final Pattern OLD_DEADLINE = Pattern.compile("平成[0-9]{1,2}年度?(?:末|中|上半期|下半期)?まで");

    private final List<MeasureDraft> drafts;
    private final Map<String, Long> rowsByWord;

    private Neighbours(List<MeasureDraft> drafts) {
        this.drafts = drafts;
        this.rowsByWord = drafts.stream().flatMap(draft -> words(draft.words()).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    static void compare(List<MeasureDraft> drafts, Notes notes) {
        var neighbours = new Neighbours(drafts);
        neighbours.twice(MeasureDraft::no, no -> no > 0, Damage.SAME_NUMBER, "No");
        neighbours.twice(MeasureDraft::code, code -> !code.isEmpty(), Damage.SAME_CODE, Notes.CODE);
        neighbours.gaps(notes);
        neighbours.copies();
        neighbours.oldDeadlines();
    }

    private <T> void twice(Function<MeasureDraft, T> what, Function<T, Boolean> counts, Damage damage,
            String column) {
        var seen = new HashSet<T>();
        for (var draft : drafts) {
            var value = what.apply(draft);
            if (counts.apply(value) && !seen.add(value)) {
                draft.notes().add(damage, column, value);
            }
        }
    }

    private void gaps(Notes notes) {
        var numbers = drafts.stream().map(MeasureDraft::no).collect(Collectors.toSet());
        int last = drafts.size() < 2 ? 0 : numbers.stream().mapToInt(no -> no).max().orElse(0);
        int found = 0;
        for (int no = 1; no < last && found < MOST_GAPS; no++) {
            if (!numbers.contains(no)) {
                notes.add(Damage.NUMBER_GAP, Place.whole(), no);
                found++;
            }
        }
    }

    private void oldDeadlines() {
        if (drafts.stream().noneMatch(draft -> draft.listing().printed().contains("令和"))) {
            return;
        }
        for (var draft : drafts) {
            var deadline = OLD_DEADLINE.matcher(draft.offer().support());
            if (deadline.find()) {
                draft.notes().add(Damage.SUPPORT_OLD, Notes.SUPPORT, deadline.group());
            }
        }
    }

    private void copies() {
        var bySupport = new HashMap<String, MeasureDraft>();
        for (var draft : drafts) {
            var support = draft.offer().support();
            var first = support.length() < SHORTEST_COPY ? null : bySupport.putIfAbsent(support, draft);
            if (first != null) {
                copied(draft, first);
                copied(first, draft);
            }
        }
    }

    /// A copy is a slip when its words are at home in the other row only.
    private void copied(MeasureDraft draft, MeasureDraft other) {
        boolean strange = rareWordsShared(draft) == 0 && rareWordsShared(other) > 0;
        draft.notes().add(strange ? Damage.SUPPORT_COPIED : Damage.SUPPORT_SHARED, Notes.SUPPORT, other.no());
    }

    /// How many words of the support the measure's own text has too, leaving out words that many measures have.
    private long rareWordsShared(MeasureDraft draft) {
        var own = words(draft.words());
        return words(draft.offer().support()).stream()
                .filter(word -> own.contains(word) && rowsByWord.getOrDefault(word, 0L) * 4 < drafts.size())
                .count();
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).collect(Collectors.toSet());
    }
}
