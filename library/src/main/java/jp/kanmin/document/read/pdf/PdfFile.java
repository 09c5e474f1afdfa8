package jp.kanmin.document.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.kanmin.document.Doubt;
import jp.kanmin.document.Look;
import jp.kanmin.document.read.gather.Gatherer;
import jp.kanmin.document.read.gather.Joining;
import jp.kanmin.document.read.gather.Rows;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/// A PDF file as PDFBox opens it.
final class PdfFile {

    /// What unpacked pages may take in memory.
    private static final long MEMORY = 256L << 20;
    /// Fewer letters on a page are no text.
    private static final int FEW = 8;

    private static final Words PASTE = Words.of("文字のあるPDFかWordの文書を指定するか、文章を貼り付けてください。",
            "Give a PDF with text or a Word file, or paste the text.");

    /// Held, because a logger that nobody holds forgets its level.
    private static final List<Logger> QUIET = List.of(Logger.getLogger("org.apache.pdfbox"),
            Logger.getLogger("org.apache.fontbox"));

    static {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
        FontMappers.set(new OneFont());
    }

    private PdfFile() {}

    static void read(byte[] bytes, Gatherer gatherer) {
        if (PackedStreams.areLocked(bytes)) {
            throw locked(); // what is encrypted cannot be looked over before it is unpacked
        }
        if (PackedStreams.areTooLarge(bytes)) {
            throw PageTexts.tooMuch();
        }
        try (var pdf = Loader.loadPDF(bytes, "", null, null,
                MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
            opened(pdf, gatherer);
        } catch (InvalidPasswordException _) {
            throw locked();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw e instanceof UserError line ? line : damaged();
        }
    }

    private static void opened(PDDocument pdf, Gatherer gatherer) throws IOException {
        if (pdf.isEncrypted()) {
            throw locked();
        }
        int pages = pdf.getNumberOfPages();
        if (pages > gatherer.limits().pages()) {
            throw new UserError(
                    Words.of("ページが多すぎます（%,dページ、上限%,d）。".formatted(pages, gatherer.limits().pages()),
                            "There are too many pages (%,d, limit %,d).".formatted(pages,
                                    gatherer.limits().pages())),
                    Words.of("計画の部分だけを別のPDFにしてください。", "Make a PDF of the part with the plan."));
        }
        var information = pdf.getDocumentInformation().getTitle();
        gatherer.title(information == null ? "" : information);
        var texts = new PageTexts(gatherer.limits().characters());
        texts.writeText(pdf, java.io.Writer.nullWriter());
        gather(texts, pages, gatherer);
    }

    private static void gather(PageTexts texts, int pages, Gatherer gatherer) {
        var lines = texts.lines();
        long letters = lines.stream().mapToLong(line -> line.text().length()).sum();
        if (letters < (long) FEW * Math.max(1, pages)) {
            throw new UserError(
                    Words.of("このPDFには文字がありません（紙を読み取った画像のようです）。",
                            "This PDF has no text; it seems to be a scan."),
                    PASTE);
        }
        if (texts.damagedPages() > 0) {
            gatherer.doubt(Doubt.Kind.DAMAGED,
                    "%dページは壊れていて、一部しか読めませんでした。".formatted(texts.damagedPages()),
                    "%d pages are damaged and were read only in part.".formatted(texts.damagedPages()));
        }
        if (texts.emptyPages() > 0) {
            gatherer.doubt(Doubt.Kind.PICTURES,
                    "%dページには文字がありません（画像かもしれません）。元の文書と見比べてください。".formatted(texts.emptyPages()),
                    "%d pages have no text; they may be pictures. Compare with the original."
                            .formatted(texts.emptyPages()));
        }
        var furniture = Furniture.in(lines, pages);
        var body = new ArrayList<Joining.Line>();
        var repeated = new ArrayList<PageTexts.PageLine>();
        for (int i = 0; i < lines.size(); i++) {
            if (furniture.get(i)) {
                repeated.add(lines.get(i));
            } else {
                var line = lines.get(i);
                if (line.isFarBelow()) {
                    body.add(new Joining.Line("", Look.PLAIN, line.page()));
                }
                body.add(new Joining.Line(line.text(), line.look(), line.page()));
            }
        }
        paragraphs(Joining.joined(body), repeated, gatherer);
    }

    private static void paragraphs(List<Joining.Line> body, List<PageTexts.PageLine> repeated,
            Gatherer gatherer) {
        var rows = new Rows(gatherer);
        for (var line : body) {
            while (gatherer.page() < line.page()) {
                gatherer.nextPage();
            }
            boolean isGap = line.text().isEmpty();
            if (!isGap && !rows.takes(List.of(line.text().split("\t", -1)))) {
                gatherer.paragraph(line.text(), line.look());
            }
        }
        rows.flush();
        repeated.forEach(line -> gatherer.paragraph(line.text(), Look.of(Look.Role.FURNITURE)));
    }

    private static UserError locked() {
        return new UserError(Words.of("パスワードで保護されたPDFです。", "The PDF is protected by a password."),
                Words.of("保護を外して保存し直すか、文章を貼り付けてください。",
                        "Save it again without protection, or paste the text."));
    }

    private static UserError damaged() {
        return new UserError(Words.of("PDFが壊れていて、読めません。", "The PDF is damaged and cannot be read."), PASTE);
    }
}
