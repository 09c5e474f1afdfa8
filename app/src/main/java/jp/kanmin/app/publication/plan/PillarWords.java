package jp.kanmin.app.publication.plan;

import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.measure.Field;
import jp.kanmin.measure.Pillar;

/// Names of pillars and fields for readers.
public final class PillarWords {

    private PillarWords() {}

    /// `柱1 手続のオンライン化`; a code that is none, as it stands.
    public static String of(String code, PageWords words) {
        return Pillar.find(code).map(pillar -> of(pillar, words)).orElse(code);
    }

    public static String of(Pillar pillar, PageWords words) {
        var name = words.say(pillar.shortName());
        return pillar.isOfTheGuide() ? words.say("pillar", pillar.code(), name) : name;
    }

    /// One of the eight fields in the reader's language; an own class as the plan names it.
    static String field(String code, PageWords words) {
        return code.isBlank()
                ? words.say("unset")
                : Field.find(code).map(field -> words.say(field.words())).orElse(code);
    }
}
