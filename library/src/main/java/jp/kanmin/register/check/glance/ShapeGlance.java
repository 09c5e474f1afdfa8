package jp.kanmin.register.check.glance;

import jp.kanmin.register.check.cell.Shape;

/// Text of a [Shape]: runs of characters of certain kinds, decoded one by one and not kept.
final class ShapeGlance extends Glance {

    private final boolean required;
    private final Run[] runs;

    ShapeGlance(boolean required, Shape shape, Encoding encoding) {
        this.required = required;
        runs = shape.runs().stream().map(run -> new Run(run, encoding)).toArray(Run[]::new);
    }

    @Override
    public int end(byte[] b, int at) {
        if (isEnd(b[at])) {
            return required ? UNSURE : at;
        }
        int i = at;
        for (var run : runs) {
            i = switch (run.kind) {
                case SIGN -> run.has(b[i]) ? i + 1 : UNSURE;
                case DIGITS -> digits(b, i, run);
                case ASCII -> ascii(b, i, run);
                case UTF_8 -> utf8(b, i, run);
                case CP932 -> cp932(b, i, run);
            };
            if (i < 0) {
                return UNSURE;
            }
        }
        return i;
    }

    private static int digits(byte[] b, int at, Run run) {
        int count = Math.min(Eight.digits(Eight.at(b, at)), run.most);
        return count < run.least ? UNSURE : at + count;
    }

    private static int ascii(byte[] b, int at, Run run) {
        int i = at;
        int behind = run.most > b.length - at ? b.length : at + run.most;
        while (i < behind && run.has(b[i])) {
            i++;
        }
        return i - at < run.least ? UNSURE : i;
    }

    private static int utf8(byte[] b, int at, Run run) {
        int i = at;
        int count = 0;
        while (count < run.most) {
            byte c = b[i];
            if (c >= 0 ? !run.has(c) : !run.has(Utf8Glance.three(b, i))) {
                break;
            }
            i += c >= 0 ? 1 : 3;
            count++;
        }
        return count < run.least ? UNSURE : i;
    }

    private static int cp932(byte[] b, int at, Run run) {
        int i = at;
        int count = 0;
        while (count < run.most) {
            byte c = b[i];
            if (c >= 0 ? !run.has(c) : !run.has(Cp932Glance.pair(c, b[i + 1]))) {
                break;
            }
            i += c >= 0 ? 1 : 2;
            count++;
        }
        return count < run.least ? UNSURE : i;
    }
}
