package jp.kanmin.app.web.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.plan.FigureWords;

/// How dark a share is drawn, in few steps; what is not known is hatched.
public enum Tone {
    UNKNOWN("tone-0", ""),
    NONE("tone-1", "boards.tone.1"),
    FEW("tone-2", "boards.tone.2"),
    SOME("tone-3", "boards.tone.3"),
    MANY("tone-4", "boards.tone.4"),
    MOST("tone-5", "boards.tone.5");

    private final String code;
    private final String key;

    Tone(String code, String key) {
        this.code = code;
        this.key = key;
    }

    /// A step under its name.
    public record Step(String tone, String words) {}

    static Tone of(long part, long all) {
        if (all <= 0) {
            return UNKNOWN;
        }
        if (part <= 0) {
            return NONE;
        }
        return part * 4 < all ? FEW : part * 2 < all ? SOME : part * 4 < all * 3 ? MANY : MOST;
    }

    /// The name of its class in the style sheet.
    public String code() {
        return code;
    }

    /// All steps with their figures.
    ///
    /// @param unknown what it means that a share is not known
    static List<Step> steps(String unknown, PageWords words) {
        return Stream.of(values()).map(tone -> new Step(tone.code,
                tone == UNKNOWN ? unknown : words.say(tone.key))).toList();
    }

    /// `3／10（30%）`; in words that it is not known where there is nothing to divide by.
    static String share(long part, long all, String unknown, PageWords words) {
        return all <= 0
                ? unknown
                : words.say("boards.share", FigureWords.number(part), FigureWords.number(all),
                        percent(part, all));
    }

    /// In percent, to the tenth.
    static String percent(long part, long all) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros().toPlainString();
    }
}
