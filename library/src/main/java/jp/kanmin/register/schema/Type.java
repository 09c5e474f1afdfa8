package jp.kanmin.register.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import jp.kanmin.finding.Words;

/// What kind of value a column holds. The first group is known to foreign schemas too; the meaning of the second comes
/// only with ours.
public enum Type {
    TEXT(Words.of("文字", "text")),
    INTEGER(Words.of("整数", "whole number")),
    NUMBER(Words.of("数値", "number")),
    BOOLEAN(Words.of("真偽", "true or false")),
    DATE(Words.of("日付（2026-04-01の形）", "date such as 2026-04-01")),
    TIME(Words.of("時刻（09:00の形）", "time such as 09:00")),
    DATETIME(Words.of("日時（2026-04-01T09:00:00の形）", "date and time such as 2026-04-01T09:00:00")),
    YEAR(Words.of("西暦の年", "year")),
    YEAR_MONTH(Words.of("年月（2026-04の形）", "year and month such as 2026-04")),
    URL(Words.of("URL", "URL")),
    MAIL(Words.of("メールアドレス", "mail address")),

    /// The code of a public body, six digits.
    CODE(Words.of("全国地方公共団体コード（6けた）", "code of a public body (6 digits)")),
    CORPORATE_NUMBER(Words.of("法人番号（13けた）", "corporate number (13 digits)")),
    /// A reading in full-width katakana.
    KANA(Words.of("全角カナ", "full-width katakana")),
    PHONE(Words.of("電話番号", "phone number")),
    POSTAL_CODE(Words.of("郵便番号", "postal code")),
    LATITUDE(Words.of("緯度（度、十進）", "latitude in degrees")),
    LONGITUDE(Words.of("経度（度、十進）", "longitude in degrees")),
    /// 有 or 無.
    FLAG(Words.of("有または無", "有 or 無")),
    /// 1, or nothing.
    MARK(Words.of("1または空", "1 or nothing"));

    private final Words words;
    private final String code;

    Type(Words words) {
        this.words = words;
        code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Words words() {
        return words;
    }

    /// As JSON says it: `corporate-number`.
    public String code() {
        return code;
    }

    static Optional<Type> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
