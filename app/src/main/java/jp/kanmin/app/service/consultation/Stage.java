package jp.kanmin.app.service.consultation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.finding.Words;

/// How far a draft has come, as bodies call it.
public enum Stage {
    OUTLINE(Words.of("骨子案", "outline")),
    FIRST(Words.of("素案", "first draft")),
    SECOND(Words.of("原案", "second draft")),
    PROPOSAL(Words.of("案", "proposal")),
    DECISION(Words.of("決定", "decision"));

    private final Words words;

    Stage(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }

    /// As stores and forms write it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The stage after this one; none after the decision.
    public Optional<Stage> next() {
        return Stream.of(values()).filter(this::isBefore).findFirst();
    }

    public boolean isBefore(Stage other) {
        return compareTo(other) < 0;
    }

    public static Optional<Stage> of(String code) {
        return Stream.of(values()).filter(stage -> stage.code().equals(code)).findFirst();
    }
}
