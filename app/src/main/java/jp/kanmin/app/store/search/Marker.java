package jp.kanmin.app.store.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import jp.kanmin.app.store.search.Answer.Segment;
import jp.kanmin.app.store.search.form.Alignment;
import jp.kanmin.app.store.search.form.Fold;
import jp.kanmin.app.store.search.form.Words;
import jp.kanmin.app.store.search.form.Written;

/// Marks the words of a question in a text as it is shown.
final class Marker {

    private static final int WINDOW = 120;
    private static final int BEFORE = 30;
    private static final String LEFT_OUT = "…";
    /// Looking for other spellings takes time; so many characters of one answer are looked through for them.
    private static final int MOST_LOOKED_THROUGH = 20_000;

    private final List<Asked> words;
    private int lookedThrough;

    /// @param words those of one question
    Marker(List<Asked> words) {
        this.words = words;
    }

    /// One hit: its title as a whole, and of its texts a stretch of the one that has the most words.
    Marked hit(String title, List<String> texts) {
        var head = new Page(title);
        var missing = words.stream().filter(word -> !head.markLiteral(word))
                .filter(word -> !markSpelled(head, word)).toList();
        return new Marked(segments(title, 0, title.length(), head.signs), snippet(texts, missing));
    }

    /// A hit as it is shown.
    record Marked(List<Segment> title, List<Segment> snippet) {}

    private List<Segment> snippet(List<String> texts, List<Asked> missing) {
        if (texts.isEmpty()) {
            return List.of();
        }
        var pages = texts.stream().map(Page::new).toList();
        var best = pages.getFirst();
        for (var page : pages) {
            page.found = (int) words.stream().filter(page::markLiteral).count();
            best = page.found > best.found ? page : best;
        }
        if (best.found == 0) {
            best = pages.stream()
                    .filter(page -> missing.stream().filter(word -> markSpelled(page, word)).count() > 0)
                    .findFirst().orElse(best);
        }
        return window(best);
    }

    private boolean markSpelled(Page page, Asked word) {
        lookedThrough += page.text.length();
        return lookedThrough <= MOST_LOOKED_THROUGH && page.markSpelled(word);
    }

    private static List<Segment> window(Page page) {
        var text = page.text;
        int first = Math.max(0, page.signs.nextSetBit(0));
        int start = text.length() <= WINDOW ? 0 : Math.clamp(first - BEFORE, 0, text.length() - WINDOW);
        int end = Math.min(text.length(), start + WINDOW);
        start -= start > 0 && Character.isLowSurrogate(text.charAt(start)) ? 1 : 0;
        end -= end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
        return segments(text, start, end, page.signs);
    }

    private static List<Segment> segments(String text, int start, int end, BitSet signs) {
        var segments = new ArrayList<Segment>();
        if (start > 0) {
            segments.add(new Segment(LEFT_OUT, false));
        }
        for (int i = start; i < end;) {
            boolean hit = signs.get(i);
            int next = hit ? signs.nextClearBit(i) : signs.nextSetBit(i);
            int stop = next < 0 ? end : Math.min(next, end);
            segments.add(new Segment(text.substring(i, stop), hit));
            i = stop;
        }
        if (end < text.length()) {
            segments.add(new Segment(LEFT_OUT, false));
        }
        return segments;
    }

    /// A text in which forms are looked for: as written, then with its spellings unified, then word by word.
    private static final class Page {
        private final String text;
        private final Written written;
        private final Written solid;
        private final String literal;
        private final BitSet signs = new BitSet();
        private int found;

        Page(String text) {
            this.text = text;
            this.written = Written.of(text);
            this.solid = written.solid();
            this.literal = solid.kana();
        }

        boolean markLiteral(Asked word) {
            return word.forms().flatMap(form -> form.spellings().stream()).filter(this::markLiteral)
                    .count() > 0;
        }

        boolean markSpelled(Asked word) {
            return word.forms().filter(form -> markFolded(form.folded()) || markWords(form.terms()))
                    .count() > 0;
        }

        private boolean markLiteral(String piece) {
            boolean found = false;
            for (int at = literal.indexOf(piece); at >= 0; at = literal.indexOf(piece, at + piece.length())) {
                signs.set(solid.start(at), solid.end(at + piece.length() - 1));
                found = true;
            }
            return found;
        }

        private boolean markFolded(String piece) {
            var folded = Fold.of(text);
            boolean found = false;
            for (int at = folded.indexOf(piece); at >= 0; at = folded.indexOf(piece, at + piece.length())) {
                var alignment = Alignment.of(literal, folded);
                int start = alignment.start(at);
                int end = alignment.end(at + piece.length() - 1);
                if (start < end) {
                    signs.set(solid.start(start), solid.end(end - 1));
                    found = true;
                }
            }
            return found;
        }

        private boolean markWords(List<String> terms) {
            boolean found = false;
            var cut = terms.isEmpty() ? List.<Words.Word>of() : Words.in(written.text());
            for (int i = 0; i + terms.size() <= cut.size(); i++) {
                var run = cut.subList(i, i + terms.size());
                if (!terms.isEmpty() && run.stream().map(Words.Word::term).toList().equals(terms)) {
                    signs.set(written.start(run.getFirst().start()), written.end(run.getLast().end() - 1));
                    found = true;
                }
            }
            return found;
        }
    }
}
