package jp.kanmin.app.service;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.PictureStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Pictures in the texts of a draft. Each is made anew from its pixels, so that nothing else a file may carry, such as
/// the place it was taken at, is kept.
@Service
@Transactional(readOnly = true)
public class PictureService {

    /// In bytes.
    public static final int LARGEST = 5 << 20;

    private static final int LONGEST_SIDE = 8000;
    private static final long MOST_PIXELS = 24_000_000;
    private static final int MOST_PICTURES = 200;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private final PictureStore pictures;
    private final AuditStore audit;
    private final Clock clock;

    PictureService(PictureStore pictures, AuditStore audit, Clock clock) {
        this.pictures = pictures;
        this.audit = audit;
        this.clock = clock;
    }

    /// A picture of a draft.
    ///
    /// @param name what texts call it by
    /// @param alt what it shows, in words
    public record Picture(String name, String alt, int width, int height) {}

    /// Takes in a picture.
    ///
    /// @throws UserError when it is no PNG or JPEG of bearable size, or nobody says what it shows
    @Transactional
    public Picture add(Person who, String body, byte[] file, String alt) {
        NotAllowed.unless(Rights.mayWrite(who, body, who.department()));
        if (alt.isBlank()) {
            throw new UserError(Words.of("画像の説明が書かれていません。", "Nobody has said what the picture shows."),
                    Words.of("画像が見えない人にも伝わるように、何の画像かを1文で書いてください。",
                            "Say in one sentence what it shows, for those who cannot see it."));
        }
        if (file.length > LARGEST) {
            throw tooLarge();
        }
        if (pictures.of(body).size() >= MOST_PICTURES) {
            throw new UserError(Words.of("画像は200枚までです。", "A plan takes 200 pictures at most."),
                    Words.of("本文に画像を加える代わりに、表か文章で示してください。", "Show it as a table or in words."));
        }
        var made = remade(file);
        var bytes = made.content.toByteArray();
        var name = "picture-%s.%s".formatted(AuditEvent.sha256(bytes).substring(0, 16), made.ending);
        var picture = new PictureStore.Picture(body, name, alt.strip(), made.width, made.height);
        var at = Times.text(clock.instant());
        pictures.put(picture, bytes, at, who.id());
        audit.append(AuditStore.Told.of(at, who, body, "picture.add", name, "", ""));
        return new Picture(name, picture.alt(), made.width, made.height);
    }

    /// The pictures of a draft.
    public List<Picture> of(Person who, String body) {
        NotAllowed.unless(Rights.mayRead(who, body));
        return pictures.of(body).stream()
                .map(picture -> new Picture(picture.name(), picture.alt(), picture.width(), picture.height()))
                .toList();
    }

    /// A picture for somebody of the body.
    public Optional<byte[]> read(Person who, String body, String name) {
        NotAllowed.unless(Rights.mayRead(who, body));
        return find(body, name);
    }

    /// A picture for the forms of publication, which show it to everybody.
    public Optional<byte[]> find(String body, String name) {
        return pictures.bytes(body, name);
    }

    private record Made(ByteArrayOutputStream content, String ending, int width, int height) {}

    /// By what the file holds, whatever its name says.
    private static Made remade(byte[] file) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw noPicture();
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return remade(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException
                | NegativeArraySizeException e) {
            throw noPicture();
        }
    }

    private static Made remade(ImageReader reader) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw noPicture();
        }
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw tooLarge();
        }
        boolean isPng = reader.getFormatName().equalsIgnoreCase("png");
        var image = isPng ? reader.read(0) : plain(reader.read(0));
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, isPng ? "png" : "jpg", out)) {
            throw noPicture();
        }
        return new Made(out, isPng ? "png" : "jpg", width, height);
    }

    /// In three colours, which every JPEG writer takes.
    private static BufferedImage plain(BufferedImage image) {
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = plain.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return plain;
    }

    private static UserError noPicture() {
        return new UserError(Words.of("画像として読めないファイルです。", "The file cannot be read as a picture."),
                Words.of("PNGかJPEGの画像を選んでください。", "Choose a PNG or JPEG picture."));
    }

    private static UserError tooLarge() {
        return new UserError(Words.of("画像が大きすぎます。", "The picture is too large."),
                Words.of("5MB以下、縦横8000ピクセル以下の画像にしてください。",
                        "Use one of at most 5 MB and 8,000 pixels a side."));
    }
}
