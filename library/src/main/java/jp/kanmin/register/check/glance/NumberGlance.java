package jp.kanmin.register.check.glance;

/// A plain number such as `35` or `35.694`, without a sign. It is surely in the range when its whole part is not at the
/// edge.
final class NumberGlance extends Glance {

    private static final int MOST_DIGITS = 15;

    private final boolean required;
    private final boolean fraction;
    private final long least;
    private final long greatest;

    /// @param fraction whether digits may follow a point
    /// @param least surely in range from this whole part on
    /// @param greatest surely in range up to this whole part
    NumberGlance(boolean required, boolean fraction, long least, long greatest) {
        this.required = required;
        this.fraction = fraction;
        this.least = least;
        this.greatest = greatest;
    }

    @Override
    public int end(byte[] b, int at) {
        long value = 0;
        int i = at;
        int digit;
        while ((digit = b[i] - '0') >= 0 && digit <= 9) {
            value = value * 10 + digit;
            i++;
        }
        if (i == at) {
            return required ? UNSURE : at;
        }
        if (i - at > MOST_DIGITS || value < least || value > greatest) {
            return UNSURE;
        }
        if (fraction && b[i] == '.') {
            int point = i++;
            while ((digit = b[i] - '0') >= 0 && digit <= 9) {
                i++;
            }
            return i == point + 1 || i - point > MOST_DIGITS ? UNSURE : i;
        }
        return i;
    }
}
