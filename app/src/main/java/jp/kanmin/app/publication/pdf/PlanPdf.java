package jp.kanmin.app.publication.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.publication.page.Pages;
import jp.kanmin.app.publication.plan.PlanView;
import jp.kanmin.plan.Plan;

/// A plan as a PDF.
public final class PlanPdf {

    private static final String CSS = css();

    private final byte[] bytes;
    private final List<String> undrawn;

    private PlanPdf(byte[] bytes, List<String> undrawn) {
        this.bytes = bytes;
        this.undrawn = undrawn;
    }

    /// Sets a plan in type. Takes a second or so for a hundred pages.
    ///
    /// @param pictures content of the pictures by the address that the view gives them
    public static PlanPdf of(PlanView view, Map<String, byte[]> pictures) {
        var words = view.words();
        var letters = new Letters(Faces.shared());
        var shelf = new PrintPictures(pictures, words.say("picture.nameless"), words.say("picture.missing"));
        var tree = new Printed(letters, shelf, words.say("pdf.missing"))
                .document(Pages.render("pdf/plan.jte", Map.of("view", view, "css", CSS)));
        return new PlanPdf(Typesetter.pdf(tree, day(view.plan())), letters.missing());
    }

    /// The file. The same plan gives the same bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// The characters that no face of ours has and that stand as 〓, by number, such as `U+1F600`.
    public List<String> undrawn() {
        return undrawn;
    }

    private static Optional<LocalDate> day(Plan plan) {
        return plan.newest().flatMap(version -> version.published().or(version::decided));
    }

    private static String css() {
        try (var in = PlanPdf.class.getResourceAsStream("print.css")) {
            if (in == null) {
                throw new IllegalStateException("not shipped: print.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
