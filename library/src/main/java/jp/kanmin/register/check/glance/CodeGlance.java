package jp.kanmin.register.check.glance;

import jp.kanmin.register.check.cell.Codes;

/// The six digits of a body or ward that there is.
final class CodeGlance extends Glance {

    private final boolean required;

    CodeGlance(boolean required) {
        this.required = required;
    }

    @Override
    public int end(byte[] b, int at) {
        int code = 0;
        int i = at;
        int digit;
        while ((digit = b[i] - '0') >= 0 && digit <= 9 && i - at <= 6) {
            code = code * 10 + digit;
            i++;
        }
        if (i == at) {
            return required ? UNSURE : at;
        }
        return i - at == 6 && Codes.isKnown(code) ? i : UNSURE;
    }
}
