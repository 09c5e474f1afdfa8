package jp.kanmin.benchmark;

import java.util.List;
import java.util.SplittableRandom;

/// Chance with a seed: the same seed draws the same things on every machine.
final class Draw {

    private final SplittableRandom random;

    Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /// A number from `least` to `most`, both included.
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /// True in so many of a hundred cases.
    boolean percent(int of) {
        return random.nextInt(100) < of;
    }

    /// Joins `count` sentences of different templates, each `%d` a number drawn.
    String text(List<String> sentences, int count) {
        var text = new StringBuilder();
        int at = random.nextInt(sentences.size());
        for (int i = 0; i < count; i++) {
            text.append(filled(sentences.get((at + i * 7) % sentences.size())));
        }
        return text.toString();
    }

    /// A sentence with its numbers drawn.
    String filled(String sentence) {
        var filled = sentence;
        for (int at = filled.indexOf("%d"); at >= 0; at = filled.indexOf("%d", at)) {
            filled = filled.substring(0, at) + between(2, 998) + filled.substring(at + 2);
        }
        return filled;
    }
}
