package jp.kanmin.plan.evidence;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import jp.kanmin.text.Quantity;
import org.jspecify.annotations.Nullable;

/// What a measure sets free, as a number: 年300万円 is 3,000,000 円 in each year.
///
/// @param unit without multiplier and period, such as `円` or `時間`
/// @param isAbout whether it is approximate or a limit: 約, 程度, 以上
public record SavedAmount(BigDecimal value, String unit, Per per, boolean isAbout) {

    /// How often it is set free.
    public enum Per {
        ONCE,
        MONTH,
        YEAR
    }

    private static final Pattern BEFORE = Pattern
            .compile("^(?:(年間|年額|毎年|1年に|年)|(月間|月額|毎月|1か月に|月)|合計|計)[ :：、約]*(?=.*[0-9０-９一二三四五六七八九十百千])");
    private static final Pattern AFTER = Pattern.compile("^(.+?)[/／](?:(年|年間|年度)|(月|月間))$");
    private static final int LONGEST = 200;

    /// Reads an amount as somebody wrote it. What holds no number with a unit, or more than one, is not read: a guess
    /// would be worse than saying so.
    public static Optional<SavedAmount> read(String written) {
        var text = written.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        var before = BEFORE.matcher(text);
        var per = Per.ONCE;
        boolean isAbout = false;
        if (before.find()) {
            per = per(before.group(1), before.group(2));
            isAbout = before.group().contains("約");
            text = text.substring(before.end());
        }
        var known = per;
        boolean about = isAbout;
        return quantity(text).filter(one -> !one.toBeFilled() && one.value().signum() > 0)
                .map(one -> of(one, known, about)).filter(one -> !one.unit.isBlank());
    }

    private static Optional<Quantity> quantity(String text) {
        var running = Quantity.in(text);
        return Quantity.parse(text)
                .or(() -> running.size() == 1
                        ? Optional.of(running.getFirst().quantity())
                        : Optional.empty());
    }

    private static SavedAmount of(Quantity quantity, Per per, boolean isAbout) {
        var after = AFTER.matcher(quantity.unit());
        boolean isPeriod = after.matches();
        return new SavedAmount(quantity.value().stripTrailingZeros(),
                isPeriod ? after.group(1) : quantity.unit(),
                isPeriod && per == Per.ONCE ? per(after.group(2), after.group(3)) : per,
                isAbout || quantity.about() || quantity.limit() != Quantity.Limit.EXACT);
    }

    private static Per per(@Nullable String year,
            @Nullable String month) {
        return year != null ? Per.YEAR : month != null ? Per.MONTH : Per.ONCE;
    }
}
