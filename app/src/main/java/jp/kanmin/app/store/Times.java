package jp.kanmin.app.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Times as the store keeps them: UTC, of one width, so that they sort as text.
public final class Times {

    private static final DateTimeFormatter WIDTH = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX")
            .withZone(ZoneOffset.UTC);

    private Times() {}

    public static String text(Instant time) {
        return WIDTH.format(time);
    }

    public static Instant time(String text) {
        return Instant.parse(text);
    }
}
