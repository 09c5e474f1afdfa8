package jp.kanmin.register.normal;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

import jp.kanmin.text.BodyCode;
import jp.kanmin.text.CorporateNumber;
import jp.kanmin.text.JapaneseDate;

/// The forms that values of one kind can be brought into.
public enum Form {
    /// `2026-04-01`, from any Japanese way of writing one day.
    DATE {
        @Override
        Joinable read(String written) {
            return JapaneseDate.parse(written).filter(date -> date.first().equals(date.last()))
                    .map(date -> Joinable.as(written, date.first().toString()))
                    .orElseGet(() -> Joinable.notUnderstood(written));
        }
    },
    /// `09:00`, up to `24:00`.
    TIME {
        @Override
        Joinable read(String written) {
            return Times.of(written);
        }
    },
    /// `054-626-1139`; digits alone where nobody wrote where the area code ends.
    PHONE {
        @Override
        Joinable read(String written) {
            return Phones.of(written);
        }
    },
    /// 有 or 無.
    FLAG {
        @Override
        Joinable read(String written) {
            var yes = FLAGS.get(folded(written).toUpperCase(java.util.Locale.ROOT));
            return yes == null ? Joinable.notUnderstood(written) : Joinable.as(written, yes);
        }
    },
    /// Full-width katakana; other characters stay.
    KANA {
        @Override
        Joinable read(String written) {
            return Joinable.as(written, katakana(written));
        }
    },
    /// Thirteen digits whose check digit fits.
    CORPORATE_NUMBER {
        @Override
        Joinable read(String written) {
            return CorporateNumber.of(written).map(number -> Joinable.as(written, number.value()))
                    .orElseGet(() -> Joinable.notUnderstood(written));
        }
    },
    /// Six digits, a lost leading zero and check digit restored.
    BODY_CODE {
        @Override
        Joinable read(String written) {
            return BodyCode.candidates(written).stream()
                    .filter(code -> jp.kanmin.body.Bodies.find(code.six()).isPresent()).findFirst()
                    .map(code -> Joinable.as(written, code.six()))
                    .orElseGet(() -> Joinable.notUnderstood(written));
        }
    },
    /// `425-0022`.
    POSTAL_CODE {
        @Override
        Joinable read(String written) {
            var match = POSTAL.matcher(folded(written));
            return match.matches()
                    ? Joinable.as(written, match.group(1) + "-" + match.group(2))
                    : Joinable.notUnderstood(written);
        }
    },
    /// An address, as [Address#line()] writes it.
    ADDRESS {
        @Override
        Joinable read(String written) {
            var address = Address.of(written);
            return new Joinable(written, address.line(), address.body().isPresent());
        }
    };

    /// Nothing that has a form is longer.
    static final int LONGEST = 400;

    private static final Map<String, String> FLAGS = flags();
    private static final Pattern POSTAL = Pattern.compile("〒? ?([0-9]{3})[-－ ]?([0-9]{4})");
    private static final Pattern HALF_KANA = Pattern.compile("[\\uFF66-\\uFF9F]+");
    private static final Pattern HYPHEN_IN_KANA = Pattern.compile("(?<=[ァ-ヺー])[-‐‑–—―−－ｰ]+");
    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−－─ｰ﹣]");

    abstract Joinable read(String written);

    /// The value in this form, with what was written beside it.
    public Joinable of(String written) {
        return written.length() > LONGEST || written.isBlank()
                ? Joinable.notUnderstood(written)
                : read(written);
    }

    /// Widths and dashes alike, no blanks around.
    static String folded(String text) {
        return DASHES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("-").strip();
    }

    private static String katakana(String text) {
        var full = HALF_KANA.matcher(text.strip())
                .replaceAll(half -> Normalizer.normalize(half.group(), Normalizer.Form.NFKC));
        var out = new StringBuilder(full.length());
        for (int i = 0; i < full.length(); i++) {
            char c = full.charAt(i);
            out.append(c >= 'ぁ' && c <= 'ゖ' ? (char) (c - 'ぁ' + 'ァ') : c);
        }
        return HYPHEN_IN_KANA.matcher(out).replaceAll(run -> "ー".repeat(run.group().length()));
    }

    private static Map<String, String> flags() {
        var flags = new java.util.HashMap<String, String>();
        for (var yes : new String[]{"有", "有り", "あり", "アリ", "○", "〇", "◯", "◎", "Y", "YES", "TRUE", "1"}) {
            flags.put(yes, "有");
        }
        for (var no : new String[]{"無", "無し", "なし", "ナシ", "×", "✕", "✖", "X", "N", "NO", "FALSE", "0"}) {
            flags.put(no, "無");
        }
        return Map.copyOf(flags);
    }
}
