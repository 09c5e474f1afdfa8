package jp.kanmin.register.check.glance;

/// Passes over one cell whose content is surely right. Whatever it is not sure of is looked at again, slowly: a glance
/// never accepts what the judge of the column would not, nor bytes that are no characters.
public abstract class Glance {

    /// So many bytes that belong to no cell have to stand behind all others, the first of them a line feed.
    public static final int BEHIND = 16;
    /// Not sure.
    public static final int UNSURE = -1;

    /// Where the right content that begins at `at` ends, [#UNSURE] when it is not surely right. Whether a comma or a
    /// line break stands there is the caller's question.
    public abstract int end(byte[] b, int at);

    /// The same for a cell whose opening quote stands before `at`: the place behind its closing quote.
    public int quoted(byte[] b, int at) {
        int end = end(b, at);
        return end >= 0 && b[end] == '"' ? end + 1 : UNSURE;
    }

    static boolean isEnd(byte c) {
        return c == ',' || c == '\n' || c == '\r' || c == '"' || c == '\t';
    }

    /// The next byte from `at` on that ends a cell, or is a control.
    static int scan(byte[] b, int at) {
        int i = at;
        while (true) {
            for (long low = Eight.belowHyphen(Eight.at(b, i)); low != 0; low &= low - 1) {
                int j = i + (Long.numberOfTrailingZeros(low) >>> 3);
                byte c = b[j];
                if (c == ',' || c == '"' || (c >= 0 && c < ' ')) {
                    return j;
                }
            }
            i += 8;
        }
    }
}
