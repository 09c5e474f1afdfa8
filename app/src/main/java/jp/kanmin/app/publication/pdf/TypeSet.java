package jp.kanmin.app.publication.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.page.Pages;

/// A document of ours, set in type.
public final class TypeSet {

    private static final String CSS = css();

    private final byte[] bytes;
    private final List<String> undrawn;

    private TypeSet(byte[] bytes, List<String> undrawn) {
        this.bytes = bytes;
        this.undrawn = undrawn;
    }

    /// Sets a template in type. Its last paragraph is the place where missing letters are told.
    ///
    /// @param template such as `pdf/plan.jte`; it gets the style sheet as `css`
    /// @param pictures content of the pictures by the address that the template gives them
    /// @param day the day the document is of
    public static TypeSet of(String template, Map<String, Object> content, PageWords words,
            Map<String, byte[]> pictures, Optional<LocalDate> day) {
        var letters = new Letters(Faces.shared());
        var shelf = new PrintPictures(pictures, words.say("picture.nameless"), words.say("picture.missing"));
        var all = new HashMap<>(content);
        all.put("css", CSS);
        var tree = new Printed(letters, shelf, words.say("pdf.missing"))
                .document(Pages.render(template, all));
        return new TypeSet(Typesetter.pdf(tree, day), letters.missing());
    }

    /// The file. The same document gives the same bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// The characters that no face of ours has and that stand as 〓, by number, such as `U+1F600`.
    public List<String> undrawn() {
        return undrawn;
    }

    private static String css() {
        try (var in = TypeSet.class.getResourceAsStream("print.css")) {
            if (in == null) {
                throw new IllegalStateException("not shipped: print.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
