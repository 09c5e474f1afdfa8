package jp.kanmin.plan.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Place;
import jp.kanmin.plan.Plan;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.Workbook;

/// A plan's workbook that came back. Columns are found by their headings and rows by their ids; what the workbook held
/// when it was made stands on a sheet of its own, so that what nobody touched is told from what was written.
///
/// @param cells of rows that the plan has
/// @param fresh new measures and indicators
/// @param findings what is wrong, each with its cell
public record PlanSheet(List<Typed> cells, List<Fresh> fresh, List<Finding> findings) {

    /// The sheet that remembers what the workbook held.
    public static final String MEMORY = "控え";
    /// The sheet of lists to choose from.
    public static final String CHOICES = "選択肢";

    private static final String NAME = "kanmin-plan ";
    private static final int MOST_FINDINGS = 300;

    public PlanSheet {
        cells = List.copyOf(cells);
        fresh = List.copyOf(fresh);
        findings = List.copyOf(findings);
    }

    /// A cell with what stands in it.
    ///
    /// @param mark of what stood in the plan when the workbook was made; empty where it was not in it
    /// @param written what stood in the cell then; empty where that is not to be asked
    public record Typed(PlanRow row, PlanRow.Slot slot, String text, Optional<String> mark,
            Optional<String> written,
            Place place) {}

    /// A row without an id: a new measure or indicator.
    ///
    /// @param id where it was given one already
    /// @param measure id of the measure an indicator belongs to; empty where the row has none
    /// @param title of that measure
    public record Fresh(Grid grid, Optional<String> id, String measure, String title,
            Map<Column, String> texts,
            Map<Column, Place> places, Place place) {
        public Fresh {
            texts = new LinkedHashMap<>(texts);
            places = Map.copyOf(places);
        }
    }

    /// What the workbook held when it was made: marks and texts by part.
    private record Memory(Map<String, String> marks, Map<String, String> texts) {}

    /// The cell that says whose workbook it is.
    public static String markOf(String body) {
        return NAME + body + " v1";
    }

    /// Reads a workbook. Whatever stands in it, this ends in cells and findings.
    public static PlanSheet read(Workbook book, String body, Plan plan) {
        return new Reading(plan).read(book, body);
    }

    /// One workbook being read.
    private static final class Reading {

        private final Map<String, PlanRow> rows = new LinkedHashMap<>();
        private final Map<String, List<Typed>> cells = new LinkedHashMap<>();
        private final Map<String, Place> met = new HashMap<>();
        private final List<Fresh> fresh = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        Reading(Plan plan) {
            PlanRow.of(plan).forEach(row -> rows.put(key(row.grid(), row.measure(), row.id()), row));
        }

        PlanSheet read(Workbook book, String body) {
            var memory = book.sheets().stream()
                    .filter(sheet -> sheet.rows() > 0 && sheet.text(0, 0).startsWith(NAME))
                    .findFirst();
            if (memory.isEmpty() || !memory.get().text(0, 0).endsWith(" v1")) {
                add(PlanFlaw.NO_MARK.at(Place.whole(), "受け取ったときの内容を控えたシートがないか、読めません。",
                        "The sheet that remembers what the workbook held is missing or cannot be read."));
            } else if (!memory.get().text(0, 0).equals(markOf(body))) {
                add(PlanFlaw.OTHER_BODY.at(new Place.Range(memory.get().name(), "A1"), "ほかの団体のファイルです。",
                        "The file is of another body."));
            } else {
                sheets(book, memory.get());
            }
            return new PlanSheet(cells.values().stream().flatMap(List::stream).toList(), fresh, findings);
        }

        private void sheets(Workbook book, Sheet memory) {
            var held = memory(memory);
            boolean isAny = false;
            for (var sheet : book.sheets()) {
                var head = sheet.equals(memory) || sheet.name().equals(CHOICES)
                        ? Optional.<Head>empty()
                        : Head.find(sheet, this::add);
                head.ifPresent(found -> rows(found, held));
                isAny |= head.isPresent();
                if (head.isEmpty() && !sheet.equals(memory) && !sheet.name().equals(CHOICES)
                        && sheet.rows() > 0) {
                    add(PlanFlaw.UNKNOWN_SHEET.at(new Place.Range(sheet.name(), "A1"), "このシートは読みません。",
                            "This sheet is not read."));
                }
            }
            if (isAny) {
                rows.forEach((key, row) -> missing(key, row, held));
            } else {
                add(PlanFlaw.NO_SHEET.at(Place.whole(), "計画の表が見つかりません。",
                        "There is no table of a plan in the file."));
            }
        }

