package jp.kanmin.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A zip made for a test, part by part.
public final class MadeZip {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /// A workbook with one sheet; its rows, and what stands behind them, are given as XML.
    public static MadeZip workbook(String sheetData, String behind) {
        return new MadeZip()
                .part("[Content_Types].xml", """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-\
                        officedocument.spreadsheetml.sheet.main+xml"/></Types>""")
                .part("_rels/.rels", relations("""
                        <Relationship Id="r1" Type="x/officeDocument" Target="xl/workbook.xml"/>"""))
                .part("xl/workbook.xml",
                        """
                        <workbook xmlns:r="r"><sheets><sheet name="表" sheetId="1" r:id="s1"/></sheets></workbook>""")
                .part("xl/_rels/workbook.xml.rels", relations("""
                        <Relationship Id="s1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>"""))
                .part("xl/worksheets/sheet1.xml", """
                        <worksheet xmlns:r="r" xmlns:mc="mc"><sheetData>%s</sheetData>%s</worksheet>"""
                        .formatted(sheetData, behind));
    }

    public static String relations(String inside) {
        return "<Relationships>" + inside + "</Relationships>";
    }

    /// Adds a part, or replaces it.
    public MadeZip part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public MadeZip part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
