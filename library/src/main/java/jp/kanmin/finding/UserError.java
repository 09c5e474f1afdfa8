package jp.kanmin.finding;

import java.io.Serial;

/// Something the person at the screen can mend. Pages show it as a form error; the command line prints it
/// in one line without a stack trace. A fault of ours is an ordinary unchecked exception instead.
public final class UserError extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Words what;
    private final transient Words remedy;

    /// Says what is wrong and what to do.
    ///
    /// @param what what is wrong, naming the value that was given
    /// @param remedy the next step, as an instruction
    public UserError(Words what, Words remedy) {
        super(what.ja() + " " + remedy.ja());
        this.what = what;
        this.remedy = remedy;
    }

    /// Goes on only where something holds.
    ///
    /// @param remedy what to do first, where it does not
    public static void unless(boolean holds, Words remedy) {
        if (!holds) {
            throw new UserError(Words.of("このままでは進められません。", "This cannot go on as it is."), remedy);
        }
    }

    public Words what() {
        return what;
    }

    public Words remedy() {
        return remedy;
    }

    /// The whole line as the reader sees it.
    public String in(Language language) {
        return what.in(language) + " " + remedy.in(language);
    }
}
