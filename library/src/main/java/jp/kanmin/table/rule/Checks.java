package jp.kanmin.table.rule;

import static jp.kanmin.finding.Force.ADVICE;

import java.util.List;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.Rule;
import jp.kanmin.finding.Severity;
import jp.kanmin.table.rule.profile.SheetProfile;
import jp.kanmin.table.rule.profile.TableCase;
import jp.kanmin.table.rule.profile.TableProfile;
import jp.kanmin.table.sheet.Content;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.number.NumberFormat;

/// How a rule of tables is begun, and how it goes through sheets and tables.
final class Checks {

    private Checks() {}

    /// Begins a rule. All are advice: nothing in the Act obliges, the State asks.
    static Rule.Draft<TableCase> rule(String id, Severity severity) {
        return Rule.<TableCase>rule(id, ADVICE).severity(severity).cites("機械可読性ルール " + id);
    }

    /// A check that looks at one table after the other.
    static Rule.Check<TableCase> tables(TableCheck check) {
        return (c, found) -> {
            for (var sheet : c.shown()) {
                for (var table : sheet.tables()) {
                    check.look(table, new Told(sheet, found));
                }
            }
        };
    }

    /// A check that looks at one sheet after the other, in workbooks only.
    static Rule.Check<TableCase> sheets(SheetCheck check) {
        return (c, found) -> {
            for (var sheet : c.isList() ? List.<SheetProfile>of() : c.shown()) {
                check.look(sheet, new Told(sheet, found));
            }
        };
    }

    @FunctionalInterface
    interface TableCheck {
        void look(TableProfile table, Told told);
    }

    @FunctionalInterface
    interface SheetCheck {
        void look(SheetProfile sheet, Told told);
    }

    /// Takes the breaches in one sheet.
    record Told(SheetProfile sheet, Rule.Found found) {

        void at(Range range, String ja, String en) {
            found.at(sheet.place(range), ja, en);
        }

        /// A breach in a block, said with the first of its texts as an example.
        ///
        /// @param ja,en what is so, with one place for the example
        void withExample(Range range, String ja, String en) {
            var text = shortened(shown(range.top(), range.left()));
            int cells = range.height() * range.width();
            at(range, ja.formatted(text) + more(range),
                    en.formatted(text) + (cells > 1 ? " (%d in a row)".formatted(cells) : ""));
        }

        void at(List<Range> ranges, String ja, String en) {
            ranges.forEach(range -> withExample(range, ja, en));
        }

        Place place(Range range) {
            return sheet.place(range);
        }

        /// As a reader sees it: a day and not its serial number.
        private String shown(int row, int column) {
            var cells = sheet.sheet();
            return cells.content(row, column) == Content.NUMBER
                    ? NumberFormat.of(cells.look(row, column).format()).shown(cells.number(row, column))
                    : cells.text(row, column);
        }

        static String more(Range range) {
            int cells = range.height() * range.width();
            return cells > 1 ? "（続けて%d件）".formatted(cells) : "";
        }

        static String shortened(String text) {
            var line = text.replace('\n', '⏎').replace('\r', ' ').strip();
            return line.length() <= 30 ? line : line.substring(0, 30) + "…";
        }
    }
}
