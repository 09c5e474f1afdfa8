package jp.kanmin.office.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Place;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.Workbook;

/// A register that comes back in a workbook or a CSV file. Columns are found by their headings and entries by their numbers
/// or names, so that moved columns and sorted rows do no harm. A row without anything in the columns of the entry itself
/// goes on with the entry above it.
///
/// @param rows what can be taken; an entry with a flaw is not in it
/// @param findings what is wrong, each with its cell
public record ItemSheet(List<Row> rows, List<Finding> findings) {

    private static final int MOST_FINDINGS = 300;
    private static final int MARK_ROWS = 20;
    private static final Pattern MARK = Pattern.compile("kanmin-office ([0-9]{6}) ([a-z]+) v1");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final Pattern ID = Pattern.compile("[a-z][0-9]{1,6}");

    public ItemSheet {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /// An entry.
    ///
    /// @param id what the sheet calls it; empty for one that was added
    /// @param seen how often it had been kept when the sheet was made; empty where the sheet does not say
    /// @param place its first cell
    public record Row(String id, Item item, Optional<Integer> seen, Place place) {}

    /// What a hidden cell of the sheet says: whose it is, and which register.
    public static String mark(String body, OfficeRegister register) {
        return "kanmin-office " + body + " " + register.code() + " v1";
    }

    /// The headings of a sheet, in the order in which it is written.
    public static List<String> headings(OfficeRegister register) {
        var headings = new ArrayList<String>();
        headings.add(ItemHead.ID_HEADING);
        register.columns().forEach(field -> headings.add(field.heading()));
        headings.add(ItemHead.SEEN_HEADING);
        return headings;
    }

    /// Reads a register out of a workbook. Whatever stands in it, this ends in rows and findings.
    ///
    /// @param body whose register it should be
    public static ItemSheet read(Workbook book, OfficeRegister register, String body) {
        return new Reading(register, body).read(book);
    }

    /// An entry on its way: its rows as they come.
    private static final class Open {
        private final String id;
        private final int first;
        private final ItemHead head;
        private final Map<String, String> values;
        private final List<Map<String, String>> lines = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();
        private final String seen;
        private boolean isSound;

        Open(ItemHead head, int first, String id, Map<String, String> values, String seen, boolean isSound) {
            this.head = head;
            this.first = first;
            this.id = id;
            this.values = values;
            this.seen = seen;
            this.isSound = isSound;
        }
    }

    private static final class Reading {

        private final OfficeRegister register;
        private final String body;
        private final List<Finding> findings = new ArrayList<>();
        private final Map<String, Open> open = new LinkedHashMap<>();

        Reading(OfficeRegister register, String body) {
            this.register = register;
            this.body = body;
        }

        ItemSheet read(Workbook book) {
            boolean isAny = false;
            for (var sheet : book.sheets()) {
                var head = ItemHead.find(sheet, register, this::add);
                isAny |= head.isPresent();
                if (head.isPresent() && head.get().isWhole(register) && isExpected(sheet)) {
                    rows(head.get());
                }
            }
            if (!isAny) {
                add(OfficeFlaw.NO_TABLE.at(Place.whole(), "「%s」の表が見つかりません。".formatted(register.words().ja()),
                        "There is no table of “%s” in the file.".formatted(register.words().en())));
            }
            var rows = new ArrayList<Row>();
            open.values().forEach(one -> made(one).ifPresent(rows::add));
            return new ItemSheet(rows, findings);
        }

        private void add(Finding finding) {
            if (findings.size() < MOST_FINDINGS) {
                findings.add(finding);
            }
        }

        private boolean isExpected(Sheet sheet) {
            for (int row = 0; row < Math.min(sheet.rows(), MARK_ROWS); row++) {
                var cell = sheet.width(row) == 0 ? "" : sheet.text(row, 0).strip();
                if (MARK.matcher(cell).matches() && !cell.equals(mark(body, register))) {
                    add(OfficeFlaw.OTHER.at(new Place.Range(sheet.name(), "A" + (row + 1)),
                            "ほかの団体か、ほかの台帳のファイルです（%s）。".formatted(cell),
                            "The file is of another body or another register (%s).".formatted(cell)));
                    return false;
                }
            }
            return true;
        }

        private void rows(ItemHead head) {
            var last = Optional.<Open>empty();
            for (int row = head.row() + 1; row < head.sheet().rows(); row++) {
                boolean hasHead = ItemCells.isFilled(head, row, register.head());
                if (!hasHead && !ItemCells.isFilled(head, row, register.line())) {
                    continue;
                }
                var cells = new ItemCells(head, row, this::add);
                last = hasHead || last.isEmpty() ? Optional.of(begin(head, row, cells)) : last;
                if (!register.line().isEmpty()) {
                    last.get().lines.add(cells.read(register.line()));
                    last.get().places.add(row);
                }
                last.get().isSound &= cells.isSound();
            }
        }

        /// The entry that a row begins, or goes on with.
        private Open begin(ItemHead head, int row, ItemCells cells) {
            var values = cells.read(register.head());
            var id = ID.matcher(cells.plain(ItemHead.ID)).matches() ? cells.plain(ItemHead.ID) : "";
            var key = id.isEmpty() ? " " + register.identity(new TypedItem(values, List.of())) : id;
            var before = open.get(key);
            if (before == null) {
                var made = new Open(head, row, id, values, cells.plain(ItemHead.SEEN), cells.isSound());
                open.put(key, made);
                return made;
            }
            var other = register.head().stream().filter(field -> !values.getOrDefault(field.key(), "")
                    .equals(before.values.getOrDefault(field.key(), ""))).findFirst();
            if (register.line().isEmpty() || other.isPresent()) {
                var field = other.orElse(register.head().getFirst());
                before.isSound = false;
                add(OfficeFlaw.TWICE.at(head.place(row, field.key()),
                        "同じものの行が、ほかにもあります（%d行目）。".formatted(before.first + 1),
                        "There is another row of the same (row %d).".formatted(before.first + 1)));
            }
            return before;
        }

        private Optional<Row> made(Open one) {
            var made = new TypedItem(one.values, one.lines).made(register, body,
                    (line, field) -> one.head.place(line < 0 ? one.first : one.places.get(line),
                            field.key()));
            made.findings().forEach(this::add);
            var seen = NUMBER.matcher(one.seen).matches()
                    ? Optional.of(Integer.valueOf(one.seen))
                    : Optional.<Integer>empty();
            return made.item().filter(_ -> one.isSound)
                    .map(item -> new Row(one.id, item, seen, one.head.place(one.first, 0)));
        }
    }
}
