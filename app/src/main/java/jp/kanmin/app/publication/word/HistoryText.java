package jp.kanmin.app.publication.word;

import java.util.EnumSet;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.plan.ChangeView;
import jp.kanmin.app.publication.plan.PlanView;
import jp.kanmin.app.publication.plan.VersionView;
import jp.kanmin.app.publication.word.paper.Line;
import jp.kanmin.app.publication.word.paper.Numbering;
import jp.kanmin.app.publication.word.paper.Paper;
import jp.kanmin.app.publication.word.paper.Shape;
import jp.kanmin.app.publication.word.paper.Table;

/// Writes what follows the chapters: whom to ask, and how the plan came to be what it is.
final class HistoryText {

    private final PlanView view;
    private final PageWords words;
    private final Paper paper;

    HistoryText(PlanView view, Paper paper) {
        this.view = view;
        this.words = view.words();
        this.paper = paper;
    }

    void write() {
        contact();
        if (!view.hasHistory()) {
            return;
        }
        heading(1, "versions", "versions");
        versions();
        changes();
        reviews();
    }

    private void heading(int level, String key, String anchor) {
        paper.heading(level, Paper.headingShape(level).unnumbered(), anchor, words.say(key));
    }

    private void contact() {
        var contact = view.plan().contact();
        heading(1, "contact", "contact");
        var table = Table.of(words.say("contact"), 1, 3).namingRows();
        table.row(cell -> cell.say(words.say("contact.section")),
                cell -> cell.say(view.body() + " " + contact.section()));
        if (!contact.phone().isBlank()) {
            table.row(cell -> cell.say(words.say("contact.phone")), cell -> cell.say(contact.phone()));
        }
        if (!contact.mail().isBlank()) {
            table.row(cell -> cell.say(words.say("contact.mail")), this::mail);
        }
        paper.table(table);
    }

    private void mail(Paper cell) {
        var mail = view.plan().contact().mail();
        cell.say(line -> {
            if (view.hasMailAddress()) {
                line.link("mailto:" + mail, () -> line.say(mail, EnumSet.of(Line.Look.LINK)));
            } else {
                line.say(mail);
            }
        });
    }

    private void versions() {
        if (view.versions().isEmpty()) {
            return;
        }
        var table = Table.of(words.say("versions.caption"), 2, 5, 5, 6).headed(words.say("version"),
                words.say("decided"), words.say("published"), words.say("version.changes")).namingRows();
        for (var version : view.versions()) {
            table.row(cell -> cell.say(version.name()), cell -> cell.say(version.decided()),
                    cell -> cell.say(version.published()), cell -> reason(version, cell));
        }
        paper.table(table);
    }

    private static void reason(VersionView version, Paper cell) {
        cell.say(version.reason());
        version.changes().forEach(
                change -> cell.paragraph(cell.shape("ListBullet").in(Numbering.BULLETS, 0),
                        line -> line.say(change)));
    }

    private void changes() {
        if (view.changes().isEmpty()) {
            return;
        }
        heading(2, "changes", "");
        for (var change : view.changes()) {
            paper.paragraph(Shape.of("ListBullet"),
                    line -> line.say(change.title() + " ").second(change.what()));
            change.details().forEach(detail -> paper.paragraph(
                    Shape.of("ListBullet").in(Numbering.BULLETS, 1), line -> detail(detail, line)));
        }
    }

    private void detail(ChangeView.Detail detail, Line line) {
        line.say(detail.kind() + " ").second(detail.item());
        if (!detail.before().isEmpty() || !detail.after().isEmpty()) {
            line.say(words.say("colon") + detail.before() + " → " + detail.after());
        }
    }

    private void reviews() {
        if (view.reviews().isEmpty()) {
            return;
        }
        heading(2, "reviews", "");
        var table = Table.of(words.say("reviews"), 2, 5).namingRows();
        for (var review : view.reviews()) {
            table.row(cell -> cell.say(review.name()), cell -> cell.say(review.text()));
        }
        paper.table(table);
    }
}
