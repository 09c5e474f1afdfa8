package jp.kanmin.table.rule;

import static jp.kanmin.finding.Severity.CRITICAL;
import static jp.kanmin.finding.Severity.MAJOR;

import java.util.List;
import java.util.regex.Pattern;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.Rule;
import jp.kanmin.finding.Rule.Found;
import jp.kanmin.table.layout.Column;
import jp.kanmin.table.layout.FoundTable;
import jp.kanmin.table.rule.Checks.Told;
import jp.kanmin.table.rule.profile.ColumnProfile;
import jp.kanmin.table.rule.profile.FormChange;
import jp.kanmin.table.rule.profile.SheetProfile;
import jp.kanmin.table.rule.profile.TableCase;
import jp.kanmin.table.rule.profile.TableProfile;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Workbook.Doubt;

/// Rules about a table among others: the version before, what describes it, its length.
final class SeriesRules {

    /// So many headings that are years, months, ages or places are values, not names.
    private static final int SERIES = 3;
    private static final Pattern YEAR = Pattern.compile(
            ".*((19|20)[0-9]{2}(年(度|次)?|$)|(令和|平成|昭和|[RHSＲＨＳ])(元|[0-9０-９]{1,2})(年度?|$|[./．])).*");
    private static final Pattern MONTH = Pattern.compile(".*(^|[^0-9０-９])[0-9０-９]{1,2}(月|/[0-9]{1,2}).*");
    private static final Pattern AGE = Pattern.compile(".*[0-9０-９]{1,3}(歳|才| ?[～〜~-] ?[0-9０-９]{1,3}(歳|才)).*");
    private static final Pattern DESCRIPTION = Pattern
            .compile("(?i).*(メタデータ|項目(定義|説明|一覧)|データ(定義|項目|説明)|更新履歴|凡例|説明|readme|仕様).*");

    static final Rule<TableCase> SAME_FORM = Checks.rule("L3-07", CRITICAL)
            .title("前の版と同じ形式である", "The form is that of the version before")
            .remedy("前の版と同じ項目名と順序に戻してください。変える必要があるときは、変えたことを更新履歴に書いてください。",
                    "Go back to the names and the order of before, or note the change in the history.")
            .fix(Fix.CONFIRM)
            .good("地区,男,女\n東,10,20\n西,30,40\n@previous\n地区,男,女\n東,9,19\n西,29,39")
            .bad("地区名,男性,女性\n東,10,20\n西,30,40\n@previous\n地区,男,女\n東,9,19\n西,29,39")
            .check(SeriesRules::sameForm);

    static final Rule<TableCase> DESCRIBED = Checks.rule("L3-08", MAJOR)
            .title("データの定義と更新履歴があり、文字コードが分かる", "The data are described and their encoding is certain")
            .remedy("CSVはBOM付きのUTF-8で保存し、項目の定義と更新履歴を付けてください。",
                    "Save CSV as UTF-8 with a byte order mark; add definitions and a history.")
            .fix(Fix.CONFIRM)
            .good("名称,定員\n図書館,120\n公民館,80")
            .bad("名称,定員\n図書館,120\n公民館,80\n@doubt-encoding")
            .check(SeriesRules::described);

    static final Rule<TableCase> LONG = Checks.rule("L3-09", MAJOR)
            .title("年や地域は列に並べず、行にしている（縦持ち）", "Years and places are rows, not columns")
            .remedy("「年度」「値」のような列を作り、1つの値を1行にしたデータも公開してください。",
                    "Publish the data also with one value a row, with columns such as year and value.")
            .fix(Fix.AUTO)
            .good("地区,年,人口\n東,2020,10\n東,2021,11\n西,2020,30\n西,2021,31")
            .bad("地区,2020年,2021年,2022年\n東,10,11,12\n西,30,31,32")
            .check(Checks.tables(SeriesRules::longForm));

    private SeriesRules() {}

