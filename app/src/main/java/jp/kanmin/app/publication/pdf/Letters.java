package jp.kanmin.app.publication.pdf;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Turns texts into letters that the faces can draw. What chooses between shapes of a letter (variation selectors) or
/// directs how text runs is left out, as it draws nothing itself; a letter that no face has becomes 〓, the sign of
/// Japanese printers for a missing sort, and is remembered. For one thread.
final class Letters {

    static final int MISSING = '〓';
    /// More than this many different ones are not told.
    private static final int MOST = 50;
    private static final int REPLACEMENT = 0xFFFD;

    private static final BreakIterator CLUSTERS = BreakIterator.getCharacterInstance(ULocale.JAPANESE);

    private final Faces faces;
    private final BreakIterator clusters = CLUSTERS.clone();
    private final Set<String> missing = new LinkedHashSet<>();

    Letters(Faces faces) {
        this.faces = faces;
    }

    /// What could not be drawn, each once, such as `U+1F600`.
    List<String> missing() {
        return List.copyOf(missing);
    }

    String drawn(String text) {
        if (text.codePoints().allMatch(this::isDrawn)) {
            return text;
        }
        var drawn = new StringBuilder(text.length());
        clusters.setText(text);
        int start = clusters.first();
        for (int end = clusters.next(); end != BreakIterator.DONE; start = end, end = clusters.next()) {
            drawCluster(text.substring(start, end), drawn);
        }
        return drawn.toString();
    }

    /// A letter with its accents, joiners and selectors: as much of it as there is.
    private void drawCluster(String cluster, StringBuilder drawn) {
        var shown = cluster.codePoints().filter(c -> !isSilent(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var composed = shown.codePointCount(0, shown.length()) > 1
                ? Normalizer.normalize(shown, Normalizer.Form.NFC)
                : shown;
        int first = drawn.length();
        boolean lacks = false;
        for (int c : composed.codePoints().toArray()) {
            lacks |= !draw(c, drawn);
        }
        if (lacks) {
            remember(cluster);
            if (drawn.length() == first) {
                drawn.appendCodePoint(MISSING);
            }
        }
    }

    private boolean draw(int c, StringBuilder drawn) {
        if (isDrawn(c)) {
            drawn.appendCodePoint(c);
            return true;
        }
        if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
            drawn.append(' ');
            return true;
        }
        var plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        if (plain.codePoints().allMatch(this::isDrawn)) {
            drawn.append(plain);
            return true;
        }
        return false;
    }

    private void remember(String cluster) {
        if (missing.size() < MOST) {
            missing.add(cluster.codePoints().mapToObj("U+%04X"::formatted).reduce((a, b) -> a + " " + b)
                    .orElse(""));
        }
    }

    private boolean isDrawn(int c) {
        return c == '\n' || c == '\t' || (!isSilent(c) && c != REPLACEMENT
                && Character.getType(c) != Character.PRIVATE_USE && faces.draw(c));
    }

    /// Controls, formats and variation selectors: not letters.
    private static boolean isSilent(int c) {
        int type = Character.getType(c);
        return (type == Character.CONTROL && c != '\n' && c != '\t') || type == Character.FORMAT
                || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF)
                || (c >= 0x180B && c <= 0x180F);
    }
}
