package jp.kanmin.document.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// A PDF written by hand: Japanese letters by their Unicode numbers, no font inside.
final class MadePdf {

    private static final int TOP = 780;
    private static final int BOTTOM = 60;
    private static final int LEFT = 60;
    private static final int WIDTH = 470;

    private final List<StringBuilder> pages = new ArrayList<>();
    private String head = "";
    private int y;

    MadePdf() {
        newPage();
    }

    /// A running head and page numbers on every page.
    MadePdf head(String words) {
        head = words;
        return this;
    }

    MadePdf newPage() {
        pages.add(new StringBuilder());
        y = TOP;
        return this;
    }

    MadePdf line(String words, int size) {
        advance(size * 2);
        at(LEFT, y, words, size);
        return this;
    }

    MadePdf wrapped(String words, int size) {
        int most = WIDTH / size;
        advance(size);
        for (int from = 0; from < words.length(); from += most) {
            advance(size * 3 / 2);
            at(LEFT, y, words.substring(from, Math.min(words.length(), from + most)), size);
        }
        return this;
    }

    MadePdf row(List<String> cells, int size) {
        advance(size * 2);
        for (int i = 0; i < cells.size(); i++) {
            at(LEFT + i * WIDTH / cells.size(), y, cells.get(i), size);
        }
        return this;
    }

    MadePdf at(int x, int height, String words, int size) {
        if (!words.isEmpty()) {
            pages.getLast().append(
                    "BT /F1 %d Tf 1 0 0 1 %d %d Tm <%s> Tj ET\n".formatted(size, x, height, hex(words)));
        }
        return this;
    }

    private void advance(int by) {
        y -= by;
        if (y < BOTTOM) {
            newPage();
            y -= by;
        }
    }

    private static String hex(String words) {
        return HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_16BE));
    }

    byte[] bytes() {
        if (!head.isEmpty()) {
            for (int i = 0; i < pages.size(); i++) {
                pages.get(i).append("BT /F1 8 Tf 1 0 0 1 60 810 Tm <%s> Tj ET\n".formatted(hex(head)))
                        .append("BT /F1 8 Tf 1 0 0 1 290 30 Tm <%s> Tj ET\n"
                                .formatted(hex("- " + (i + 1) + " -")));
            }
        }
        var objects = new ArrayList<String>();
        var kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(5 + 2 * i).append(" 0 R ");
        }
        objects.add("<</Type/Catalog/Pages 2 0 R>>");
        objects.add("<</Type/Pages/Kids[%s]/Count %d/MediaBox[0 0 595 842]>>".formatted(kids, pages.size()));
        objects.add(
                "<</Type/Font/Subtype/Type0/BaseFont/Made/Encoding/UniJIS-UTF16-H/DescendantFonts[4 0 R]>>");
        objects.add("<</Type/Font/Subtype/CIDFontType0/BaseFont/Made/DW 1000/CIDSystemInfo"
                + "<</Registry(Adobe)/Ordering(Japan1)/Supplement 6>>>>");
        for (int i = 0; i < pages.size(); i++) {
            objects.add("<</Type/Page/Parent 2 0 R/Contents %d 0 R/Resources<</Font<</F1 3 0 R>>>>>>"
                    .formatted(6 + 2 * i));
            objects.add("<</Length %d>>stream\n%s\nendstream".formatted(pages.get(i).length(), pages.get(i)));
        }
        return written(objects);
    }

    static byte[] written(List<String> objects) {
        var out = new ByteArrayOutputStream();
        var table = new StringBuilder("xref\n0 %d\n0000000000 65535 f \n".formatted(objects.size() + 1));
        out.writeBytes("%PDF-1.5\n".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes("%d 0 obj\n%s\nendobj\n".formatted(i + 1, objects.get(i))
                    .getBytes(StandardCharsets.ISO_8859_1));
        }
        int at = out.size();
        out.writeBytes((table + "trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
                .formatted(objects.size() + 1, at)).getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }
}
