package jp.kanmin.app.publication.pdf;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.extend.FSTextBreaker;

/// Where a line may end: Unicode's strict rules for Japanese, and what [Kinsoku] adds. Short texts, such as titles, cells
/// of tables and the ends of paragraphs, are broken between phrases where that is possible. For one thread.
final class LineBreaker implements FSTextBreaker {

    /// Reading the rules takes longer than to copy them.
    private static final BreakIterator STRICT = rules("ja-u-lb-strict");
    private static final BreakIterator PHRASES = rules("ja-u-lb-strict-lw-phrase");
    private static final int SHORT = 60;

    private final BreakIterator letters = STRICT.clone();
    private final BreakIterator phrases = PHRASES.clone();
    private BreakIterator places = letters;
    private String text = "";

    private static BreakIterator rules(String locale) {
        return BreakIterator.getLineInstance(ULocale.forLanguageTag(locale));
    }

    @Override
    public void setText(String newText) {
        text = newText;
        places = newText.length() <= SHORT ? phrases : letters;
        places.setText(newText);
    }

    @Override
    public int next() {
        int at = places.next();
        while (at != BreakIterator.DONE && at > 0 && at < text.length() && Kinsoku.joins(text, at)) {
            at = places.next();
        }
        return at;
    }
}