        private static Memory memory(Sheet sheet) {
            var marks = new HashMap<String, String>();
            var texts = new HashMap<String, String>();
            for (int row = 1; row < sheet.rows(); row++) {
                marks.putIfAbsent(sheet.text(row, 0), sheet.text(row, 1));
                texts.putIfAbsent(sheet.text(row, 0), sheet.text(row, 2));
            }
            return new Memory(marks, texts);
        }

        private void missing(String key, PlanRow row, Memory held) {
            if (!met.containsKey(key) && held.marks.containsKey(row.slots().getFirst().part().path())) {
                add(PlanFlaw.NO_ROW.at(new Place.Range(row.grid().title(), "A1"),
                        "「%s」の行がありません。計画からは消えません。".formatted(row.name()),
                        "The row of “%s” is missing; it stays in the plan.".formatted(row.name())));
            }
        }

        private void rows(Head head, Memory held) {
            if (!head.has(head.grid().id()) || (head.grid() == Grid.INDICATORS && !head.has("施策ID"))) {
                return;
            }
            for (int at = head.row() + 1; at < head.sheet().rows(); at++) {
                row(head, at, held);
            }
        }

        private void row(Head head, int at, Memory held) {
            var grid = head.grid();
            var id = head.text(at, grid.id());
            var measure = grid == Grid.INDICATORS ? head.text(at, "施策ID") : grid == Grid.MEASURES ? id : "";
            var row = Optional.ofNullable(rows.get(key(grid, measure, id)));
            if (row.isPresent()) {
                known(head, at, row.get(), held);
            } else if (id.isEmpty() && grid != Grid.ANSWERS) {
                if (head.isFilledIn(at)) {
                    fresh(head, at, measure);
                }
            } else if (!id.isEmpty() || head.isFilledIn(at)) {
                add(PlanFlaw.UNKNOWN_ID.at(head.place(at, grid.id()),
                        "「%s」というIDは、計画にありません。".formatted(brief(id)),
                        "The plan has no id “%s” here.".formatted(brief(id))));
            }
        }

        private void known(Head head, int at, PlanRow row, Memory held) {
            var key = key(row.grid(), row.measure(), row.id());
            var place = head.place(at, row.grid().id());
            var first = met.putIfAbsent(key, place);
            if (first != null) {
                cells.remove(key);
                add(PlanFlaw.TWICE.at(place, "「%s」の行が、ほかにもあります。どちらも取り込みません。".formatted(row.name()),
                        "There is another row of “%s”; neither is taken in.".formatted(row.name())));
                return;
            }
            var reading = new CellReading(head, this::add);
            var typed = new ArrayList<Typed>();
            for (var slot : row.slots()) {
                if (head.has(slot.column().heading())) {
                    var path = slot.part().path();
                    reading.text(at, slot.column()).ifPresent(text -> typed.add(new Typed(row, slot, text,
                            Optional.ofNullable(held.marks.get(path)),
                            Optional.ofNullable(held.texts.get(path)),
                            head.place(at, slot.column().heading()))));
                }
            }
            cells.put(key, typed);
        }

        private void fresh(Head head, int at, String measure) {
            var reading = new CellReading(head, this::add);
            var texts = new LinkedHashMap<Column, String>();
            var places = new HashMap<Column, Place>();
            for (var column : head.grid().columns()) {
                if (head.has(column.heading())) {
                    reading.text(at, column).filter(text -> !text.isEmpty())
                            .ifPresent(text -> texts.put(column, text));
                    places.put(column, head.place(at, column.heading()));
                }
            }
            fresh.add(new Fresh(head.grid(), Optional.empty(), measure,
                    head.grid() == Grid.INDICATORS ? head.text(at, "施策") : "", texts, places,
                    head.place(at, head.grid().id())));
        }

        private void add(Finding finding) {
            if (findings.size() < MOST_FINDINGS) {
                findings.add(finding);
            }
        }

        private static String brief(String text) {
            return jp.kanmin.text.Shortened.to(text, 40);
        }

        private static String key(Grid grid, String measure, String id) {
            return grid + "/" + measure + "/" + id;
        }
    }
}
