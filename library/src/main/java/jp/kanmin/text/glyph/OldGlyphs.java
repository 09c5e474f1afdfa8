package jp.kanmin.text.glyph;

import java.nio.charset.Charset;
import java.util.BitSet;

/// Old (旧字体) and simplified (简体字) forms of ordinary ideographs.
public final class OldGlyphs {

    private static final char FIRST = 0x4E00;
    private static final char LAST = 0x9FFF;
    private static final char[] ORDINARY = ordinary();
    private static final BitSet UNJAPANESE = unjapanese();

    private OldGlyphs() {}

    public static boolean isOld(char c) {
        return c >= FIRST && c <= LAST && ORDINARY[c - FIRST] != 0;
    }

    /// The ordinary form of the character, or the character itself.
    public static char ordinary(char c) {
        return isOld(c) ? ORDINARY[c - FIRST] : c;
    }

    /// A simplified form that Japanese text never uses, names included.
    public static boolean isSimplified(char c) {
        return isOld(c) && UNJAPANESE.get(c);
    }

    /// An ideograph that neither Japanese text nor our tables know: the text around it is likely Chinese.
    static boolean isStrange(char c) {
        return UNJAPANESE.get(c) && !isOld(c);
    }

    private static char[] ordinary() {
        var forms = new char[LAST - FIRST + 1];
        for (var line : Table.read("old-glyphs.txt")) {
            for (var form : line.subList(1, line.size())) {
                forms[form.charAt(0) - FIRST] = line.getFirst().charAt(0);
            }
        }
        return forms;
    }

    private static BitSet unjapanese() {
        var encoder = Charset.forName("windows-31j").newEncoder();
        var set = new BitSet(0x10000);
        for (char c = FIRST; c <= LAST; c++) {
            set.set(c, !encoder.canEncode(c));
        }
        return set;
    }
}
