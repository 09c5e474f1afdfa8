package jp.kanmin.measure.list.cell;

import java.util.List;

/// Spellings and words of the list of 2019 that are probably slips. They are pointed out and left as they are, since
/// only the ministries can say.
public final class Doubtful {

    private static final List<Slip> IN_URLS = List.of(
            new Slip("local_iiot-lab", "local_iot-lab"),
            new Slip("local-iiot-lab", "local-iot-lab"),
            new Slip("jo_ho_tsusin", "joho_tsusin"),
            new Slip("joho-tsusin", "joho_tsusin"),
            new Slip("suisinshosin", "suisinhosin"),
            new Slip("applie.or.jp", "applic.or.jp"),
            new Slip("chiiikimirai", "chiikimirai"),
            new Slip("_%20", "_"));

    private static final List<Slip> IN_TEXT = List.of(
            new Slip("窓口に向かず", "窓口に出向かず"),
            new Slip("情報処理振興機構", "情報処理推進機構"),
            new Slip("地方、Wi-Fi", "一方、Wi-Fi"),
            new Slip("データの利活用を寄与", "データの利活用に寄与"),
            new Slip("進めたい必要", "進めていく必要"),
            new Slip("アドバイスをを", "アドバイスを"),
            new Slip("施策集約化", "施業集約化"),
            new Slip("施策履歴", "施業履歴"),
            new Slip("森林施策", "森林施業"),
            new Slip("先行的通用", "先行的適用"),
            new Slip("びったりサービス", "ぴったりサービス"));

    private static final List<Slip> ABBREVIATIONS = List.of(
            new Slip("経産省", "経済産業省"),
            new Slip("官民データ基本法", "官民データ活用推進基本法"));

    private Doubtful() {}

    private record Slip(String written, String meant) {}

    static void inUrl(String url, Notes.OfRow notes) {
        for (var slip : IN_URLS) {
            if (url.contains(slip.written)) {
                notes.add(Damage.URL_DOUBTFUL, Notes.URLS, slip.written, slip.meant);
            }
        }
    }

    public static void inText(String text, String column, Notes.OfRow notes) {
        for (var slip : IN_TEXT) {
            if (text.contains(slip.written)) {
                notes.add(Damage.WORDING, column, slip.written, slip.meant);
            }
        }
        for (var slip : ABBREVIATIONS) {
            if (text.contains(slip.written)) {
                notes.add(Damage.ABBREVIATION, column, slip.written, slip.meant);
            }
        }
    }
}
