package jp.kanmin.plan.mapping.offer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.json.JsonResource;
import jp.kanmin.text.JapaneseDate;
import jp.kanmin.text.SearchForm;

/// What a column of a table, or a line of a form, holds by its heading.
///
/// @param date a date in the heading, such as that of 目標値（令和6年度）
record Column(Role role, Optional<JapaneseDate> date) {

    /// What may stand in a column.
    enum Role {
        MEASURE,
        OWNER,
        ACTION,
        PROBLEM,
        KPI,
        UNIT,
        BASE,
        TARGET,
        DUE,
        SCHEDULE,
        /// A year alone: the value in that year.
        YEAR
    }

    private static final int LONGEST = 40;
    private static final Map<Role, List<String>> WORDS = words();

    /// The role of a heading; empty when it has none.
    static Optional<Column> of(String heading) {
        var form = SearchForm.of(heading.replace("\n", "")).replace(" ", "");
        if (form.isEmpty() || form.length() > LONGEST) {
            return Optional.empty();
        }
        var date = JapaneseDate.in(heading).stream().map(JapaneseDate.Found::date).findFirst();
        Role best = null;
        int longest = 0;
        for (var words : WORDS.entrySet()) {
            for (var word : words.getValue()) {
                boolean fits = word.length() > longest && form.contains(word)
                        && form.length() <= word.length() + 16;
                best = fits ? words.getKey() : best;
                longest = fits ? word.length() : longest;
            }
        }
        boolean isYear = date.isPresent() && (best == null || best == Role.DUE);
        return isYear
                ? Optional.of(new Column(Role.YEAR, date))
                : Optional.ofNullable(best).map(role -> new Column(role, date));
    }

    private static Map<Role, List<String>> words() {
        var document = JsonResource.read(Column.class, "columns.json");
        var words = new EnumMap<Role, List<String>>(Role.class);
        for (var role : Role.values()) {
            var own = new ArrayList<String>();
            JsonResource.texts(document, role.name().toLowerCase(Locale.ROOT))
                    .forEach(word -> own.add(SearchForm.of(word).replace(" ", "")));
            words.put(role, own);
        }
        return words;
    }
}
