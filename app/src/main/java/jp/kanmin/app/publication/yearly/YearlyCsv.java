package jp.kanmin.app.publication.yearly;

import java.util.ArrayList;
import java.util.List;

import jp.kanmin.app.publication.table.SafeCsv;
import jp.kanmin.app.publication.yearly.Piece.Section;

/// The yearly report as a table: one row for each thing it says, with where it says it.
public final class YearlyCsv {

    private static final List<String> HEADING = List.of("団体コード", "団体名", "年度", "版", "章", "部", "指標", "項目",
            "内容");

    private final YearlyView view;
    private final List<List<String>> rows = new ArrayList<>();
    private String part = "";
    private String indicator = "";

    private YearlyCsv(YearlyView view) {
        this.view = view;
    }

    /// The file.
    public static byte[] of(YearlyView view) {
        var csv = new YearlyCsv(view);
        csv.row("", "", view.title());
        view.state().forEach(phrase -> csv.row("", "", phrase));
        view.sections().forEach(csv::section);
        return SafeCsv.write(HEADING, csv.rows);
    }

    private void section(Section section) {
        part = "";
        indicator = "";
        row(section.heading(), "", section.title());
        section.pieces().forEach(piece -> piece(section.heading(), piece));
    }

    private void piece(String chapter, Piece piece) {
        switch (piece) {
            case Piece.Heading heading when heading.level() == 3 -> {
                part = heading.words();
                indicator = "";
            }
            case Piece.Heading heading -> indicator = heading.words();
            case Piece.Text text -> text.lines().forEach(line -> row(chapter, "", line));
            case Piece.Pairs pairs -> pairs.rows().forEach(pair -> row(chapter, pair.name(), pair.value()));
            case Piece.Grid grid -> grid.rows().forEach(cells -> {
                for (int i = 1; i < cells.size(); i++) {
                    row(chapter, cells.getFirst() + "／" + grid.head().get(i), cells.get(i));
                }
            });
            case Piece.Drawing _ -> {
                // its figures stand in the table that follows
            }
        }
    }

    private void row(String chapter, String item, String said) {
        var report = view.report();
        rows.add(List.of(report.body(), report.bodyName(), Integer.toString(report.year()),
                Integer.toString(report.edition()), chapter, part, indicator, item, said));
    }
}
