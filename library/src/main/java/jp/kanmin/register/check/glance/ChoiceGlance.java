package jp.kanmin.register.check.glance;

import java.util.Arrays;
import java.util.List;

/// One of a few values.
final class ChoiceGlance extends Glance {

    private static final byte[][] NONE = {};

    private final boolean required;
    private final byte[][][] byLength;

    ChoiceGlance(boolean required, List<String> choices, Encoding encoding) {
        this.required = required;
        var bytes = choices.stream().map(encoding::bytes).toList();
        int longest = bytes.stream().mapToInt(value -> value.length).max().orElse(0);
        byLength = new byte[longest + 1][][];
        Arrays.fill(byLength, NONE);
        for (var value : bytes) {
            int n = value.length;
            byLength[n] = Arrays.copyOf(byLength[n], byLength[n].length + 1);
            byLength[n][byLength[n].length - 1] = value;
        }
    }

    @Override
    public int end(byte[] b, int at) {
        int end = TextGlance.scan(b, at);
        int length = end - at;
        if (length == 0) {
            return required ? UNSURE : at;
        }
        if (length < byLength.length) {
            for (var value : byLength[length]) {
                if (equal(value, b, at)) {
                    return end;
                }
            }
        }
        return UNSURE;
    }

    private static boolean equal(byte[] value, byte[] b, int at) {
        int last = value.length - 1;
        return b[at + last] == value[last] && Arrays.equals(value, 0, last, b, at, at + last);
    }
}
