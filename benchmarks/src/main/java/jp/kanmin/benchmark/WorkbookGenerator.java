package jp.kanmin.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes up a workbook as a city would publish it: one sheet of facilities, twelve columns, most texts different.
public final class WorkbookGenerator {

    private static final List<String> TOWNS = List.of("中央", "本町", "栄町", "緑が丘", "桜台", "旭町", "東町", "西町", "南町",
            "北町", "若葉町", "泉町", "幸町", "寿町", "大手町", "錦町");
    private static final List<String> KINDS = List.of("消火栓", "防火水槽", "プール", "河川", "指定避難所", "公民館", "図書館",
            "学校");
    private static final List<String> CITIES = List.of("011002,北海道札幌市", "041009,宮城県仙台市", "131016,東京都千代田区",
            "141003,神奈川県横浜市", "231002,愛知県名古屋市", "271004,大阪府大阪市", "401307,福岡県福岡市", "472018,沖縄県那覇市");
    private static final int FIRST_DAY = 32_874;

    private final Draw draw = new Draw(20_201_218);
    private final Map<String, Integer> texts = new LinkedHashMap<>();

    private WorkbookGenerator() {}

    /// Writes a workbook with so many rows below the headings, unless the file is there.
    public static Path write(Path file, int rows) throws IOException {
        if (!Files.exists(file)) {
            var part = file.resolveSibling(file.getFileName() + ".part");
            try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
                new WorkbookGenerator().write(out, rows);
            }
            Files.move(part, file);
        }
        return file;
    }

    private void write(OutputStream out, int rows) throws IOException {
        var zip = new ZipOutputStream(out);
        part(zip, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/xl/workbook.xml" ContentType="%1$s.sheet.main+xml"/>\
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%1$s.worksheet+xml"/>\
                <Override PartName="/xl/styles.xml" ContentType="%1$s.styles+xml"/>\
                <Override PartName="/xl/sharedStrings.xml" ContentType="%1$s.sharedStrings+xml"/></Types>"""
                .formatted("application/vnd.openxmlformats-officedocument.spreadsheetml"));
        var office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        part(zip, "_rels/.rels",
                relations("<Relationship Id=\"r1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/>"
                        .formatted(office)));
        part(zip, "xl/workbook.xml", """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="%s"><sheets>\
                <sheet name="施設" sheetId="1" r:id="s1"/></sheets></workbook>""".formatted(office));
        part(zip, "xl/_rels/workbook.xml.rels", relations("""
                <Relationship Id="s1" Type="%1$s/worksheet" Target="worksheets/sheet1.xml"/>\
                <Relationship Id="s2" Type="%1$s/styles" Target="styles.xml"/>\
                <Relationship Id="s3" Type="%1$s/sharedStrings" Target="sharedStrings.xml"/>"""
                .formatted(office)));
        part(zip, "xl/styles.xml", """
                <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts>\
                <fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>\
                <cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/>\
                <xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>""");
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        var sheet = new PrintStream(zip, false, StandardCharsets.UTF_8);
        sheet.print(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        sheet.print(row(1,
                List.of("コード", "ID", "自治体名", "名称", "種別", "所在地", "緯度", "経度", "電話番号", "指定日", "収容人数", "備考")));
        for (int row = 2; row <= rows + 1; row++) {
            sheet.print(row(row, facility(row)));
        }
        sheet.print("</sheetData></worksheet>");
        sheet.flush();
        zip.closeEntry();
        texts(zip);
        zip.finish();
    }

    /// Texts, numbers, a day, and now and then nothing.
    private List<Object> facility(int number) {
        var city = draw.one(CITIES).split(",", 2);
        var town = draw.one(TOWNS);
        var kind = draw.one(KINDS);
        var values = new ArrayList<Object>(List.of(city[0], "F%08d".formatted(number), city[1],
                town + kind + draw.between(1, 999) + "号", kind,
                "%s%s%d丁目%d番%d号".formatted(city[1], town, draw.between(1, 9), draw.between(1, 30),
                        draw.between(1, 25)),
                draw.between(24_000_000, 45_000_000) / 1e6, draw.between(123_000_000, 146_000_000) / 1e6,
                "0%d-%04d-%04d".formatted(draw.between(3, 8), draw.between(0, 9999), draw.between(0, 9999)),
                FIRST_DAY + draw.between(0, 12_775)));
        values.add(draw.percent(20) ? "" : Integer.valueOf(draw.between(10, 2_000)));
        values.add(draw.percent(60) ? "" : draw.one(List.of("夜間不可", "要予約", "休館日あり")));
        return values;
    }

    private String row(int number, List<?> values) {
        var row = new StringBuilder("<row r=\"%d\">".formatted(number));
        for (int i = 0; i < values.size(); i++) {
            var place = "%c%d".formatted('A' + i, number);
            switch (values.get(i)) {
                case String text when text.isEmpty() -> {
                }
                case String text -> row.append("<c r=\"%s\" t=\"s\"><v>%d</v></c>".formatted(place,
                        texts.computeIfAbsent(text, _ -> texts.size())));
                case Object value -> row.append("<c r=\"%s\"%s><v>%s</v></c>".formatted(place,
                        i == 9 ? " s=\"1\"" : "", value));
            }
        }
        return row.append("</row>").toString();
    }

    private void texts(ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
        var out = new PrintStream(zip, false, StandardCharsets.UTF_8);
        out.print(
                "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"%1$d\" uniqueCount=\"%1$d\">"
                        .formatted(texts.size()));
        texts.keySet().forEach(text -> out.print("<si><t>" + text + "</t></si>"));
        out.print("</sst>");
        out.flush();
        zip.closeEntry();
    }

    private static String relations(String inside) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + inside
                + "</Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
