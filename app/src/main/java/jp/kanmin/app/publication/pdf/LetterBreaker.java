package jp.kanmin.app.publication.pdf;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.extend.FSTextBreaker;

/// Where a word too long for its line is cut: between letters, and within a run of marks only where there is no other
/// way. For one thread.
final class LetterBreaker implements FSTextBreaker {

    private final BreakIterator places = BreakIterator.getCharacterInstance(ULocale.JAPANESE);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        places.setText(newText);
    }

    @Override
    public int next() {
        int at = places.next();
        while (at != BreakIterator.DONE && at > 0 && at < text.length() && holds(at)) {
            at = places.next();
        }
        return at;
    }

    private boolean holds(int at) {
        return Kinsoku.joins(text, at) && !Kinsoku.isNeverFirst(text.codePointBefore(at))
                && !(at > 1 && Kinsoku.isNeverLast(text.codePointBefore(at))
                        && Kinsoku.isNeverLast(text.charAt(at - 2)));
    }
}
