package jp.kanmin.register.check.glance;

/// Any text in CP932.
final class Cp932Glance extends TextGlance {

    Cp932Glance(boolean required) {
        super(required);
    }

    @Override
    int text(byte[] b, int at, boolean inQuotes) {
        int i = at;
        while (true) {
            byte c = b[i];
            if (c >= 0) {
                if (stops(c, inQuotes)) {
                    return i;
                }
                i++;
            } else if (Cp932.isPair(c, b[i + 1])) {
                i += 2;
            } else if (Cp932.isSingle(c)) {
                i++;
            } else {
                return UNSURE;
            }
        }
    }

    @Override
    boolean mayBeBlank(byte[] b, int at) {
        return b[at] == (byte) 0x81 && b[at + 1] == 0x40;
    }
}
