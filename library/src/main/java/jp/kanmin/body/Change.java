package jp.kanmin.body;

import java.time.LocalDate;
import java.util.Locale;

import jp.kanmin.finding.Words;

/// What became of a municipality, or of a ward, on a day.
///
/// @param date the day from which it holds
/// @param oldCode six digits; a code may survive the change
/// @param oldName without prefecture and county
public record Change(LocalDate date, How how, String oldCode, String oldName, String newCode,
        String newName) {

    /// The ways in which municipalities change.
    public enum How {
        /// Several ended, a new one began, perhaps under the name and code of one of them.
        MERGED(Words.of("新設合併", "merged into a new body")),
        /// Ended and became part of another.
        ABSORBED(Words.of("編入", "absorbed by another body")),
        /// Ended and was divided among others; there is a change for each of them.
        DIVIDED(Words.of("分割して編入", "divided among other bodies")),
        /// Became a designated city, which takes another code.
        DESIGNATED(Words.of("政令指定都市への移行", "became a designated city")),
        CITY(
                Words.of("市制施行", "became a city")),
        TOWN(
                Words.of("町制施行", "became a town")),
        RENAMED(Words.of("名称変更", "renamed")),
        /// Another county or sub-prefecture, and therefore another code.
        MOVED(Words.of("郡・支庁の区域変更", "moved to another county")),
        /// A ward whose city drew its wards anew.
        REGROUPED(Words.of("行政区の再編", "wards drawn anew"));

        private final Words words;

        How(Words words) {
            this.words = words;
        }

        public Words words() {
            return words;
        }

        static How of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        /// As tables say it: `merged`.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// True when the code stayed as it was.
    public boolean keepsCode() {
        return oldCode.equals(newCode);
    }

    /// The change as a reader sees it: `2004年12月1日 戸井町 → 函館市（編入）`.
    public Words inWords() {
        return Words.of("%d年%d月%d日 %s → %s（%s）".formatted(date.getYear(), date.getMonthValue(),
                date.getDayOfMonth(), oldName, newName, how.words().ja()),
                "%s: %s → %s (%s)".formatted(date, oldName, newName, how.words().en()));
    }
}
