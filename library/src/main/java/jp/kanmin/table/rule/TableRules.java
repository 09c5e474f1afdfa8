package jp.kanmin.table.rule;

import java.util.List;
import java.util.Optional;

import jp.kanmin.finding.Rule;
import jp.kanmin.table.rule.profile.TableCase;

/// The rules in the order of their official ids.
public final class TableRules {

    public static final List<Rule<TableCase>> ALL = List.of(
            FileRules.FORMAT, LayoutRules.ONE_TABLE, LayoutRules.CUT, LayoutRules.UNRELATED, NameRules.NAMED,
            TextRules.LAYOUT, TextRules.ONE_VALUE, TextRules.PLATFORM, NumberRules.BLANK_AND_ZERO,
            LookRules.OBJECTS, LookRules.LOOKS, LookRules.MERGED, LookRules.HIDDEN, FileRules.ONE_LINE,
            FileRules.QUOTED,
            NumberRules.NUMERIC, NameRules.LEFT_OUT, NameRules.ONE_ROW, ChoiceRules.SAME_WORDS,
            ChoiceRules.OTHER, LookRules.FORMULAS,
            LayoutRules.FIRST_ROW, ChoiceRules.CODES, NumberRules.SIGNS, NumberRules.UNITS,
            TimePlaceRules.TIME,
            TimePlaceRules.PLACE, SeriesRules.SAME_FORM, SeriesRules.DESCRIBED, SeriesRules.LONG);

    private TableRules() {}

    /// The rule with an official id such as `L1-12`.
    public static Optional<Rule<TableCase>> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
