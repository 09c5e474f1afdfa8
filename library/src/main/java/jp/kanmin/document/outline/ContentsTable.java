package jp.kanmin.document.outline;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.kanmin.document.Block;
import jp.kanmin.document.Look.Role;

/// Tells tables of contents from the body, also those with broken lines and lost page numbers.
final class ContentsTable {

    private static final int FEWEST = 3;

    private final List<Line> lines;
    private final BitSet listed = new BitSet();
    private final Set<String> titles = new HashSet<>();
    private boolean isOnly;

    private ContentsTable(List<Line> lines) {
        this.lines = lines;
    }

    static ContentsTable in(List<Line> lines) {
        var contents = new ContentsTable(lines);
        contents.find();
        contents.compare();
        return contents;
    }

    /// Whether the line is one of a table of contents.
    boolean has(int index) {
        return listed.get(index);
    }

    /// Whether a table of contents names this heading.
    boolean names(Line line) {
        return titles.contains(line.words()) && line.words().length() > 1;
    }

    /// Whether nothing of what is listed follows, so that the list itself is all there is.
    boolean isOnly() {
        return isOnly;
    }

    private void find() {
        for (int i = 0; i < lines.size(); i++) {
            boolean isTitled = lines.get(i).isContentsTitle();
            if (isTitled || begins(i)) {
                int end = end(i, isTitled);
                if (end > i + 1) {
                    listed.set(i, end);
                    i = end - 1;
                }
            }
        }
    }

    private boolean begins(int from) {
        int count = 0;
        for (int i = from; i < Math.min(lines.size(), from + FEWEST + 1); i++) {
            count += isEntry(lines.get(i)) ? 1 : 0;
        }
        return isEntry(lines.get(from)) && count >= FEWEST;
    }

    private static boolean isEntry(Line line) {
        return line.isListed() && line.mayBeHeading() && line.look().role() != Role.HEADING;
    }

    private int end(int start, boolean isTitled) {
        var seen = new HashSet<String>();
        int last = isTitled ? start + 1 : start;
        int loose = 0;
        var top = Optional.<Mark>empty();
        for (int i = last; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.block() instanceof Block.PageBreak || line.block() instanceof Block.Picture) {
                continue;
            }
            boolean isEntry = isEntry(line);
            boolean isLoose = line.isPageOnly()
                    || (line.mayBeHeading() && line.look().role() != Role.HEADING);
            boolean isAgain = !line.isListed()
                    && ((line.words().length() > 1 && seen.contains(line.words()))
                            || isSame(top, line.mark()));
            top = top.isEmpty() ? line.mark() : top;
            loose = isEntry || line.isPageOnly() ? 0 : loose + 1;
            boolean isLost = !isTitled && loose > 3;
            if (isAgain || isLost || !(isEntry || isLoose) || (line.isContentsTitle() && i > start)) {
                break;
            }
            seen.add(line.words());
            last = isEntry || isTitled || line.isPageOnly() ? i + 1 : last;
        }
        for (int i = start; i < last; i++) {
            if (lines.get(i).mayBeHeading()) {
                titles.add(lines.get(i).words());
            }
        }
        return last;
    }

    /// The first number begins again, though its words differ.
    private static boolean isSame(Optional<Mark> first, Optional<Mark> mark) {
        return first.isPresent() && mark.isPresent() && first.get().kind() == mark.get().kind()
                && first.get().kind().isSure() && first.get().value() == mark.get().value();
    }

    /// A list whose headings do not come again is the text itself.
    private void compare() {
        int again = 0;
        int all = 0;
        var later = new HashSet<String>();
        for (int i = 0; i < lines.size(); i++) {
            if (!listed.get(i) && lines.get(i).mayBeHeading()) {
                later.add(lines.get(i).words());
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            boolean isTitle = listed.get(i) && lines.get(i).mayBeHeading() && !lines.get(i).isContentsTitle();
            all += isTitle ? 1 : 0;
            again += isTitle && later.contains(lines.get(i).words()) ? 1 : 0;
        }
        isOnly = all > 0 && again * 4 < all && all * 2 > lines.size() - all;
        if (isOnly) {
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isContentsTitle()) {
                    listed.clear(i);
                }
            }
        }
    }
}
