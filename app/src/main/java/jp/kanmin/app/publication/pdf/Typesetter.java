package jp.kanmin.app.publication.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;

/// Sets a tree in type. The same tree and day give the same bytes.
final class Typesetter {

    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final Pattern MADE = Pattern.compile("<xmp:CreateDate>[^<]*</xmp:CreateDate>");
    private static final String PRODUCER = "Kanmin";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Typesetter() {}

    /// @param day the day the document is of; without one it names none
    static byte[] pdf(Document tree, Optional<LocalDate> day) {
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            Faces.shared().addTo(builder, document);
            builder.usePDDocument(document).withW3cDocument(tree, "")
                    .usePdfUaAccessibility(true).usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .useColorProfile(COLOURS).withProducer(PRODUCER)
                    .useUnicodeLineBreaker(new LineBreaker()).useUnicodeCharacterBreaker(new LetterBreaker())
                    .useReplacementText(Character.toString(Letters.MISSING))
                    .useObjectDrawerFactory(new Bars())
                    .useExternalResourceAccessControl((address, _) -> address.startsWith("data:"),
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
            }
            fixDate(document, day);
            var out = new ByteArrayOutputStream(1 << 20);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Replaces the time of the clock, which stands in two places that must agree.
    private static void fixDate(PDDocument document, Optional<LocalDate> day) throws IOException {
        var midnight = day.map(date -> date.atStartOfDay(ZoneId.of("+09:00")));
        document.getDocumentInformation().setCreationDate(midnight.map(GregorianCalendar::from).orElse(null));
        document.setDocumentId(midnight.map(time -> time.toEpochSecond()).orElse(0L));
        var catalog = document.getDocumentCatalog();
        var metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
        var made = midnight
                .map(time -> "<xmp:CreateDate>%s</xmp:CreateDate>".formatted(time.toOffsetDateTime()))
                .orElse("");
        var fixed = new PDMetadata(document);
        fixed.importXMPMetadata(MADE.matcher(metadata).replaceAll(Matcher.quoteReplacement(made))
                .getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(fixed);
    }
}
