package jp.kanmin.app.account;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.finding.Words;

/// What a person is to the plan of a body (guide, the drafting organisation).
public enum Role {
    /// The office that carries the plan (推進事務局): writes everything, publishes.
    OFFICE(Words.of("推進事務局", "planning office")),
    /// A line department: writes what is entrusted to it.
    DEPARTMENT(Words.of("担当課", "department")),
    /// The planning section that looks at a part and calls it done.
    APPROVER(Words.of("企画・承認", "planning section, approver")),
    /// Looks after the people of a body, its export and its deletion.
    ADMINISTRATOR(Words.of("団体の管理者", "administrator of the body")),
    /// Sees the figures of the municipalities of its prefecture.
    PREFECTURE(Words.of("都道府県（管内を見る）", "prefecture (sees its municipalities)")),
    /// Sees the figures of all bodies.
    NATION(Words.of("国（全国を見る）", "nation (sees all bodies)")),
    /// Reads the draft of its body.
    READER(Words.of("閲覧", "reader"));

    private final Words words;

    Role(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }

    /// As stores and forms write it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String code) {
        return Stream.of(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
