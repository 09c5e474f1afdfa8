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
        long eight = Eight.at(b, at);
        int digits = Eight.digits(eight);
        if (digits == 0) {
            return required ? UNSURE : at;
        }
        return digits == 6 && Codes.isKnown((int) Eight.number(eight, 6)) ? at + 6 : UNSURE;
    }
}
