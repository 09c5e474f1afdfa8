package jp.kanmin.app.store;

import java.io.Serial;

import org.springframework.dao.NonTransientDataAccessResourceException;

/// The store cannot take more. What was there is still there.
public final class DiskFull extends NonTransientDataAccessResourceException {
    @Serial
    private static final long serialVersionUID = 1L;

    DiskFull(Throwable cause) {
        super("the store cannot take more", cause);
    }
}
