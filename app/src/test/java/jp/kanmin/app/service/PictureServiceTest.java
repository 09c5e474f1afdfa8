package jp.kanmin.app.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.store.Engine;
import jp.kanmin.finding.UserError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class PictureServiceTest {

    private static final String SABAE = "182079";

    private final TestParts parts;
    private final PictureService pictures;
    private final Person office;

    PictureServiceTest(Engine engine) {
        parts = TestParts.on(engine);
        pictures = parts.part(PictureService.class);
        office = parts.person("office", Role.OFFICE);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void a_picture_is_made_anew_and_seen_only_inside_its_body() throws IOException {
        var file = new ByteArrayOutputStream();
        file.write(picture("png"));
        file.write("hidden words".getBytes(StandardCharsets.UTF_8));

        var kept = pictures.add(office, SABAE, file.toByteArray(), "組織図");
        pictures.add(office, SABAE, file.toByteArray(), "組織図");

        assertThat(pictures.of(office, SABAE)).containsExactly(kept);
        assertThat(kept.name()).matches("picture-[0-9a-f]{16}\\.png");
        assertThat(pictures.read(office, SABAE, kept.name())).hasValueSatisfying(
                bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("hidden"));
        var elsewhere = parts.person("elsewhere", "131016", "", Role.OFFICE);
        assertThatThrownBy(() -> pictures.read(elsewhere, SABAE, kept.name())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void what_is_no_picture_or_has_no_words_is_refused_in_words() throws IOException {
        var good = picture("jpg");

        for (var bad : new byte[][]{{}, "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8),
            java.util.Arrays.copyOf(good, 40), picture("gif"), new byte[PictureService.LARGEST + 1]}) {
            assertThatThrownBy(() -> pictures.add(office, SABAE, bad, "説明")).isInstanceOf(UserError.class);
        }
        assertThatThrownBy(() -> pictures.add(office, SABAE, good, " ")).isInstanceOf(UserError.class);
        assertThat(pictures.of(office, SABAE)).isEmpty();
        assertThat(pictures.add(office, SABAE, good, "ロゴ").name()).endsWith(".jpg");
    }

    private static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
