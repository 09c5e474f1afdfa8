package jp.kanmin.app.service.ordinance;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.finding.Words;

/// How far the review of an ordinance is. A body that said nothing has no state.
public enum OrdinanceState {
    REVIEWED(Words.of("見直した", "reviewed")),
    UNDERWAY(Words.of("見直している", "under review")),
    NOT(Words.of("まだ見直していない", "not reviewed"));

    private final Words words;

    OrdinanceState(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }

    /// As stores and forms write it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<OrdinanceState> of(String code) {
        return Stream.of(values()).filter(state -> state.code().equals(code)).findFirst();
    }
}
