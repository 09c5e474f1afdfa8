package jp.kanmin.app.publication.yearly;

import java.util.Optional;

import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.word.paper.Binding;
import jp.kanmin.app.publication.word.paper.Paper;
import jp.kanmin.app.publication.word.paper.Shape;
import jp.kanmin.app.publication.word.paper.Table;
import jp.kanmin.app.publication.yearly.Piece.Section;

/// A yearly report as a Word file. Drawings are left to the page and the PDF; their figures stand in tables.
public final class YearlyWord {

    private YearlyWord() {}

    /// The file. The same report gives the same bytes.
    public static byte[] of(YearlyView view) {
        var words = view.words();
        var book = new Binding(words, "", measure(words), 1);
        book.front().paragraph(Shape.of("Title"), line -> line.say(view.title()));
        book.front().paragraph(Shape.of("Subtitle"), line -> line.say(view.body()));
        view.state().forEach(phrase -> book.front().say(phrase));
        for (int i = 0; i < view.sections().size(); i++) {
            section(view.sections().get(i), i == 0, book.body());
        }
        return book.bound(new Binding.Label(view.title(), view.body(), view.runningFoot(),
                Optional.of(view.report().day())));
    }

    private static String measure(PageWords words) {
        return words.say("measure.number", "%1");
    }

    private static void section(Section section, boolean isFirst, Paper paper) {
        paper.heading(1, Paper.headingShape(1).unnumbered().onNewPage(isFirst), section.anchor(),
                section.heading());
        section.pieces().forEach(piece -> write(piece, paper));
    }

    private static void write(Piece piece, Paper paper) {
        switch (piece) {
            case Piece.Heading heading -> {
                int level = heading.level() - 1;
                paper.heading(level, Paper.headingShape(level).unnumbered(), "", heading.words());
            }
            case Piece.Text text -> text.lines().forEach(paper::say);
            case Piece.Pairs pairs -> {
                var table = Table.of(pairs.caption(), 1, 3).namingRows();
                pairs.rows().forEach(
                        pair -> table.row(cell -> cell.say(pair.name()), cell -> cell.say(pair.value())));
                paper.table(table);
            }
            case Piece.Grid grid -> {
                var table = Table.of(grid.caption(), grid.shares().toArray(Integer[]::new))
                        .headed(grid.head()).namingRows();
                grid.rows().forEach(cells -> table
                        .row(cells.stream().map(said -> (Paper.Cell) cell -> cell.say(said)).toList()));
                paper.table(grid.isCaptionSeen() ? table.withSeenCaption() : table);
            }
            case Piece.Drawing _ -> {
                // its figures stand in the table that follows
            }
        }
    }
}
