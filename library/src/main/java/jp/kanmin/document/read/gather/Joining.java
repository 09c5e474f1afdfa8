package jp.kanmin.document.read.gather;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kanmin.document.Look;
import jp.kanmin.text.Edit;
import jp.kanmin.text.Lines;

/// Makes paragraphs of the lines that a page was printed in.
public final class Joining {

    /// One printed line. An empty one sets paragraphs apart.
    public record Line(String text, Look look, int page) {}

    private Joining() {}

    /// Lines that were one paragraph become one again; lines with nothing but a page number become furniture. Lines of
    /// different sizes are never joined.
    public static List<Line> joined(List<Line> lines) {
        var text = lines.stream().map(line -> line.text().replace('\n', ' '))
                .collect(Collectors.joining("\n"));
        Set<Integer> numbers = new HashSet<>();
        Set<Integer> breaks = new HashSet<>();
        for (var edit : Lines.join(text).edits()) {
            if (edit.kind() == Edit.Kind.PAGE_NUMBER) {
                numbers.add(edit.offset());
            } else {
                breaks.add(edit.offset() + edit.from().indexOf('\n'));
            }
        }
        var joined = new ArrayList<Line>();
        int start = 0;
        boolean goesOn = false;
        for (var line : lines) {
            int end = start + line.text().length();
            var last = joined.isEmpty() ? line : joined.getLast();
            if (numbers.contains(start)) {
                joined.add(new Line(line.text(), Look.of(Look.Role.FURNITURE), line.page()));
            } else if (goesOn && last.look().equals(line.look())) {
                joined.set(joined.size() - 1,
                        new Line(last.text().stripTrailing() + line.text().stripLeading(), last.look(),
                                last.page()));
            } else {
                joined.add(line);
            }
            goesOn = breaks.contains(end);
            start = end + 1;
        }
        return joined;
    }
}
