package jp.kanmin.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.finding.Words;
import jp.kanmin.text.SearchForm;

/// A pillar of basic policy, in the order of the guide's chapter 5, or one of the two ways to have none: listed
/// under その他, or left blank.
public enum Pillar {
    /// Article 10: procedures online, with the work behind them reviewed.
    ONE("1", "10条", "手続における情報通信の技術の利用等", "手続のオンライン化", "Procedures online"),
    /// Article 11(1): data of public bodies easy to use.
    TWO("2", "11条1項", "官民データの容易な利用等", "オープンデータ", "Open data"),
    /// Article 13: the card held and used.
    THREE("3", "13条", "個人番号カードの普及及び活用", "マイナンバーカード", "My Number card"),
    /// Article 14: nobody left behind.
    FOUR("4", "14条", "利用の機会等の格差の是正", "デジタル格差の是正", "Digital divide"),
    /// Article 15(1): systems that work together.
    FIVE("5", "15条1項", "情報システムに係る規格の整備及び互換性の確保等", "システムの標準化", "System standards"),
    /// Listed as その他.
    OTHER("other", "", "その他", "その他", "Other"),
    /// Left blank.
    UNSET("unset", "", "", "記載なし", "Not given");

    private final String code;
    private final String article;
    private final String fullName;
    private final Words shortName;

    Pillar(String code, String article, String fullName, String shortJa, String shortEn) {
        this.code = code;
        this.article = article;
        this.fullName = fullName;
        this.shortName = Words.of(shortJa, shortEn);
    }

    /// The pillar named by its code, its full or short name, or a variant of these that the official documents
    /// use; empty when it is none of them. A blank names [#UNSET].
    public static Optional<Pillar> find(String text) {
        var key = SearchForm.of(text).strip();
        if (key.isEmpty()) {
            return Optional.of(UNSET);
        }
        for (var tail : Names.TAILS) {
            if (key.endsWith(tail)) {
                key = key.substring(0, key.length() - tail.length());
            }
        }
        return Optional.ofNullable(Names.BY_KEY.get(key));
    }

    /// The five pillars of the guide, in its order.
    public static List<Pillar> five() {
        return List.of(ONE, TWO, THREE, FOUR, FIVE);
    }

    /// As JSON says it: `1` … `5`, `other`, `unset`.
    public String code() {
        return code;
    }

    /// The name as the guide's chapter 5 has it; empty for [#UNSET].
    public String fullName() {
        return fullName;
    }

    /// The article of the Act it rests on, such as `11条1項`; empty for [#OTHER] and [#UNSET].
    public String article() {
        return article;
    }

    public Words shortName() {
        return shortName;
    }

    /// True for the five pillars of the guide.
    public boolean isOfTheGuide() {
        return !article.isEmpty();
    }

    /// Built on first use, since an enum's constants come before its static fields.
    private static final class Names {
        private static final Map<String, Pillar> BY_KEY = new HashMap<>();
        private static final List<String> TAILS = Stream.of("に係る取組", "に関する取組").map(SearchForm::of).toList();

        static {
            for (var pillar : values()) {
                if (pillar != UNSET) {
                    put(pillar.fullName, pillar);
                }
                put(pillar.code, pillar);
                put(pillar.shortName.ja(), pillar);
                put(pillar.shortName.en(), pillar);
            }
            put("手続における情報通信技術の利用等", ONE);
            put("個人番号カードの普及・活用", THREE);
            put("利用の機会等格差の是正", FOUR);
            put("デジタルデバイド対策", FOUR);
            put("情報システムに係る規格の整備及び互換性の確保", FIVE);
            put("情報システム改革・業務の見直し", FIVE);
        }

        private static void put(String name, Pillar pillar) {
            BY_KEY.put(SearchForm.of(name), pillar);
        }
    }
}
