package jp.kanmin.app.store.search.form;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// The words of a text by the dictionary: 京都 is a word of 京都府 and none of 東京都.
public final class Words {

    /// Words written with or without the kana between their characters (話し合い, 話合い): all kana go.
    private static final Pattern OKURIGANA = Pattern
            .compile("(?:\\p{IsHan}{1,2}[ぁ-ん]{0,2}){2,4}");
    private static final Pattern KANA = Pattern.compile("[ぁ-ん]");
    /// Words that would become other words: 読書, 生物.
    private static final Set<String> WITH_THEIR_KANA = Set.of("読み書き", "生き物", "見え方");

    /// Tokenizers at rest. Each keeps some buffers; threads come and go.
    private static final BlockingQueue<JapaneseTokenizer> RESTING = new ArrayBlockingQueue<>(8);

    private Words() {}

    /// A word.
    ///
    /// @param term the folded word without its okurigana
    /// @param start where it begins in the text that was cut
    /// @param end where it ends there
    public record Word(String term, int start, int end) {}

    /// The words of a text in the form of [Written#text()].
    public static List<Word> in(String written) {
        var resting = RESTING.poll();
        var tokenizer = resting == null ? new JapaneseTokenizer(null, true, true, Mode.SEARCH) : resting;
        try {
            var words = words(tokenizer, written);
            RESTING.offer(tokenizer);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Word> words(JapaneseTokenizer tokenizer, String written) throws IOException {
        var words = new ArrayList<Word>(written.length() / 2 + 1);
        var term = tokenizer.getAttribute(CharTermAttribute.class);
        var place = tokenizer.getAttribute(OffsetAttribute.class);
        tokenizer.setReader(new StringReader(written));
        tokenizer.reset();
        while (tokenizer.incrementToken()) {
            var key = key(term.toString());
            if (!key.isEmpty()) {
                words.add(new Word(key, place.startOffset(), place.endOffset()));
            }
        }
        tokenizer.end();
        tokenizer.close();
        return words;
    }

    private static String key(String word) {
        if (word.length() > 2 && OKURIGANA.matcher(word).matches() && !WITH_THEIR_KANA.contains(word)) {
            return Fold.ofWord(KANA.matcher(word).replaceAll(""));
        }
        return Fold.ofWord(word);
    }
}
