package jp.kanmin.app.web.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.PageWords;

/// Times of the store as days that people read.
final class Days {

    private Days() {}

    /// The day of a time, in words; empty for none.
    static String of(String at, Clock clock, PageWords words) {
        return at.isEmpty() ? "" : DateWords.of(day(at, clock), words);
    }

    static LocalDate day(String at, Clock clock) {
        return Instant.parse(at).atZone(clock.getZone()).toLocalDate();
    }
}
