package jp.kanmin.text.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Two texts, word by word. Sentences are compared first, then the words of those that differ. The time is bounded:
/// where two very long passages have hardly a sentence or word in common, the one stands for the other as a whole.
///
/// @param pieces in reading order; what was dropped stands before what came in its place
public record TextDiff(List<Piece> pieces) {

    public TextDiff {
        pieces = List.copyOf(pieces);
    }

    /// What became of a piece of text.
    public enum Kind {
        SAME,
        DROPPED,
        ADDED
    }

    /// A piece of text, never empty.
    public record Piece(Kind kind, String text) {}

    public static TextDiff between(String before, String after) {
        var rough = Sequences.compare(Pieces.sentences(before), Pieces.sentences(after));
        var fine = new ArrayList<Piece>();
        int i = 0;
        while (i < rough.size()) {
            if (rough.get(i).kind() == Kind.SAME) {
                fine.add(rough.get(i++));
                continue;
            }
            var dropped = new StringBuilder();
            var added = new StringBuilder();
            for (; i < rough.size() && rough.get(i).kind() != Kind.SAME; i++) {
                (rough.get(i).kind() == Kind.DROPPED ? dropped : added).append(rough.get(i).text());
            }
            fine.addAll(Sequences.compare(Pieces.words(dropped.toString()), Pieces.words(added.toString())));
        }
        return new TextDiff(Pieces.joined(fine));
    }

    public boolean isEmpty() {
        return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
    }

    /// The older text.
    public String before() {
        return without(Kind.ADDED);
    }

    /// The newer text.
    public String after() {
        return without(Kind.DROPPED);
    }

    /// The same with long unchanged passages cut down to what stands around a change.
    ///
    /// @param around how many characters are kept on either side of a change
    public TextDiff abridged(int around) {
        var cut = new ArrayList<Piece>();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            boolean isLong = piece.kind() == Kind.SAME && piece.text().length() > 2 * around + 1;
            cut.add(isLong
                    ? new Piece(Kind.SAME, cut(piece.text(), i == 0 ? 0 : around,
                            i == pieces.size() - 1 ? 0 : around))
                    : piece);
        }
        return new TextDiff(cut);
    }

    private String without(Kind kind) {
        return pieces.stream().filter(piece -> piece.kind() != kind).map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String cut(String text, int head, int tail) {
        int end = head > 0 && Character.isHighSurrogate(text.charAt(head - 1)) ? head - 1 : head;
        int begin = text.length() - tail;
        begin += begin < text.length() && Character.isLowSurrogate(text.charAt(begin)) ? 1 : 0;
        return text.substring(0, end) + "…" + text.substring(begin);
    }
}
