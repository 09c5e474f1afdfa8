package jp.kanmin.app.publication.pdf;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.extend.FSTextBreaker;

/// Where a word too long for its line is cut: between letters, and within a number or a run of marks only where that is
/// long itself. For one thread.
final class LetterBreaker implements FSTextBreaker {

    private static final BreakIterator LETTERS = BreakIterator.getCharacterInstance(ULocale.JAPANESE);
    /// In characters; what belongs together longer than this is cut.
    private static final int LONGEST = 7;

    private final BreakIterator places = LETTERS.clone();
    private String text = "";
    private int last;

    @Override
    public void setText(String newText) {
        text = newText;
        last = 0;
        places.setText(newText);
    }

    @Override
    public int next() {
        int at = places.next();
        while (at != BreakIterator.DONE && at < text.length() && at - last < LONGEST
                && Kinsoku.joins(text, at)) {
            at = places.next();
        }
        last = at;
        return at;
    }
}
