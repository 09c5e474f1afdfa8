package jp.kanmin.app.publication.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The faces of printed plans: BIZ UDPGothic, and Noto Sans JP for what it lacks. Read once, shared by all documents; a
/// document keeps only the letters it uses.
final class Faces {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final Face[] faces = {
        Face.read("BIZ UDPGothic", REGULAR, "biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf"),
        Face.read("BIZ UDPGothic", BOLD, "biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf"),
        Face.read("Noto Sans JP", REGULAR, "noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf"),
        Face.read("Noto Sans JP", BOLD, "noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf")};
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

    private Faces() {}

    private static final class Holder {
        private static final Faces SHARED = new Faces();
    }

    static Faces shared() {
        return Holder.SHARED;
    }

    /// True when the character looks the same in plain and in bold text.
    boolean draw(int character) {
        return (faces[0].draws(character) && faces[1].draws(character))
                || (faces[2].draws(character) && faces[3].draws(character));
    }

    void addTo(PdfRendererBuilder builder, PDDocument document) {
        builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics);
        for (var face : faces) {
            builder.useFont(new Embedded(face, document), face.family(), face.weight(), FontStyle.NORMAL,
                    true);
        }
    }

    private record Face(String family, int weight, TrueTypeFont font, CmapLookup letters) {

        static Face read(String family, int weight, String resource) {
            try (var in = Faces.class.getResourceAsStream("/jp/kanmin/app/publication/font/" + resource)) {
                if (in == null) {
                    throw new IllegalStateException("not shipped: " + resource);
                }
                var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
                font.setEnableGsub(false);
                return new Face(family, weight, font, font.getUnicodeCmapLookup());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean draws(int character) {
            return letters.getGlyphId(character) != 0;
        }
    }

    /// A face in one document, put there when its first letter is needed.
    private static final class Embedded extends PDFontSupplier {

        private final Face face;
        private final PDDocument document;

        Embedded(Face face, PDDocument document) {
            super(null);
            this.face = face;
            this.document = document;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, face.font(), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
