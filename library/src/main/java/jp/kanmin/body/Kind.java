package jp.kanmin.body;

import java.util.List;
import java.util.Locale;

import jp.kanmin.finding.Words;

/// The kinds of public bodies, and the two kinds of places that have a code without being one of the 1,788.
public enum Kind {
    NATION(Duty.MUST, "基本法8条1項", Words.of("国", "nation")),
    PREFECTURE(Duty.MUST, "基本法9条1項", Words.of("都道府県", "prefecture")),
    /// A city by cabinet order, divided into wards.
    DESIGNATED_CITY(Duty.EFFORT, "基本法9条3項", Words.of("政令指定都市", "designated city")),
    CITY(Duty.EFFORT, "基本法9条3項", Words.of("市", "city")),
    TOWN(Duty.EFFORT, "基本法9条3項", Words.of("町", "town")),
    VILLAGE(Duty.EFFORT, "基本法9条3項", Words.of("村", "village")),
    /// One of the 23 of Tokyo, a municipality (art. 9(3)).
    SPECIAL_WARD(Duty.EFFORT, "基本法9条3項", Words.of("特別区", "special ward")),
    /// A part of a designated city: a place, not a body.
    WARD(Duty.NONE, "", Words.of("行政区", "ward")),
    /// One of the six of the northern territories: in the list of codes, without residents or an office.
    NORTHERN_VILLAGE(Duty.NONE, "", Words.of("北方領土の村", "village of the northern territories"));

    private final Duty duty;
    private final String article;
    private final Words words;
    private final String code;

    Kind(Duty duty, String article, Words words) {
        this.duty = duty;
        this.article = article;
        this.words = words;
        code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Words words() {
        return words;
    }

    /// What the Act asks of a body of this kind.
    public Duty duty() {
        return duty;
    }

    /// The provision behind [#duty()], as a finding cites it: `基本法9条3項`; empty where there is none.
    public List<String> citation() {
        return article.isEmpty() ? List.of() : List.of(article);
    }

    /// True for the kinds that make up the 1,788: prefectures and municipalities.
    public boolean isCounted() {
        return this == PREFECTURE || isMunicipality();
    }

    /// True for the kinds that make up the 1,741.
    public boolean isMunicipality() {
        return duty == Duty.EFFORT;
    }

    static Kind of(String code) {
        for (var kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalStateException("no such kind: " + code);
    }

    /// As tables and JSON say it: `designated-city`.
    public String code() {
        return code;
    }
}
