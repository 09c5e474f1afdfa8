package jp.kanmin.app.publication.word.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

import javax.imageio.ImageIO;

/// A picture on the paper. Lengths are in the format's own unit, 914,400 to an inch.
record Picture(long width, long height) {

    static final int PER_TWIP = 635;
    private static final int PER_PIXEL = 9525;
    /// Three quarters of a page.
    private static final long TALLEST = 10_000L * PER_TWIP;

    /// From its head; the picture itself is not unpacked. Empty where it is broken.
    static Optional<Picture> size(byte[] content) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return Optional.of(new Picture((long) reader.getWidth(0) * PER_PIXEL,
                        (long) reader.getHeight(0) * PER_PIXEL));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException _) { // readers throw what they like at broken files
            return Optional.empty();
        }
    }

    /// The same picture no wider than a column, in twips, and no taller than fits a page.
    Picture within(int column) {
        double scale = Math.min(1,
                Math.min((double) column * PER_TWIP / width, (double) TALLEST / height));
        return new Picture(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
    }

    /// @param relation the id of the picture
    /// @param id a number of its own
    /// @param words its alternative text
    String drawing(String relation, int id, String words) {
        return """
                <w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%1$d" cy="%2$d"/><wp:docPr id="%3$d" name="picture%3$d" descr="%4$s"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="%3$d" name="picture%3$d" descr="%4$s"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="%5$s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%1$d" cy="%2$d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"""
                .formatted(width, height, id, Xml.escaped(words), relation);
    }
}
