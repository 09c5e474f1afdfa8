package jp.kanmin.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import jp.kanmin.finding.Words;

/// The seven contents that the guide's template gives a plan, in its order.
public final class Contents {

    /// Title of each content by its id.
    public static final Map<String, Words> TITLES = titles();

    private Contents() {}

    private static Map<String, Words> titles() {
        var titles = new LinkedHashMap<String, Words>();
        titles.put("situation", Words.of("現状と課題", "situation and problems"));
        titles.put("purpose", Words.of("計画の目的", "purpose"));
        titles.put("position", Words.of("計画の位置付け", "position"));
        titles.put("organisation", Words.of("推進体制", "organisation"));
        titles.put("policy", Words.of("基本的な方針", "basic policy"));
        titles.put("measures", Words.of("個別施策", "measures"));
        titles.put("security", Words.of("セキュリティと個人情報", "security and personal data"));
        return Collections.unmodifiableMap(titles);
    }
}
