package jp.kanmin.app.publication.word;

import java.util.Map;
import jp.kanmin.app.publication.plan.PlanView;
import jp.kanmin.app.publication.word.paper.Binding;
import jp.kanmin.app.publication.word.paper.Paper;
import jp.kanmin.app.publication.word.paper.Shape;

/// A plan as a Word file, for those who edit it, pass it round or print it. It says what the page says, but for what
/// only a page needs: ways around the site, addresses of its files, charts (their figures stand in tables).
///
/// The parts are written as the text they are, not through a library: the same plan gives the same bytes, nothing has
/// to be loaded before the first file, and the work grows with the plan and no faster. Tests hold every part against
/// the schemas of the format.
public final class PlanWord {

    private PlanWord() {}

    /// The file.
    ///
    /// @param pictures content by the address that the view gives each picture
    public static byte[] of(PlanView view, Map<String, byte[]> pictures) {
        var words = view.words();
        var measure = words.say("measure.number", "%1");
        var book = new Binding(words, view.chapterNumber(), measure, 2);
        front(view, book.front());
        new ChapterText(view, book.body(), pictures).write();
        new HistoryText(view, book.body()).write();
        return book.bound(new Binding.Label(view.title(), view.fullBody(), view.runningFoot(),
                view.plan().newest().flatMap(version -> version.published().or(version::decided))));
    }

    private static void front(PlanView view, Paper paper) {
        paper.paragraph(Shape.of("Title"), line -> line.say(view.title()));
        paper.paragraph(Shape.of("Subtitle"), line -> {
            line.say(view.body());
            view.state().forEach(phrase -> line.say(MeasureText.BETWEEN + phrase));
        });
        MeasureText.figures(paper, view.title(), view.figures());
    }
}
