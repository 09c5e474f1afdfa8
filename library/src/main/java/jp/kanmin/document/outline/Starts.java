package jp.kanmin.document.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Where a second plan begins in the same file: the first chapter comes again, below another title.
final class Starts {

    private static final Pattern NAME = Pattern.compile(
            ".{2,40}(?:計画|プラン|ビジョン|戦略|構想|指針|大綱)(?:[ 　]?[（(【].{1,20}[）)】])?(?:[ 　]?第.{1,3}[版期次])?");
    private static final int NEAR = 15;

    private final List<Line> lines;
    private final BitSet headings;
    /// From the heading that begins a plan to the line of its title, or to itself.
    private final Map<Integer, Integer> titles = new HashMap<>();
    /// From a line to the section of the first level that it opened.
    private final Map<Integer, String> opened = new HashMap<>();

    Starts(List<Line> lines, BitSet headings) {
        this.lines = lines;
        this.headings = headings;
        find();
    }

    static boolean isName(Line line) {
        return line.isParagraph() && line.mayBeHeading() && line.mark().isEmpty()
                && NAME.matcher(line.title()).matches();
    }

    private void find() {
        Map<Mark.Kind, Integer> highest = new EnumMap<>(Mark.Kind.class);
        var top = headings.stream().mapToObj(i -> lines.get(i).mark()).flatMap(java.util.Optional::stream)
                .map(Mark::kind).findFirst();
        for (int i = headings.nextSetBit(0); i >= 0 && top.isPresent(); i = headings.nextSetBit(i + 1)) {
            var mark = lines.get(i).mark().filter(found -> found.kind() == top.get());
            if (mark.isPresent()) {
                int before = highest.getOrDefault(mark.get().kind(), 0);
                int title = titleNear(i);
                boolean isAgain = mark.get().value() == 1 && before >= 2;
                if (isAgain && (mark.get().kind().isSure() || title < i)) {
                    titles.put(title, i);
                }
                highest.put(mark.get().kind(), isAgain ? 1 : Math.max(before, mark.get().value()));
            }
        }
    }

    private int titleNear(int heading) {
        for (int i = heading - 1; i >= Math.max(0, heading - NEAR) && !headings.get(i); i--) {
            if (isName(lines.get(i))) {
                return i;
            }
        }
        return heading;
    }

    void opened(int index, String section) {
        opened.put(index, section);
    }

    /// The index itself when it is the title of another plan, else -1.
    int titleAbove(int index) {
        var heading = titles.get(index);
        return heading == null || heading == index ? -1 : index;
    }

    /// The plans of the finished tree.
    List<Outline.Start> of(List<Section> sections, String title) {
        var starts = new ArrayList<Outline.Start>();
        starts.add(new Outline.Start(title, sections.isEmpty() ? "0" : sections.getFirst().id()));
        titles.keySet().stream().sorted().filter(opened::containsKey).forEach(at -> {
            var line = lines.get(at);
            starts.add(new Outline.Start(isName(line) ? line.title() : "", opened.getOrDefault(at, "")));
        });
        return starts;
    }
}
