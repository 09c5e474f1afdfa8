package jp.kanmin.text.reading;

/// What the words behind a date make of it: から, まで, 末, 中, 頃.
final class Bounds {

    /// 中 and 内 are words of time only when they do not begin another word (中期, 内閣).
    private static final String NOT_AFTER_WITHIN = "期央間小長核旬学部心国閣容訳定";

    boolean from;
    boolean until;
    boolean end;
    boolean about;

    void read(Cursor cursor, String text) {
        boolean more = !cursor.atEnd();
        while (more) {
            more = word(cursor, text);
        }
    }

    void add(Bounds other) {
        from |= other.from;
        until |= other.until;
        end |= other.end;
        about |= other.about;
    }

    private boolean word(Cursor cursor, String text) {
        if (cursor.take("末")) {
            end = true;
        } else if (cursor.take("までに") || cursor.take("まで") || cursor.take("以前")) {
            until = true;
        } else if (cursor.take("以降") || cursor.take("以後") || cursor.take("から") || cursor.take("より")) {
            from = true;
        } else if (cursor.take("頃") || cursor.take("ごろ") || cursor.take("を目途") || cursor.take("を目処")
                || cursor.take("をめど") || cursor.take("目途") || cursor.take("めど")) {
            about = true;
        } else if (isWithin(cursor, text)) {
            cursor.backTo(cursor.at() + 1);
            until = true;
        } else {
            return cursor.take("時点") || cursor.take("現在");
        }
        return true;
    }

    private static boolean isWithin(Cursor cursor, String text) {
        int behind = cursor.at() + 1;
        return (cursor.next() == '中' || cursor.next() == '内')
                && (behind >= text.length() || NOT_AFTER_WITHIN.indexOf(text.charAt(behind)) < 0);
    }
}
