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

    /// The role of a heading by the longest word in it, of equal ones the last; empty when it has none.
    static Optional<Column> of(String heading) {
        if (heading.isBlank() || heading.length() > LONGEST) {
            return Optional.empty();
        }
        var dates = JapaneseDate.in(heading);
        var bare = new StringBuilder(heading);
        dates.reversed().forEach(found -> bare.delete(found.start(), found.end()));
        var date = dates.stream().map(JapaneseDate.Found::date).findFirst();
        var form = SearchForm.of(bare.toString().replace("\n", "")).replace(" ", "");
        Role best = null;
        int longest = 0;
        int last = -1;
        for (var words : WORDS.entrySet()) {
            for (var word : words.getValue()) {
                int at = form.lastIndexOf(word);
                boolean isNearer = word.length() > longest || (word.length() == longest && at > last);
                if (at >= 0 && isNearer && form.length() <= word.length() + 16) {
                    best = words.getKey();
                    longest = word.length();
                    last = at;
                }
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
