package jp.kanmin.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A text after a repair, with everything that was changed and everything that stays doubtful.
///
/// @param edits in the order of the text, never overlapping; enough to undo the repair
public record Repaired(String text, List<Edit> edits, List<Doubt> doubts) {

    public Repaired {
        edits = List.copyOf(edits);
        doubts = List.copyOf(doubts);
    }

    /// A text that needed nothing.
    public static Repaired unchanged(String text) {
        return new Repaired(text, List.of(), List.of());
    }

    public boolean changed() {
        return !edits.isEmpty();
    }

    /// The text as it was given.
    public String undo() {
        if (edits.isEmpty()) {
            return text;
        }
        var given = new StringBuilder(text.length());
        int position = 0;
        int shift = 0;
        for (var edit : edits) {
            int start = edit.offset() + shift;
            given.append(text, position, start).append(edit.from());
            position = start + edit.to().length();
            shift += edit.to().length() - edit.from().length();
        }
        return given.append(text, position, text.length()).toString();
    }

    /// This repair followed by another one that was made on [#text()], as one: offsets of the result count in the
    /// text given first. Changes of the same place become one.
    public Repaired then(Repaired next) {
        if (edits.isEmpty() && doubts.isEmpty()) {
            return next;
        }
        var all = next.edits.isEmpty() ? edits : new Chain(this, next).edits();
        var open = new ArrayList<>(doubts);
        int passed = 0;
        int shift = 0;
        for (var doubt : next.doubts) {
            while (passed < edits.size() && edits.get(passed).offset() + shift < doubt.offset()) {
                shift += edits.get(passed).to().length() - edits.get(passed).from().length();
                passed++;
            }
            open.add(new Doubt(doubt.offset() - shift, doubt.text(), doubt.reasonJa(), doubt.reasonEn()));
        }
        open.sort(Comparator.comparingInt(Doubt::offset));
        return new Repaired(next.text, all, open);
    }

    /// Two lists of edits, the second on the outcome of the first, run together.
    private static final class Chain {
        private final Repaired first;
        private final Repaired second;
        private final String given;
        private final List<Edit> edits = new ArrayList<>();
        private int i;
        private int j;
        private int shiftOfFirst;
        private int shiftOfSecond;

        Chain(Repaired first, Repaired second) {
            this.first = first;
            this.second = second;
            this.given = first.undo();
        }

        List<Edit> edits() {
            while (i < first.edits.size() || j < second.edits.size()) {
                if (j == second.edits.size() || endOfFirst() <= startOfSecond()) {
                    edits.add(first.edits.get(i));
                    takeFirst();
                } else if (endOfSecond() <= startOfFirst()) {
                    var edit = second.edits.get(j);
                    edits.add(new Edit(edit.offset() - shiftOfFirst, edit.from(), edit.to(), edit.kind()));
                    takeSecond();
                } else {
                    edits.add(merged());
                }
            }
            return edits;
        }

        private Edit merged() {
            var kind = first.edits.get(i).kind();
            int start = Math.min(startOfFirst(), startOfSecond());
            int givenStart = start - shiftOfFirst;
            int outStart = start + shiftOfSecond;
            int end = start + 1;
            while (startOfFirst() < end || startOfSecond() < end) {
                if (startOfFirst() < end) {
                    end = Math.max(end, endOfFirst());
                    takeFirst();
                } else {
                    end = Math.max(end, endOfSecond());
                    takeSecond();
                }
            }
            return new Edit(givenStart, given.substring(givenStart, end - shiftOfFirst),
                    second.text.substring(outStart, end + shiftOfSecond), kind);
        }

        private int startOfFirst() {
            return i < first.edits.size() ? first.edits.get(i).offset() + shiftOfFirst : Integer.MAX_VALUE;
        }

        private int endOfFirst() {
            return i < first.edits.size()
                    ? startOfFirst() + first.edits.get(i).to().length()
                    : Integer.MAX_VALUE;
        }

        private int startOfSecond() {
            return j < second.edits.size() ? second.edits.get(j).offset() : Integer.MAX_VALUE;
        }

        private int endOfSecond() {
            return startOfSecond() + second.edits.get(j).from().length();
        }

        private void takeFirst() {
            shiftOfFirst += first.edits.get(i).to().length() - first.edits.get(i).from().length();
            i++;
        }

        private void takeSecond() {
            shiftOfSecond += second.edits.get(j).to().length() - second.edits.get(j).from().length();
            j++;
        }
    }
}
