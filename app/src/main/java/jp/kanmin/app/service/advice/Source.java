package jp.kanmin.app.service.advice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.finding.Words;

/// In whose name advice is given.
public enum Source {
    COUNCIL(Words.of("官民データ活用推進戦略会議", "Public-private data council")),
    NATION(Words.of("国", "the nation")),
    PREFECTURE(Words.of("都道府県", "the prefecture"));

    private final Words words;

    Source(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Source> of(String code) {
        return Stream.of(values()).filter(source -> source.code().equals(code)).findFirst();
    }

    /// In whose names a person may speak.
    public static List<Source> openTo(Person who) {
        return who.is(Role.NATION)
                ? List.of(COUNCIL, NATION)
                : who.is(Role.PREFECTURE) ? List.of(PREFECTURE) : List.of();
    }
}
