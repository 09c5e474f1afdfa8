package jp.kanmin.file;

import java.io.Serial;

/// A part of a file that cannot be read on from here. What was read before it holds.
public final class Damaged extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    public Damaged(String why) {
        super(why, null, false, false);
    }
}