    private static void sameForm(TableCase c, Found found) {
        if (c.previous().isEmpty()) {
            return;
        }
        var before = first(c.previous().get());
        for (var sheet : c.shown()) {
            if (!sheet.tables().isEmpty() && !before.isEmpty()) {
                var table = sheet.tables().getFirst().table();
                FormChange.of(names(table), before).breach()
                        .ifPresent(what -> new Told(sheet, found).at(headings(table), what.ja(), what.en()));
                return;
            }
        }
    }

    private static List<String> first(TableCase c) {
        return c.shown().stream().filter(s -> !s.tables().isEmpty()).findFirst()
                .map(s -> names(s.tables().getFirst().table())).orElse(List.of());
    }

    private static List<String> names(FoundTable table) {
        return table.columns().stream().map(Column::name).toList();
    }

    private static Range headings(FoundTable table) {
        return new Range(table.range().top(), table.range().left(),
                table.headerRows().isEmpty() ? table.range().top() : table.headerRows().getLast(),
                table.range().right());
    }

    private static void described(TableCase c, Found found) {
        for (var doubt : c.workbook().doubts()) {
            if (doubt.kind() == Doubt.Kind.ENCODING) {
                found.at(Place.whole(), doubt.what().ja(), doubt.what().en());
            }
        }
    }

    /// Whether the file itself says enough to judge whether it is described.
    static boolean canJudgeDescription(TableCase c) {
        return c.sheets().stream().map(SheetProfile::sheet)
                .anyMatch(s -> DESCRIPTION.matcher(s.name()).matches())
                || c.workbook().doubts().stream().anyMatch(d -> d.kind() == Doubt.Kind.ENCODING);
    }

    private static void longForm(TableProfile table, Told told) {
        if (table.table().headerRows().isEmpty()) {
            return;
        }
        for (var series : List.of(YEAR, MONTH, AGE)) {
            var columns = table.columns().stream().filter(p -> isValue(p)
                    && p.column().levels().stream().anyMatch(level -> series.matcher(level).matches()))
                    .toList();
            if (isSeries(columns, series)) {
                told(table, columns, told);
                return;
            }
        }
        var places = table.columns().stream().filter(p -> isValue(p) && isPlace(p.column())).toList();
        if (places.size() >= SERIES) {
            told(table, places, told);
        }
        var years = table.columns().stream().filter(p -> isValue(p) && isBareYear(p.column())).toList();
        if (years.size() >= SERIES) {
            told(table, years, told);
        }
    }

    private static boolean isValue(ColumnProfile profile) {
        return profile.filled() == 0 || profile.numericShare() > 0.5;
    }

    /// Different values of one kind; a year above all columns is a title.
    private static boolean isSeries(List<ColumnProfile> columns, Pattern series) {
        return columns.stream().flatMap(p -> p.column().levels().stream())
                .filter(l -> series.matcher(l).matches())
                .distinct().limit(SERIES).count() >= SERIES;
    }

    private static boolean isPlace(Column column) {
        return column.isNamed() && column.levels().getLast().length() <= 8
                && Bodies.named(column.levels().getLast()).stream().map(Body::name)
                        .anyMatch(column.levels().getLast()::equals);
    }

    private static boolean isBareYear(Column column) {
        return column.isNamed() && column.levels().getLast().matches("(19|20)[0-9]{2}");
    }

    private static void told(TableProfile table, List<ColumnProfile> columns, Told told) {
        var range = table.table().range();
        int left = columns.getFirst().column().at();
        int right = columns.getLast().column().at();
        told.at(new Range(range.top(), left, table.table().headerRows().getLast(), right),
                "「%s」から「%s」まで、値が列に並んでいます（%d列）。".formatted(Told.shortened(columns.getFirst().name()),
                        Told.shortened(columns.getLast().name()), columns.size()),
                "Values are laid out in %d columns, from “%s” to “%s”.".formatted(columns.size(),
                        Told.shortened(columns.getFirst().name()), Told.shortened(columns.getLast().name())));
    }
}
