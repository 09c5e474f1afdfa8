package jp.kanmin.table.layout.cut;

import java.util.Set;
import java.util.regex.Pattern;

/// What words of a sheet tell about their place.
public final class Wording {

    private static final int LONGEST = 2_000;
    private static final Pattern NOTE = Pattern.compile(
            "^([（(]?(※|[*＊]|注[：:）)\\d１-９ 　]|備考[：:）)])|\\d{1,2}[)）]|[a-z][)）]|問合|問い合わせ|担当[：:課]|作成[：:日]|更新[：:日]|この表|本表).*",
            Pattern.DOTALL);
    private static final Pattern SOURCE = Pattern.compile("^[（(\\[［【]?(出典|出所|資料[：:]|典拠).*|.*調べ[)）]?$",
            Pattern.DOTALL);
    private static final Pattern UNIT = Pattern.compile("^[（(\\[［【]?単位.*", Pattern.DOTALL);
    private static final Pattern AS_OF = Pattern.compile(".*(現在|時点)[)）]?$", Pattern.DOTALL);
    private static final Pattern UNIT_OF = Pattern.compile("単位[はが]?[：:（(]+([^）)\\]］】：:。]{1,20})");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(（]([^()（）]{1,8})[)）]");
    private static final Pattern TOTAL = Pattern
            .compile("^(計|合計|小計|総計|総数|累計|総合計|中計|全体|.{1,12}(合計|小計|総計|[^会統時設家生推集]計))$");
    private static final Set<String> PLAIN_TOTALS = Set.of("計", "合計", "小計", "総計", "総数", "累計", "総合計");
    private static final Set<String> UNITS = Set.of("人", "世帯", "件", "円", "千円", "百万円", "億円", "万円", "％", "%",
            "‰", "㎡",
            "m2", "㎢", "k㎡", "km2", "ha", "m", "km", "t", "トン", "kg", "台", "戸", "棟", "箇所", "か所", "ヶ所", "校",
            "園", "所",
            "施設", "回", "日", "時間", "分", "歳", "年", "月", "名", "組", "冊", "点", "枚", "本", "頭", "羽", "床", "kWh", "㎥",
            "倍",
            "ポイント", "位", "隻", "社", "団体", "店", "事業所", "学級", "クラス", "千人", "万人", "度", "℃", "mm", "cm");

    private Wording() {}

    public static String plain(String text) {
        var cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        var plain = new StringBuilder(cut.length());
        boolean space = false;
        for (int at = 0; at < cut.length(); at++) {
            char sign = cut.charAt(at);
            if (Shape.isSpace(sign)) {
                space = true;
                continue;
            }
            if (space && !plain.isEmpty() && plain.charAt(plain.length() - 1) < 0x250 && sign < 0x250) {
                plain.append(' ');
            }
            space = false;
            plain.append(sign);
        }
        return plain.toString();
    }

    /// What a text outside the table is; a title when nothing tells.
    public static Remark.Kind kind(String plain) {
        return UNIT.matcher(plain).matches()
                ? Remark.Kind.UNIT
                : SOURCE.matcher(plain).matches()
                        ? Remark.Kind.SOURCE
                        : NOTE.matcher(plain).matches()
                                ? Remark.Kind.NOTE
                                : AS_OF.matcher(plain).matches() ? Remark.Kind.AS_OF : Remark.Kind.TITLE;
    }

    /// Whether the words themselves say that they stand outside a table.
    static boolean isRemark(String plain) {
        return kind(plain) != Remark.Kind.TITLE;
    }

    /// A look at the last sign, which is all that most texts need.
    static boolean mayBeTotal(String text) {
        int end = text.length() - 1;
        while (end >= 0 && Shape.isSpace(text.charAt(end))) {
            end--;
        }
        return end >= 0 && "計数体".indexOf(text.charAt(end)) >= 0;
    }

    public static boolean isTotal(String plain) {
        return plain.length() <= 16 && TOTAL.matcher(plain).matches();
    }

    /// Whether the word can mean nothing else than a total: 体重計 is none.
    public static boolean isPlainTotal(String plain) {
        return PLAIN_TOTALS.contains(plain);
    }

    public static boolean isUnit(String plain) {
        return UNITS.contains(bare(plain));
    }

    /// `人` for `（人）`.
    public static String bare(String plain) {
        int end = plain.length() - 1;
        return end > 1 && "(（[［".indexOf(plain.charAt(0)) >= 0 && ")）]］".indexOf(plain.charAt(end)) >= 0
                ? plain.substring(1, end)
                : plain;
    }

    /// `千円` for `（単位：千円）`; empty when no unit is said.
    public static String unitOf(String plain) {
        var found = UNIT_OF.matcher(plain);
        var rest = plain.startsWith("単位") ? plain.substring(2) : "";
        return found.find() ? found.group(1) : UNITS.contains(rest) ? rest : "";
    }

    /// `人` for `人口（人）`; empty when no brackets hold a unit.
    public static String unitInBrackets(String heading) {
        var found = IN_BRACKETS.matcher(heading);
        while (found.find()) {
            if (UNITS.contains(found.group(1))) {
                return found.group(1);
            }
        }
        return "";
    }
}
