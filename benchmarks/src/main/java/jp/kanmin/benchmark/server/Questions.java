package jp.kanmin.benchmark.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.kanmin.app.store.search.Kind;
import jp.kanmin.app.store.search.Question;

/// What people may ask in a day: 200 questions, no two alike. Some words stand in most plans, some in none.
final class Questions {

    private static final List<String> WORDS = List.of("手続", "手続き", "オンライン", "オンライン化", "避難所", "防災", "図書", "給食",
            "水道", "ごみ",
            "健診", "保育", "介護", "観光", "観光案内", "農地", "森林", "道路", "統計", "講習", "空き家", "空家", "アンケート", "マイナンバーカード",
            "個人番号カード",
            "オープンデータ", "ｵｰﾌﾟﾝﾃﾞｰﾀ", "子ども", "子供", "子育て", "取り組み", "申し込み", "サーバー", "ウェブ", "ＡＩ", "クラウド", "セキュリティ",
            "京都", "東京都",
            "俳句", "漁業", "鳥獣", "テレワーク", "シェアリングエコノミー", "官民データ活用推進計画", "特別養護老人ホーム", "個人情報の保護に関する条例", "路線バス",
            "台帳", "証明");
    private static final List<String> SEVERAL = List.of("手続 オンライン", "避難所 地図", "オープンデータ 公開", "子育て 申請 窓口",
            "水道 点検 写真", "個人情報 保護",
            "共同 調達 費用", "窓口 職員 手伝う", "月に一度 実績 公表", "紙 申請 画面", "夜 休日 相談", "農地 地図 共有", "データ 項目 単位", "災害 連絡先 名簿",
            "電話 問い合わせ 半分",
            "高齢者 利用", "マイナンバーカード コンビニ", "標準 システム 移行", "県 市町 共同", "介護 予約 通知");
    private static final List<String> RARE = List.of("宇宙", "鯨", "森", "の", "1", "三か所の台帳に書き写して", "オンライン手続の台帳",
            "存在しない言葉の列", "😀",
            "title:防災 AND *", "\"書類をそろえる手間\"", "件数の多いものから", "入力は一度で済ませ、ほかの台帳には自動で写るようにします", "福井市", "EBPM",
            "業務改革", "01-15",
            "Webアクセシビリティ", "", "見直し");

    private Questions() {}

    static List<Question> all() {
        var questions = new ArrayList<Question>();
        var counted = Set.of("pillar", "field");
        for (var words : WORDS) {
            questions.add(Question.of(words).counted(counted));
        }
        for (var words : SEVERAL) {
            questions.add(Question.of(words).counted(counted));
            questions.add(Question.of(words).counted(counted).page(20, 20));
        }
        for (var words : RARE) {
            questions.add(Question.of(words).counted(counted));
        }
        for (int i = 0; questions.size() < 150; i++) {
            questions.add(
                    Question.of(WORDS.get(i)).counted(counted).kinds(Set.of(Kind.NATIONAL, Kind.SAMPLE)));
        }
        for (int i = 0; questions.size() < 180; i++) {
            questions.add(Question.of(WORDS.get(i)).counted(counted)
                    .facets(Map.of("pillar", Set.of(Integer.toString(1 + i % 5)))));
        }
        for (int i = 0; questions.size() < 200; i++) {
            questions.add(Question.of(WORDS.get(i)).counted(counted).bodies(Set.of("182010", "011002")));
        }
        return questions;
    }
}
