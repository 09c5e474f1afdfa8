package jp.kanmin.app.web.fault;

import java.io.Serial;

import jp.kanmin.finding.Words;

/// What was asked for is not here; the reader gets a page with status 404.
public final class NotHere extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Words what;
    private final transient Words remedy;

    /// Says what is not here and where to look.
    ///
    /// @param what what is not here, naming what was asked for
    /// @param remedy where to look instead
    public NotHere(Words what, Words remedy) {
        super(what.en());
        this.what = what;
        this.remedy = remedy;
    }

    public Words what() {
        return what;
    }

    public Words remedy() {
        return remedy;
    }
}
