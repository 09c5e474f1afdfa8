package jp.kanmin.app.service;

import java.io.Serial;

import jp.kanmin.finding.Words;

/// Somebody asked for what only others may do. Nothing was changed.
public final class NotAllowed extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Words WHAT = Words.of("この操作をする権限がありません。", "You may not do this.");
    private static final Words REMEDY = Words.of("推進事務局か、団体の管理者に相談してください。",
            "Please ask the planning office or the administrator of your body.");

    NotAllowed() {
        super(WHAT.en());
    }

    /// Goes on only where something is allowed.
    public static void unless(boolean allowed) {
        if (!allowed) {
            throw new NotAllowed();
        }
    }

    public Words what() {
        return WHAT;
    }

    public Words remedy() {
        return REMEDY;
    }
}
