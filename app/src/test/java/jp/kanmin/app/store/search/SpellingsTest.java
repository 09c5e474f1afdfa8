package jp.kanmin.app.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The ways in which people write one word.
class SpellingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"サーバー | サーバ", "ｻｰﾊﾞｰ | サーバ", "さーば | サーバー", "ウェブサイト | ウエブサイト",
        "Webサイト | ウェブサイト",
        "ウェブ | ＷＥＢ", "申込 | 申し込み", "申し込み | 申込み", "申込み | 申込", "子ども | 子供", "こども | 子ども", "子供 | こども", "取組 | 取り組み",
        "取り組み | 取組み", "手続 | 手続き", "手続き | 手続", "問い合わせ | 問合せ", "ＡＩ | AI", "ai | ＡＩ", "５Ｇ | 5g", "デ-タ | データ",
        "ﾃﾞｰﾀ | データ", "オープン・データ | オープンデータ", "おーぷんでーた | オープンデータ", "オープンデータ | ｵｰﾌﾟﾝﾃﾞｰﾀ", "個⼈情報 | 個人情報",
        "個人情報 | 個⼈情報", "官⺠データ | 官民データ", "髙橋 | 高橋", "高橋 | 髙橋", "渡邊 | 渡辺", "渡辺 | 渡邉", "斎藤 | 齋藤", "國民 | 国民",
        "学校 | 學校",
        "藝術 | 芸術", "鉄道 | 鐵道", "𠮷野 | 吉野", "話し合い | 話合い", "話合い | 話し合い", "引き続き | 引続き", "貸し付け | 貸付け",
        "売り上げ | 売上げ", "行う | 行なう", "出来る | できる", "３ヶ所 | 3箇所", "3か所 | 三ヶ所から3箇所へ", "①調査 | 1調査", "平成〇年 | 平成◯年",
        "マイナンバーカード | 個人番号カード", "個人番号カード | マイナンバーカード", "人工知能 | AI", "ＡＩ | 人工知能", "空家 | 空き家", "スマートフォン | スマホ",
        "障害者 | 障がい者", "市区町村 | 市町村", "ヴァイオリン | バイオリン", "ソフトウェア | ソフトウエア", "コンピューター | コンピュータ", "Wi－Fi | Wi-Fi",
        "２０２６年 | 2026年", "open data | オープンなOpen Dataの公開", "カー | カード", "ード | カード", "り組 | 取り組み", "続き | 手続き"})
    void a_word_is_found_however_it_is_written(String asked, String written) {
        try (var index = Filled.titles(written + "について", "ほかの話")) {
            assertThat(Filled.ids(index, asked)).containsExactly(written + "について");
            assertThat(index.search(Question.of(asked)).hits().getFirst().title())
                    .as("what was found is marked").anyMatch(Answer.Segment::isHit);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"生物 | 生き物", "読書 | 読み書き", "病院 | 美容院", "ビル | ビール", "カバ | カハ", "愛 | AI",
        "マイ | メイ"})
    void different_words_stay_different(String asked, String written) {
        try (var index = Filled.titles(written)) {
            assertThat(Filled.ids(index, asked)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"取組 | 次の取り組みを進める | 次の[取り組み]を進める", "サーバ | 共用サーバーの更新 | 共用[サーバ]ーの更新",
        "データ 公開 | ﾃﾞｰﾀを公開する | [ﾃﾞｰﾀ]を[公開]する", "話合い | 話し合いの場 | [話し合い]の場", "マイナカード | 個人番号カードの普及 | [個人番号カード]の普及",
        "高橋 | 髙橋町の計画 | [髙橋]町の計画", "申込 手続 | 申し込みの手続きを見直す | [申し込み]の[手続]きを見直す", "京都 | 東京都 | 東[京都]",
        "open data | Open  Data公開 | [Open] [Data]公開", "\"open data\" | Open Data公開 | [Open Data]公開"})
    void what_was_found_is_marked_in_the_text_as_it_stands(String asked, String title, String marked) {
        try (var index = Filled.titles(title)) {
            assertThat(index.search(Question.of(asked)).hits())
                    .singleElement()
                    .satisfies(hit -> assertThat(Filled.marked(hit.title())).isEqualTo(marked));
        }
    }
}
