package jp.kanmin.app.publication.pdf;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.w3c.dom.Element;

/// Puts the pictures of a plan into its printed tree: in plain RGB without transparency, no finer than a printer shows.
/// A picture that cannot be read is told in words.
final class PrintPictures {

    /// In pixels; a sheet is 170 mm wide, which is 2,000 pixels at 300 to the inch.
    private static final int LONGEST = 2000;
    /// In pixels; what is larger is not unpacked.
    private static final long LARGEST = 60_000_000;

    private final Map<String, byte[]> files;
    private final String nameless;
    private final String withoutPicture;
    private final Map<String, Optional<String>> addresses = new HashMap<>();

    /// @param files content by the name that texts give
    /// @param nameless the alternative text of a picture that the plan gives none
    /// @param withoutPicture how a picture that cannot be shown is told, `%s` being its alternative text
    PrintPictures(Map<String, byte[]> files, String nameless, String withoutPicture) {
        this.files = files;
        this.nameless = nameless;
        this.withoutPicture = withoutPicture;
    }

    void put(Element image) {
        var words = image.getAttribute("alt").isBlank() ? nameless : image.getAttribute("alt");
        var address = addresses.computeIfAbsent(image.getAttribute("src"), this::address);
        if (address.isPresent()) {
            image.setAttribute("alt", words);
            image.setAttribute("src", address.get());
        } else {
            var told = image.getOwnerDocument().createTextNode(withoutPicture.formatted(words));
            image.getParentNode().replaceChild(told, image);
        }
    }

    private Optional<String> address(String name) {
        return Optional.ofNullable(files.get(name)).flatMap(PrintPictures::read).map(PrintPictures::address);
    }

    private static Optional<BufferedImage> read(byte[] file) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > LARGEST) {
                    return Optional.empty();
                }
                return Optional.of(plain(reader.read(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException _) { // readers of pictures throw whatever comes to them
            return Optional.empty();
        }
    }

    private static BufferedImage plain(BufferedImage picture) {
        double scale = Math.min(1, (double) LONGEST / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = plain.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return plain;
    }

    private static String address(BufferedImage picture) {
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(file.toByteArray());
    }
}
