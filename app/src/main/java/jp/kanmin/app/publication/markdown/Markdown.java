package jp.kanmin.app.publication.markdown;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// Reads the texts of a plan so that they fit into a page.
///
/// @param level the level of the text's first heading, 2 to 6
/// @param tables what the text's tables are called; a number follows
/// @param withoutPicture how a picture that is not at hand is shown, `%s` being its alternative text
public record Markdown(int level, String tables, String withoutPicture, PictureShelf pictures) {

    private static final int DEEPEST = 40;
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(DEEPEST)
            .build();

    /// The same rules for texts one heading further down.
    public Markdown under(int deeper) {
        return new Markdown(deeper, tables, withoutPicture, pictures);
    }

    /// The text, read. A text nested beyond reason is shown as its letters.
    public Prose read(String text) {
        if (text.isBlank()) {
            return Prose.NONE;
        }
        try {
            return tamed(text);
        } catch (StackOverflowError _) {
            return asLetters(text);
        }
    }

    private Prose tamed(String text) {
        var document = PARSER.parse(text);
        document.accept(new Taming(level, withoutPicture, pictures));
        return new Prose(renderer().render(document), document);
    }

    private Prose asLetters(String text) {
        var document = new Document();
        var paragraph = new Paragraph();
        document.appendChild(paragraph);
        paragraph.appendChild(new Text(text));
        return new Prose(renderer().render(document), document);
    }

    private HtmlRenderer renderer() {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .nodeRendererFactory(context -> new FramedTables(context, tables)) // before the extension's own
                .extensions(EXTENSIONS)
                .attributeProviderFactory(_ -> TableAttributes::set)
                .build();
    }
}
