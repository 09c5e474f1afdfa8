package jp.kanmin.app.cli.console;

import java.io.IOException;
import java.io.Serial;

/// Standard output could not be written to: its reader went away, or its disk is full.
public final class OutputFailed extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    OutputFailed(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /// True when the reader has seen enough, as `head` does; nobody is left to be told.
    public boolean isReaderGone() {
        var reason = String.valueOf(getMessage());
        return reason.contains("Broken pipe") || reason.contains("pipe is being closed");
    }
}
