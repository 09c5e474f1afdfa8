package jp.kanmin.plan.alignment.suggest;

import java.util.List;
import java.util.Locale;

import jp.kanmin.finding.Language;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;

/// A measure that one's own may be for. It is a proposal: a person confirms it.
///
/// @param score from 1 for the same title down to nearly 0 for a faint likeness
/// @param ground what speaks most for it
/// @param reasons why, in sentences, the strongest first
public record Suggestion(Upper upper, double score, Ground ground, List<Words> reasons) {

    public Suggestion {
        reasons = List.copyOf(reasons);
    }

    /// What speaks for a suggestion.
    public enum Ground {
        /// The title differs in spelling at most.
        SAME_TITLE,
        /// It is known what became of the measure that one's own is linked to or named after.
        KNOWN_CHANGE,
        SIMILAR_TITLE,
        SIMILAR_CONTENTS;

        /// As JSON says it: `same-title`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Json toJson(Language language) {
        return Json.Obj.EMPTY.with("id", Json.of(upper.id())).with("title", Json.of(upper.title()))
                .with("score", new Json.Num(java.math.BigDecimal.valueOf(Math.round(score * 100), 2)))
                .with("ground", Json.of(ground.code()))
                .with("reasons", Json.texts(reasons.stream().map(words -> words.in(language)).toList()));
    }
}
