package jp.kanmin.app.publication.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;

import jp.kanmin.app.publication.PlanPublication;
import jp.kanmin.app.publication.Publication;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.plan.PlanFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;

/// Reads Word files as Word would, and says what is not sound in them.
public final class Docx {

    private static final SchemaTypeLoader SCHEMAS = XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem,
            XmlBeans.getBuiltinTypeSystem());

    private Docx() {}

    static byte[] bytes(PlanFile plan, PublicationContext context) {
        return Objects.requireNonNull(PlanPublication.of(plan, context).files().get(Publication.WORD));
    }

    public static XWPFDocument open(byte[] docx) {
        ZipSecureFile.setMinInflateRatio(0); // texts of one letter over and over are no attack here
        try {
            return new XWPFDocument(new ByteArrayInputStream(docx));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The parts of the file by name.
    static Map<String, byte[]> parts(byte[] docx) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /// Where the parts break the schemas of the format; empty when Word can open the file.
    public static List<String> faults(byte[] docx) {
        var faults = new ArrayList<String>();
        for (var part : parts(docx).entrySet()) {
            if (part.getKey().startsWith("word/") && part.getKey().endsWith(".xml")) {
                var errors = new ArrayList<Object>();
                try {
                    SCHEMAS.parse(new ByteArrayInputStream(part.getValue()), null, null)
                            .validate(new XmlOptions().setErrorListener(wide(errors)));
                } catch (XmlException | IOException e) {
                    errors.add(e);
                }
                errors.forEach(error -> faults.add(part.getKey() + ": " + error));
            }
        }
        return faults;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a list that takes more than errors
    private static java.util.Collection<org.apache.xmlbeans.XmlError> wide(List<Object> errors) {
        return (java.util.Collection) errors;
    }

    /// All words in their order, a line per paragraph; what tables are called ahead of them.
    public static List<String> lines(XWPFDocument document) {
        var lines = new ArrayList<String>();
        lines(document.getBodyElements(), lines);
        return lines;
    }

    private static void lines(List<IBodyElement> elements, List<String> lines) {
        for (var element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                lines.add(paragraph.getText());
            } else if (element instanceof XWPFTable table) {
                lines.add(table.getCTTbl().getTblPr().getTblCaption().getVal());
                table.getRows().forEach(
                        row -> row.getTableCells().forEach(cell -> lines(cell.getBodyElements(), lines)));
            }
        }
    }
}
