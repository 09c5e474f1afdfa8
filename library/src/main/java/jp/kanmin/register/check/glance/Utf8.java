package jp.kanmin.register.check.glance;

/// The characters of UTF-8 by their bytes.
final class Utf8 {

    private Utf8() {}

    /// How many bytes the character has that begins at `at` with a byte above 127; 0 when there is none, or it is
    /// `U+FFFD`, which stands for one that was lost before.
    static int length(byte[] b, int at) {
        int lead = b[at] & 0xFF;
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        int character = lead & (0x7F >>> length);
        for (int i = 1; i < length; i++) {
            if ((b[at + i] & 0xC0) != 0x80) {
                return 0;
            }
            character = (character << 6) | (b[at + i] & 0x3F);
        }
        boolean isOne = switch (length) {
            case 2 -> true;
            case 3 -> character >= 0x800 && character != 0xFFFD
                    && (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE);
            default -> character >= 0x1_0000 && character <= Character.MAX_CODE_POINT;
        };
        return isOne ? length : 0;
    }

    /// The character of three bytes that begins at `at`; 0 when there is none. One below 0x800, or a half of a pair, is
    /// none either: whoever asks has to refuse it.
    static char three(byte[] b, int at) {
        int bytes = (int) Eight.at(b, at);
        return (bytes & 0xC0_C0F0) == 0x80_80E0
                ? (char) (((bytes & 0x0F) << 12) | ((bytes >>> 2) & 0xFC0) | ((bytes >>> 16) & 0x3F))
                : 0;
    }
}
