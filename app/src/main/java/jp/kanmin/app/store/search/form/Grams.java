package jp.kanmin.app.store.search.form;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Texts as pairs of neighbouring characters, so that every piece of two characters is found. The last character of each
/// text stands alone behind its pairs: with it, whatever begins with a character is wherever the character is.
public final class Grams extends TokenStream {

    /// Between two texts, so that nothing is found across them.
    static final int GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<String> texts;
    private int text;
    private int place;

    public Grams(List<String> texts) {
        this.texts = List.copyOf(texts);
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (text < texts.size() && place >= texts.get(text).length()) {
            text++;
            place = 0;
        }
        if (text == texts.size()) {
            return false;
        }
        var current = texts.get(text);
        int middle = current.offsetByCodePoints(place, 1);
        int end = middle < current.length() ? current.offsetByCodePoints(middle, 1) : middle;
        term.append(current, place, end);
        step.setPositionIncrement(place == 0 ? GAP : 1);
        place = middle;
        return true;
    }

    @Override
    public void reset() {
        text = 0;
        place = 0;
    }

    /// The pairs of one text of at least two characters, in order.
    public static List<String> of(String text) {
        var pairs = new ArrayList<String>();
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int middle = text.offsetByCodePoints(i, 1);
            if (middle < text.length()) {
                pairs.add(text.substring(i, text.offsetByCodePoints(middle, 1)));
            }
        }
        return pairs;
    }
}
