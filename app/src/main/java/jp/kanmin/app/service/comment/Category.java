package jp.kanmin.app.service.comment;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.finding.Words;

/// What a body does with an opinion, as bodies commonly tell it in their results.
public enum Category {
    /// The plan was changed because of it.
    REFLECTED(Words.of("反映（計画を変えました）", "reflected: the plan was changed")),
    /// The plan says so already.
    AGREED(Words.of("趣旨同意（計画に書いてあるとおりです）", "agreed: the plan says so already")),
    /// It is kept in mind.
    NOTED(Words.of("参考（今後の参考にします）", "noted: kept in mind")),
    /// It is about something else.
    OUTSIDE(Words.of("対象外（この計画のことではありません）", "outside: about something else"));

    private final Words words;

    Category(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }

    /// As stores and forms write it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Category> of(String code) {
        return Stream.of(values()).filter(category -> category.code().equals(code)).findFirst();
    }
}
