package jp.kanmin.app.service.comment;

import java.util.stream.Stream;

import jp.kanmin.finding.Words;

/// Whether opinions come by a form on our pages, and what it asks of who sends them.
public enum OpinionForm {
    /// They send them otherwise.
    NONE("", Words.of("フォームを使わない", "no form")),
    /// It asks for no name.
    ANONYMOUS("anonymous", Words.of("使う（名前を聞かない）", "a form that asks for no name")),
    /// Name and contact may be left out.
    MAY_NAME("may", Words.of("使う（名前と連絡先は、書いても書かなくてもよい）", "a form on which name and contact may be given")),
    /// Name and contact must be there.
    MUST_NAME("must", Words.of("使う（名前と連絡先を必ず書いてもらう）", "a form on which name and contact must be given"));

    private final String code;
    private final Words words;

    OpinionForm(String code, Words words) {
        this.code = code;
        this.words = words;
    }

    public Words words() {
        return words;
    }

    /// As stores and forms write it.
    public String code() {
        return code;
    }

    /// Whether it has fields for name and contact.
    public boolean asksForName() {
        return this == MAY_NAME || this == MUST_NAME;
    }

    /// By its code; none where it is no code of ours.
    public static OpinionForm of(String code) {
        return Stream.of(values()).filter(form -> form.code.equals(code)).findFirst().orElse(NONE);
    }
}
