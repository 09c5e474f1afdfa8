package jp.kanmin.app.store.search;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/// How much of a text a word is: from a half of the boost for one mention in a long text to nearly all of it for many in
/// a short one. How rare a word is in the whole index does not matter, so a hit's worth is known from its own place.
final class Closeness extends Similarity {

    private static final float[] LENGTHS = new float[256];

    static {
        for (int i = 0; i < LENGTHS.length; i++) {
            LENGTHS[i] = SmallFloat.byte4ToInt((byte) i);
        }
    }

    @Override
    public long computeNorm(FieldInvertState state) {
        return SmallFloat.intToByte4(state.getLength());
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics field, TermStatistics... terms) {
        float usual = Math.max(1, (float) field.sumTotalTermFreq() / Math.max(1, field.docCount()));
        return new Scorer(boost, usual);
    }

    private static final class Scorer extends SimScorer {
        private final float boost;
        private final float usual;

        Scorer(float boost, float usual) {
            this.boost = boost;
            this.usual = usual;
        }

        @Override
        public float score(float mentions, long norm) {
            float length = 0.25f + 0.75f * LENGTHS[(int) (norm & 0xFF)] / usual;
            return boost * (1 - 0.5f / (1 + mentions / length));
        }

        @Override
        public Explanation explain(Explanation mentions, long norm) {
            return Explanation.match(score(mentions.getValue().floatValue(), norm),
                    "how much of the text it is",
                    mentions);
        }
    }
}
