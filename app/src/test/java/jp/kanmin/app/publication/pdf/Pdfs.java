package jp.kanmin.app.publication.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Reads PDFs as a reader and as an examiner do.
public final class Pdfs {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Pdfs() {}

    /// What breaks PDF/UA-1 or PDF/A-2a, rule by rule; empty for a sound file.
    public static List<String> faults(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A).flatMap(flavour -> faults(pdf, flavour))
                .toList();
    }

    private static Stream<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            var faults = result.getFailedChecks().entrySet().stream()
                    .map(rule -> "%s %s-%d: %d".formatted(flavour.getId(),
                            rule.getKey().getClause(), rule.getKey().getTestNumber(), rule.getValue()))
                    .toList();
            return faults.isEmpty() && !result.isCompliant() ? Stream.of(flavour.getId()) : faults.stream();
        } catch (VeraPDFException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /// The text in the order of its reading, without the blanks and line ends that setting in type adds.
    public static String text(byte[] pdf) {
        return close(read(pdf, new PDFTextStripper()));
    }

    public static String close(String text) {
        return text.replaceAll("[\\p{Z}\\s]", "");
    }

    /// The lines as they stand on the pages.
    static List<String> lines(byte[] pdf) {
        return read(pdf, new PDFTextStripper()).lines().map(String::strip).filter(line -> !line.isEmpty())
                .toList();
    }

    public static int pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(byte[] pdf, PDFTextStripper reader) {
        try (var document = Loader.loadPDF(pdf)) {
            return reader.getText(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// The titles of the outline, in order.
    public static List<String> outline(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var titles = new ArrayList<String>();
            for (var item : document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                item.children().forEach(inner -> titles.add("> " + inner.getTitle()));
            }
            return titles;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// Sets one text in type, in columns of many widths.
    static byte[] set(String text, int... widths) {
        var columns = new StringBuilder(
                "<html lang=\"ja\"><head><title>行</title><style>body { font-family: \"BIZ UDPGothic\", \"Noto Sans JP\"; font-size: 10pt; word-wrap: break-word; } code { font-family: \"BIZ UDPGothic\"; }</style></head><body>");
        for (int width : widths) {
            columns.append("<p style=\"width: %dmm\">%s</p>".formatted(width, text));
        }
        var letters = new Letters(Faces.shared());
        var tree = new Printed(letters, new PrintPictures(Map.of(), "", "%s"), "%s")
                .document(columns.append("<p></p></body></html>").toString());
        return Typesetter.pdf(tree, java.util.Optional.empty());
    }
}
