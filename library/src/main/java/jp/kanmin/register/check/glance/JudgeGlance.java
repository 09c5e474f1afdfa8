package jp.kanmin.register.check.glance;

import jp.kanmin.register.check.cell.Judge;

/// Decodes the cell and asks the column's judge.
final class JudgeGlance extends Glance {

    private final boolean required;
    private final Judge judge;
    private final Encoding encoding;

    JudgeGlance(boolean required, Judge judge, Encoding encoding) {
        this.required = required;
        this.judge = judge;
        this.encoding = encoding;
    }

    @Override
    public int end(byte[] b, int at) {
        return judged(b, at, scan(b, at));
    }

    private int judged(byte[] b, int at, int end) {
        if (end == at) {
            return required ? UNSURE : at;
        }
        var cell = new String(b, at, end - at, encoding.charset());
        return cell.isBlank() || cell.indexOf('\uFFFD') >= 0 || judge.judge(cell) != null ? UNSURE : end;
    }
}
