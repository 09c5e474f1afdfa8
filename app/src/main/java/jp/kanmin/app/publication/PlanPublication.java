package jp.kanmin.app.publication;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.page.Pages;
import jp.kanmin.app.publication.page.StyleSheet;
import jp.kanmin.app.publication.pdf.PlanPdf;
import jp.kanmin.app.publication.plan.PlanView;
import jp.kanmin.app.publication.table.IndicatorsCsv;
import jp.kanmin.app.publication.table.MeasuresCsv;
import jp.kanmin.app.publication.word.PlanWord;
import jp.kanmin.body.Bodies;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.json.JsonText;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanFile;

/// Publishes a plan (arts. 8(6), 9(4)): the page for people, the same for paper, and the same content as data. Only a plan that names no
/// body or has no contact is refused; whatever else is open is for the findings to say, and the page is made.
public final class PlanPublication {

    private PlanPublication() {}

    /// Why a plan cannot be published; empty when it can.
    public static Optional<UserError> refusal(Plan plan) {
        if (Bodies.find(plan.body()).isEmpty()) {
            return Optional.of(new UserError(
                    plan.body().isBlank()
                            ? Words.of("どの団体の計画か書かれていません。", "The plan names no body.")
                            : Words.of("団体コード「%s」の団体はありません。".formatted(plan.body()),
                                    "There is no body with the code “%s”.".formatted(plan.body())),
                    Words.of("「body」に6けたの団体コードを記入してから公表してください。",
                            "Enter the six-digit code under “body”, then publish.")));
        }
        if (!plan.contact().isReachable()) {
            return Optional.of(new UserError(
                    Words.of("問い合わせ先（担当課と、電話またはメール）がそろっていません。",
                            "The contact is not complete: a section, and a telephone number or mail address."),
                    Words.of("「contact」に記入してから公表してください。", "Complete “contact”, then publish.")));
        }
        return Optional.empty();
    }

    /// Lays the files of a plan into a folder, which may exist: files of an earlier publication are replaced,
    /// others never touched. Nothing is half written, whenever it stops.
    ///
    /// @return the files as they lie in the folder
    /// @throws UserError when the plan is refused or the folder cannot take it; then nothing is written
    public static List<Path> publish(PlanFile file, PublicationContext context, Path folder) {
        return lay(of(file, context), context, folder);
    }

    /// Lays files that are made already, under the same rules.
    ///
    /// @throws UserError when the folder cannot take them; then nothing is written
    public static List<Path> lay(Publication publication, PublicationContext context, Path folder) {
        return new Folder(folder, context.source()).lay(publication);
    }

    /// The files of a plan.
    ///
    /// @throws UserError when the plan is refused
    public static Publication of(PlanFile file, PublicationContext context) {
        var plan = mustBePublishable(file);
        var pictures = new Pictures(context.source(), context.kept());
        var view = view(plan, context, pictures);
        var page = page(view).getBytes(StandardCharsets.UTF_8);
        var pdf = PlanPdf.of(view, pictures.taken());
        var files = new LinkedHashMap<String, byte[]>(pictures.taken());
        files.put(Publication.DOCUMENT, document(plan));
        files.put(Publication.MEASURES, MeasuresCsv.of(plan));
        files.put(Publication.INDICATORS, IndicatorsCsv.of(plan));
        files.put(Publication.WORD, PlanWord.of(view, pictures.taken()));
        files.put(Publication.PDF, pdf.bytes());
        files.put(Publication.PAGE, page);
        return new Publication(files, pictures.addresses(), pdf.undrawn());
    }

    /// The page alone.
    ///
    /// @throws UserError when the plan is refused
    public static String page(PlanFile file, PublicationContext context) {
        return page(view(mustBePublishable(file), context, new Pictures(context.source(), context.kept())));
    }

    /// The PDF alone.
    ///
    /// @throws UserError when the plan is refused
    public static PlanPdf pdf(PlanFile file, PublicationContext context) {
        var pictures = new Pictures(context.source(), context.kept());
        return PlanPdf.of(view(mustBePublishable(file), context, pictures), pictures.taken());
    }

    /// The pictures that a plan's texts show, without making its files.
    public static Publication pictures(Plan plan, PublicationContext context) {
        var pictures = new Pictures(context.source(), context.kept());
        view(plan, context, pictures);
        return new Publication(pictures.taken(), pictures.addresses(), List.of());
    }

    /// The whole document, keys that we do not know included.
    public static byte[] document(Plan plan) {
        return JsonText.pretty(plan.document()).getBytes(StandardCharsets.UTF_8);
    }

    private static Plan mustBePublishable(PlanFile file) {
        refusal(file.plan()).ifPresent(refusal -> {
            throw refusal;
        });
        return file.plan();
    }

    private static PlanView view(Plan plan, PublicationContext context, Pictures pictures) {
        return PlanView.of(plan, context.before(), PageWords.in(context.language()), pictures,
                PlanView.Downloads.BESIDE);
    }

    private static String page(PlanView view) {
        var words = view.words();
        var place = List.of(Page.Step.asWritten(view.body(), ""), Page.Step.of(words, words.say("plan"), ""));
        var page = new Page(words, view.title(), place, StyleSheet.inside(view.runningFoot()),
                Optional.empty());
        return Pages.render("plan/index.jte", Map.of("page", page, "view", view));
    }
}
