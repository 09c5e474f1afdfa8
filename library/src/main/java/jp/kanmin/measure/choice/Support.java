package jp.kanmin.measure.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jp.kanmin.finding.Words;
import jp.kanmin.measure.Editions;
import jp.kanmin.measure.NationalMeasure;

/// The support that a national measure offers to municipalities (row A-45), with its amounts and conditions as facts.
///
/// @param facts such as `補助率 1/2`, in the order of the text
/// @param kinds what sort of help it is; at least one
/// @param isOld true when the list itself gives it with a date that had passed
public record Support(NationalMeasure measure, List<Words> facts, List<Kind> kinds, boolean isOld) {

    private static final Pattern RATE = Pattern.compile("補助率([0-9]/[0-9](?:、[0-9]/[0-9])*)");
    private static final Pattern CEILING = Pattern.compile("上限(?:額)?([0-9,]+)(億|万|千)?円");
    /// Advice and people that any measure can have, in the newest edition: advisers for local data, help with the plan.
    private static final List<String> FOR_ALL = List.of("10-03", "11-01");

    public Support {
        facts = List.copyOf(facts);
        kinds = List.copyOf(kinds);
    }

    /// A sort of help.
    public enum Kind {
        MONEY(Words.of("お金", "Money"), Pattern.compile("補助|交付金|交付税|財政措置|助成|事業費の対象")),
        PEOPLE(Words.of("人・助言", "People and advice"), Pattern.compile("派遣|アドバイザー|助言|伝道師|専門家|相談")),
        TRAINING(Words.of("研修・説明会", "Training"), Pattern.compile("研修|講習|説明会|セミナー|演習|訓練|ワークショップ")),
        MATERIAL(Words.of("手引・道具", "Guides and tools"),
                Pattern.compile("ガイド|手引|手順書|ツール|事例|ひな形|ひな型|仕様|資料|データセット|フォーマット")),
        OTHER(Words.of("その他", "Other"), Pattern.compile("(?!)"));

        private final Words words;
        private final Pattern signs;

        Kind(Words words, Pattern signs) {
            this.words = words;
            this.signs = signs;
        }

        public Words words() {
            return words;
        }
    }

    /// The support of a measure; none where the list names none.
    public static List<Support> of(NationalMeasure measure) {
        var text = measure.support();
        if (text.isBlank()) {
            return List.of();
        }
        var kinds = Stream.of(Kind.values()).filter(kind -> kind.signs.matcher(text).find()).toList();
        boolean isOld = text.contains("時点の記載") || text.contains("以前の記載")
                || measure.damage().stream().anyMatch(damage -> damage.contains("古い期限"));
        return List.of(
                new Support(measure, facts(text), kinds.isEmpty() ? List.of(Kind.OTHER) : kinds, isOld));
    }

    /// What can be used whatever the measure: people who advise, and help with the plan itself.
    public static List<Support> forAll() {
        return FOR_ALL.stream().flatMap(code -> Editions.newest().findMeasure(code).stream())
                .flatMap(measure -> of(measure).stream()).toList();
    }

    private static List<Words> facts(String text) {
        var facts = new ArrayList<Words>();
        RATE.matcher(text).results().map(hit -> hit.group(1)).distinct()
                .forEach(rate -> facts.add(Words.of("補助率 " + rate, rate.replace("、", ", ") + " subsidy")));
        CEILING.matcher(text).results().distinct().forEach(hit -> {
            var scale = hit.group(2) == null ? "" : hit.group(2);
            facts.add(Words.of("上限 " + hit.group(1) + scale + "円",
                    "ceiling " + english(hit.group(1), scale) + " yen"));
        });
        return facts;
    }

    /// `2,000` and `万` as `20 million`.
    private static String english(String digits, String scale) {
        long factor = switch (scale) {
            case "億" -> 100_000_000L;
            case "万" -> 10_000L;
            case "千" -> 1_000L;
            default -> 1L;
        };
        var plain = digits.replace(",", "");
        if (plain.length() > 9) {
            return digits + scale;
        }
        long yen = Long.parseLong(plain) * factor;
        long million = 1_000_000L;
        return yen >= million && yen % million == 0
                ? "%,d million".formatted(yen / million)
                : "%,d".formatted(yen);
    }
}
