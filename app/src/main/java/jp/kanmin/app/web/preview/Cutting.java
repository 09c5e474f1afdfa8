package jp.kanmin.app.web.preview;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/// Cuts the rendered markup of a chapter where something can be said of it: after each paragraph, list and table of
/// a text, after each measure, and at its end. Our own templates made the markup, so it is well-formed.
final class Cutting {

    private static final String PROSE = "<div class=\"prose\"";
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)((?:[^>\"]|\"[^\"]*\")*+)>");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "col", "wbr");
    /// A heading goes with what follows it.
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    /// Numbered by us, in the language of the page.
    private static final Pattern CAPTION = Pattern.compile("<caption[^>]*>[^<]*</caption>");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final String markup;
    private final Iterator<String> texts;
    private final Iterator<Spot> measures;
    private final List<Piece> pieces = new ArrayList<>();
    private int from;

    private Cutting(String markup, List<String> texts, List<Spot> measures) {
        this.markup = markup;
        this.texts = texts.iterator();
        this.measures = measures.iterator();
    }

    /// The pieces of a chapter.
    ///
    /// @param texts the parts whose texts stand in it, in order
    /// @param measures the measures whose sheets stand in it, in order
    /// @param whole the chapter itself
    static List<Piece> of(String markup, List<String> texts, List<Spot> measures, Spot whole) {
        return new Cutting(markup, texts, measures).pieces(whole);
    }

    private List<Piece> pieces(Spot whole) {
        var tag = TAG.matcher(markup);
        while (tag.find()) {
            if (tag.group().startsWith(PROSE) && texts.hasNext()) {
                int end = prose(tag.end(), texts.next());
                tag.region(end, markup.length());
            } else if (tag.group().equals("</article>") && measures.hasNext()) {
                cut(tag.start(), measures.next());
            }
        }
        int end = markup.lastIndexOf("</section>");
        cut(end < 0 ? markup.length() : end, whole);
        pieces.add(Piece.between(markup.substring(from)));
        return pieces;
    }

    /// Cuts a text into its blocks.
    ///
    /// @return where its closing tag begins
    private int prose(int start, String part) {
        between(start);
        var tag = TAG.matcher(markup).region(start, markup.length());
        int depth = 0;
        while (tag.find()) {
            boolean isVoid = VOID.contains(tag.group(2));
            boolean closes = !tag.group(1).isEmpty();
            if (closes && depth == 0) {
                return tag.start();
            }
            depth += isVoid ? 0 : closes ? -1 : 1;
            if (depth == 0 && !HEADINGS.contains(tag.group(2))) {
                passage(tag.end(), part);
            }
        }
        return markup.length();
    }

    private void passage(int end, String part) {
        var block = markup.substring(from, end);
        var text = text(block);
        pieces.add(text.isEmpty()
                ? Piece.between(block)
                : new Piece(block, Optional.of(Spot.passage(part, text))));
        from = end;
    }

    private void between(int end) {
        pieces.add(Piece.between(markup.substring(from, end)));
        from = end;
    }

    private void cut(int end, Spot spot) {
        between(end);
        pieces.add(new Piece("", Optional.of(spot)));
    }

    /// The words of a block, as they are read.
    private static String text(String block) {
        var words = HtmlUtils
                .htmlUnescape(TAG.matcher(CAPTION.matcher(block).replaceAll("")).replaceAll(" "));
        return BLANKS.matcher(words).replaceAll(" ").strip();
    }
}
