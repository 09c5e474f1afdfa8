package jp.kanmin.plan.draft;

import java.util.regex.Pattern;

import jp.kanmin.indicator.IndicatorType;

/// A first proposal of an indicator's type, unit and direction from its name. The clerk confirms it.
///
/// @param unit empty where the type has none
/// @param direction `up` or `down`
public record KpiGuess(IndicatorType type, String unit, String direction) {

    private static final Pattern SURVEY = Pattern.compile("アンケート|満足度");
    private static final Pattern RATE = Pattern.compile("率|割合");
    private static final Pattern MINUTES = Pattern.compile("待ち時間|滞在時間|平均時間");
    private static final Pattern MONEY = Pattern.compile("経費|額");
    private static final Pattern COUNT = Pattern.compile("([件人世団箇個校社台回])?数|人口|件数");
    private static final Pattern LESS = Pattern.compile("待ち|滞在|被害|経費|削減|短縮|抑制|エリア外|修繕");

    public static KpiGuess of(String name) {
        var direction = LESS.matcher(name).find() ? "down" : "up";
        if (name.contains("適合レベル")) {
            return new KpiGuess(IndicatorType.LEVEL, "", "up");
        }
        if (SURVEY.matcher(name).find()) {
            return new KpiGuess(IndicatorType.SURVEY, "％", "up");
        }
        if (name.contains("業務数／")) {
            return new KpiGuess(IndicatorType.FORMULA, "％", "up");
        }
        if (RATE.matcher(name).find()) {
            return new KpiGuess(IndicatorType.RATE, "％", direction);
        }
        if (MINUTES.matcher(name).find()) {
            return new KpiGuess(IndicatorType.DURATION, "分", "down");
        }
        if (MONEY.matcher(name).find()) {
            return new KpiGuess(IndicatorType.AMOUNT, "円", direction);
        }
        return COUNT.matcher(name).find()
                ? new KpiGuess(IndicatorType.COUNT, unit(name), direction)
                : new KpiGuess(IndicatorType.BOOLEAN, "", "up");
    }

    private static String unit(String name) {
        if (name.contains("箇所数") || name.contains("個所数")) {
            return "箇所";
        }
        for (var unit : new String[]{"世帯", "学校", "企業", "人", "台", "言語", "分野"}) {
            if (name.contains(unit)) {
                return switch (unit) {
                    case "学校" -> "校";
                    case "企業" -> "社";
                    default -> unit;
                };
            }
        }
        return "件";
    }
}
