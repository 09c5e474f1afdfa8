package jp.kanmin.register.check.cell;

import java.util.regex.Pattern;

/// A text that a regular expression may look at only so often: a pattern that tries every way there is would else run
/// for years.
final class Steps implements CharSequence {

    private static final int MOST = 200_000;

    private final CharSequence text;
    private final int[] left;

    private Steps(CharSequence text, int[] left) {
        this.text = text;
        this.left = left;
    }

    /// Whether the whole text matches.
    ///
    /// @throws TooMany when that takes too many steps to say
    static boolean matches(Pattern pattern, String text) {
        try {
            return pattern.matcher(new Steps(text, new int[]{MOST + 20 * text.length()})).matches();
        } catch (StackOverflowError _) {
            throw new TooMany();
        }
    }

    @Override
    public char charAt(int index) {
        if (left[0]-- <= 0) {
            throw new TooMany();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new Steps(text.subSequence(start, end), left);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /// The budget is used up.
    static final class TooMany extends RuntimeException {
        @java.io.Serial
        private static final long serialVersionUID = 1L;

        TooMany() {
            super(null, null, false, false);
        }
    }
}
