package jp.kanmin.document.outline;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.document.Look.Role;

/// How deep each heading stands. A kind of mark that is open goes on at its level, a new one goes one deeper; styles
/// and the fixed order of 編, 章, 節, 項 come first.
final class Levels {

    private static final int DEEPEST = 9;
    private static final String USUAL = "usual";

    /// A heading that is open.
    ///
    /// @param style its level by style, 0 for none
    /// @param rank of a mark with a fixed rank, 0 for others
    /// @param size of its letters, 0 when unknown
    private record Open(String kind, int style, int rank, double size) {}

    private final Optional<Mark.Kind> top;
    private final Map<Integer, Integer> levels = new HashMap<>();
    private final Map<Mark.Kind, Integer> styles = new EnumMap<>(Mark.Kind.class);

    Levels(List<Line> lines, BitSet headings) {
        Map<Mark.Kind, Map<Integer, Integer>> votes = new EnumMap<>(Mark.Kind.class);
        headings.stream().forEach(i -> lines.get(i).mark().ifPresent(mark -> {
            int level = style(lines.get(i));
            if (level > 0) {
                votes.computeIfAbsent(mark.kind(), _ -> new HashMap<>()).merge(level, 1, Integer::sum);
            }
        }));
        votes.forEach((kind, levelled) -> levelled.entrySet().stream().max(Map.Entry.comparingByValue())
                .ifPresent(most -> styles.put(kind, most.getKey())));
        top = headings.stream().mapToObj(i -> lines.get(i).mark()).flatMap(Optional::stream).map(Mark::kind)
                .findFirst();
        var open = new ArrayDeque<Open>();
        headings.stream().forEach(i -> levels.put(i, enter(open, lines.get(i))));
    }

    int of(int index) {
        return levels.getOrDefault(index, 1);
    }

    private static int style(Line line) {
        return line.look().role() == Role.HEADING ? line.look().level() : 0;
    }

    private int enter(Deque<Open> open, Line line) {
        var mark = line.mark();
        int styled = style(line) > 0
                ? style(line)
                : mark.map(found -> styles.getOrDefault(found.kind(), 0)).orElse(0);
        int rank = mark.map(found -> found.kind().rank()).orElse(0);
        var kind = mark.map(found -> found.kind().name())
                .orElse("style " + styled + "/" + line.look().size());
        boolean isTop = mark.isEmpty() && styled == 0 && HeadingFinder.isUsual(line);
        if (isTop) {
            open.clear();
        } else if (open.stream().anyMatch(it -> it.kind().equals(kind)
                && (styled == 0 || it.style() == 0 || it.style() == styled))) {
            while (!open.isEmpty() && !open.pop().kind().equals(kind)) {
                // closes what is deeper
            }
        } else if (rank > 0) {
            closeRanked(open, rank);
        } else if (styled > 0) {
            while (!open.isEmpty() && (open.peek().style() >= styled || isUnlevelled(open.peek()))) {
                open.pop();
            }
        } else {
            boolean bySize = mark.isEmpty() && line.look().size() > 0;
            while (!open.isEmpty() && ((open.peek().kind().equals(USUAL) && isTop(mark))
                    || (bySize && open.peek().size() <= line.look().size()))) {
                open.pop();
            }
        }
        open.push(new Open(isTop ? USUAL : kind, styled, rank, line.look().size()));
        return Math.min(DEEPEST, open.size());
    }

    /// A chapter closes all but the part it is in; what has no rank stays open only where it stands above one.
    private static void closeRanked(Deque<Open> open, int rank) {
        boolean hasAbove = open.stream().anyMatch(it -> it.rank() > 0 && it.rank() < rank);
        while (!open.isEmpty() && (hasAbove
                ? open.peek().rank() == 0 || open.peek().rank() > rank
                : open.peek().rank() > rank || !open.peek().kind().equals("ROMAN"))) {
            open.pop();
        }
    }

    /// Only what the document begins with stands beside はじめに and 資料編; all else stands in them.
    private boolean isTop(Optional<Mark> mark) {
        return mark.isEmpty() || mark.map(Mark::kind).equals(top);
    }

    private static boolean isUnlevelled(Open open) {
        return open.style() == 0 && open.rank() == 0;
    }
}
