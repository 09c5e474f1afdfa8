package jp.kanmin.document.read.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import jp.kanmin.document.Look;
import jp.kanmin.document.Look.Role;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Takes the letters of each page, in the order the file writes them, and makes lines of them.
final class PageTexts extends PDFTextStripper {

    /// More drawing than any plan has.
    private static final long MOST_STEPS = 20_000_000;
    private static final long MOST_UNPACKED = 512L << 20;
    /// When so many lines go up the page again, its order in the file is not that of reading.
    private static final double DISORDER = 0.3;

    /// A line as it stands on a page.
    ///
    /// @param place how far down the page, from 0 to 1
    /// @param isFarBelow whether it stands well below the line before it
    record PageLine(String text, Look look, int page, double place, boolean isFarBelow) {}

    private final IdentityHashMap<COSStream, Long> weights = new IdentityHashMap<>();
    private long unpacked;
    private final int mostLetters;
    private final List<PageLine> lines = new ArrayList<>();
    private long steps;
    private int letters;
    private int empty;
    private int damaged;

    PageTexts(int mostLetters) {
        this.mostLetters = mostLetters;
    }

    List<PageLine> lines() {
        return lines;
    }

    int emptyPages() {
        return empty;
    }

    int damagedPages() {
        return damaged;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        try {
            for (var parts = page.getContentStreams(); parts.hasNext();) {
                unpack(parts.next().getCOSObject());
            }
            super.processPage(page);
        } catch (UserError e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError _) {
            damaged++;
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++steps > MOST_STEPS) {
            throw tooMuch();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (++letters > mostLetters) {
            throw tooMuch();
        }
        super.processTextPosition(position);
    }

    /// A part of a page that is drawn again and again is unpacked each time.
    private void unpack(COSStream stream) throws IOException {
        var known = weights.get(stream);
        long weight = known == null ? weight(stream) : known;
        weights.put(stream, weight);
        unpacked += weight;
        if (unpacked > MOST_UNPACKED) {
            throw tooMuch();
        }
    }

    private static long weight(COSStream stream) throws IOException {
        try (var in = stream.createInputStream()) {
            return in.transferTo(OutputStream.nullOutputStream());
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        unpack(form.getCOSObject());
        super.showForm(form);
    }

    static UserError tooMuch() {
        return new UserError(
                Words.of("PDFの文字か図形が多すぎます。", "The PDF holds too much text or drawing."),
                Words.of("計画の部分だけを別のPDFにするか、文章を貼り付けてください。",
                        "Make a PDF of the part with the plan, or paste the text."));
    }

    @Override
    protected void writePage() {
        var page = new ArrayList<PrintedText>();
        for (var article : getCharactersByArticle()) {
            PrintedText line = null;
            for (var letter : article) {
                if (line == null || !line.takes(letter)) {
                    line = new PrintedText(letter);
                    page.add(line);
                }
            }
        }
        page.removeIf(line -> line.text().isBlank());
        if (page.isEmpty()) {
            empty++;
        }
        if (isOutOfOrder(page)) {
            page.sort(Comparator.<PrintedText>comparingLong(line -> Math.round(line.y() / 3.0))
                    .thenComparingDouble(PrintedText::x));
        }
        add(page);
    }

    private void add(List<PrintedText> page) {
        double height = Math.max(1, getCurrentPage().getCropBox().getHeight());
        double before = 0;
        for (var line : page) {
            boolean isFar = line.y() - before > 2.2 * line.size() || line.y() < before;
            var look = new Look(Role.BODY, 0, line.isBold(), line.size());
            lines.add(new PageLine(line.text(), look, getCurrentPageNo(), line.y() / height,
                    isFar && before > 0));
            before = line.y();
        }
    }

    private static boolean isOutOfOrder(List<PrintedText> page) {
        int up = 0;
        for (int i = 1; i < page.size(); i++) {
            boolean goesUp = page.get(i).y() < page.get(i - 1).y() - page.get(i).size();
            up += goesUp && page.get(i).x() <= page.get(i - 1).end() ? 1 : 0;
        }
        return page.size() > 4 && up > DISORDER * page.size();
    }

    /// Whether a font draws thick letters, by its name.
    static boolean isBold(TextPosition letter) {
        var font = letter.getFont() == null ? null : letter.getFont().getName();
        var name = font == null ? "" : font.toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("heavy") || name.contains("black")
                || name.endsWith("-w6");
    }
}
