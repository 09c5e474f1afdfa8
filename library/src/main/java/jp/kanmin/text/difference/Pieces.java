package jp.kanmin.text.difference;

import java.util.ArrayList;
import java.util.List;
import jp.kanmin.text.difference.TextDiff.Kind;
import jp.kanmin.text.difference.TextDiff.Piece;

/// Cuts a text into sentences or words, and joins what was compared.
final class Pieces {

    /// Ends of sentences, kept with the sentence.
    private static final String ENDS = "。．！？!?\n";
    /// Longer runs are cut, so that a text without any end is compared too.
    private static final int LONGEST_WORD = 40;

    private Pieces() {}

    static List<String> sentences(String text) {
        var sentences = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0) {
                sentences.add(text.substring(from, i + 1));
                from = i + 1;
            }
        }
        if (from < text.length()) {
            sentences.add(text.substring(from));
        }
        return sentences;
    }

    /// Runs of one script; each sign by itself.
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        int from = 0;
        while (from < text.length()) {
            int script = script(text.codePointAt(from));
            int to = from + Character.charCount(text.codePointAt(from));
            while (script > 0 && to < text.length() && to - from < LONGEST_WORD
                    && script(text.codePointAt(to)) == script) {
                to += Character.charCount(text.codePointAt(to));
            }
            words.add(text.substring(from, to));
            from = to;
        }
        return words;
    }

    /// 0 for signs and blanks, which are words by themselves.
    private static int script(int point) {
        if (point == 'ー' || Character.UnicodeScript.of(point) == Character.UnicodeScript.KATAKANA) {
            return 1;
        }
        if (point == '々' || Character.isIdeographic(point)) {
            return 2;
        }
        if (Character.UnicodeScript.of(point) == Character.UnicodeScript.HIRAGANA) {
            return 3;
        }
        return Character.isLetterOrDigit(point) ? 4 : 0;
    }

    /// Neighbours of one kind as one piece, what was dropped before what was added; a lone character that stayed
    /// between two changes goes with them, since nobody reads it as unchanged.
    static List<Piece> joined(List<Piece> pieces) {
        var joined = new ArrayList<Piece>();
        var dropped = new StringBuilder();
        var added = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (piece.kind() == Kind.SAME && !isLone(pieces, i)) {
                flush(joined, dropped, added);
                same(joined, piece.text());
                continue;
            }
            if (piece.kind() != Kind.ADDED) {
                dropped.append(piece.text());
            }
            if (piece.kind() != Kind.DROPPED) {
                added.append(piece.text());
            }
        }
        flush(joined, dropped, added);
        return joined;
    }

    private static boolean isLone(List<Piece> pieces, int at) {
        var text = pieces.get(at).text();
        return text.length() == 1 && script(text.charAt(0)) == 3 && at > 0 && at + 1 < pieces.size()
                && pieces.get(at - 1).kind() != Kind.SAME && pieces.get(at + 1).kind() != Kind.SAME;
    }

    private static void same(List<Piece> joined, String text) {
        if (!joined.isEmpty() && joined.getLast().kind() == Kind.SAME) {
            joined.set(joined.size() - 1, new Piece(Kind.SAME, joined.getLast().text() + text));
        } else {
            joined.add(new Piece(Kind.SAME, text));
        }
    }

    private static void flush(List<Piece> joined, StringBuilder dropped, StringBuilder added) {
        if (!dropped.isEmpty()) {
            joined.add(new Piece(Kind.DROPPED, dropped.toString()));
            dropped.setLength(0);
        }
        if (!added.isEmpty()) {
            joined.add(new Piece(Kind.ADDED, added.toString()));
            added.setLength(0);
        }
    }
}
