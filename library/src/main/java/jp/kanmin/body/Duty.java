package jp.kanmin.body;

import jp.kanmin.finding.Words;

/// What the Basic Act asks of a body about a plan of its own.
public enum Duty {
    /// It must have one: the nation and the prefectures (arts. 8(1) and 9(1)).
    MUST(Words.of("策定義務", "duty to have a plan")),
    /// It shall try to have one: municipalities, special wards among them (art. 9(3)). None is a duty open, never a
    /// violation.
    EFFORT(Words.of("努力義務", "duty of effort to have a plan")),
    /// The Act asks nothing of it.
    NONE(Words.of("策定の定めなし", "no duty"));

    private final Words words;

    Duty(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }
}
