package jp.kanmin.app.store.search.form;

import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The words of texts, as the index takes them in.
public final class WordStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<Form> texts;
    private int text;
    private int word;

    public WordStream(List<Form> texts) {
        this.texts = List.copyOf(texts);
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (text < texts.size() && word >= texts.get(text).words().size()) {
            text++;
            word = 0;
        }
        if (text == texts.size()) {
            return false;
        }
        term.append(texts.get(text).words().get(word).term());
        step.setPositionIncrement(word == 0 ? Grams.GAP : 1);
        word++;
        return true;
    }

    @Override
    public void reset() {
        text = 0;
        word = 0;
    }
}
