package jp.kanmin.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.finding.Words;
import jp.kanmin.text.SearchForm;

/// One of the eight priority fields, in the order of the guide's matrix, or その他. A field is independent of the
/// pillar; a body may use a classification of its own beside it.
public enum Field {
    /// Offices and their procedures.
    ADMINISTRATION("電子行政", "E-administration"),
    /// People's health and care.
    HEALTH("健康・医療・介護", "Health, medical and nursing care"),
    /// Visitors.
    TOURISM("観光", "Tourism"),
    /// Money; the guide has no sample.
    FINANCE("金融", "Finance"),
    /// Farms, forests and the sea.
    AGRICULTURE("農林水産", "Agriculture, forestry and fisheries", "農林水産業"),
    /// Industry; the guide has no sample.
    MANUFACTURING("ものづくり", "Manufacturing"),
    /// Roads, networks and disasters; the samples add 等 to its name.
    INFRASTRUCTURE("インフラ・防災・減災", "Infrastructure and disaster prevention", "インフラ・防災・減災等"),
    /// Getting about.
    MOBILITY("移動", "Mobility"),
    /// Outside the eight.
    OTHER("その他", "Other");

    private final Words words;
    private final List<String> aliases;

    Field(String ja, String en, String... aliases) {
        this.words = Words.of(ja, en);
        this.aliases = List.of(aliases);
    }

    /// The field of that name or of a variant of it; empty for a class of someone's own.
    public static Optional<Field> find(String text) {
        for (var field : Names.ALL) {
            if (field.words.ja().equals(text)) {
                return Optional.of(field);
            }
        }
        return Optional.ofNullable(Names.BY_KEY.get(SearchForm.of(text).strip()));
    }

    /// As JSON says it: the Japanese name.
    public String code() {
        return words.ja();
    }

    public Words words() {
        return words;
    }

    /// Built on first use, since an enum's constants come before its static fields.
    private static final class Names {
        private static final List<Field> ALL = List.of(values());
        private static final Map<String, Field> BY_KEY = new HashMap<>();

        static {
            for (var field : values()) {
                BY_KEY.put(SearchForm.of(field.words.ja()), field);
                BY_KEY.put(SearchForm.of(field.words.en()), field);
                field.aliases.forEach(alias -> BY_KEY.put(SearchForm.of(alias), field));
            }
        }
    }
}
