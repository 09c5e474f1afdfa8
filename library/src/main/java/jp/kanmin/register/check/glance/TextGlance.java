package jp.kanmin.register.check.glance;

/// Any text whose bytes are characters.
abstract class TextGlance extends Glance {

    private final boolean required;

    TextGlance(boolean required) {
        this.required = required;
    }

    static TextGlance of(boolean required, Encoding encoding) {
        return encoding == Encoding.UTF_8 ? new Utf8Glance(required) : new Cp932Glance(required);
    }

    /// The next byte from `at` on that is a quote or a control, or outside of quotes a comma; [#UNSURE] when bytes before
    /// it are no characters.
    abstract int text(byte[] b, int at, boolean inQuotes);

    /// Whether a character that begins with a byte above 127 may be a blank.
    abstract boolean mayBeBlank(byte[] b, int at);

    @Override
    public int end(byte[] b, int at) {
        int end = text(b, at, false);
        return required && mayBeBlank(b, at, end) ? UNSURE : end;
    }

    @Override
    public int quoted(byte[] b, int at) {
        int end = text(b, at, true);
        return end < 0 || b[end] != '"' || b[end + 1] == '"' || (required && mayBeBlank(b, at, end))
                ? UNSURE
                : end + 1;
    }

    private boolean mayBeBlank(byte[] b, int at, int end) {
        return end == at || b[at] == ' ' || (b[at] < 0 && mayBeBlank(b, at));
    }

    /// Whether an ASCII byte ends the text.
    static boolean stops(byte c, boolean inQuotes) {
        return c < '-' && (c < ' ' || c == '"' || (c == ',' && !inQuotes));
    }
}
