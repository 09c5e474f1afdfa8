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
        long eight = Eight.at(b, at);
        int digits = Eight.digits(eight);
        if (digits == 0) {
            return required ? UNSURE : at;
        }
        long value = Eight.number(eight, digits);
        int end = at + digits;
        if (digits == 8) {
            long further = Eight.at(b, end);
            int more = Eight.digits(further);
            if (more == 8) {
                return UNSURE;
            }
            for (int i = 0; i < more; i++) {
                value = value * 10 + (b[end++] - '0');
            }
        }
        if (value < least || value > greatest) {
            return UNSURE;
        }
        return fraction && b[end] == '.' ? fraction(b, end + 1) : end;
    }

    private static int fraction(byte[] b, int at) {
        int digits = Eight.digits(Eight.at(b, at));
        if (digits == 8) {
            digits += Eight.digits(Eight.at(b, at + 8));
        }
        return digits == 0 || digits > MOST_DIGITS ? UNSURE : at + digits;
    }
}
