package jp.kanmin.app.publication.markdown;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/// A text of a plan without its marks, for where it is typed on.
public final class PlainText {

    private static final int DEEPEST = 40;
    private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(DEEPEST).build();
    private static final TextContentRenderer RENDERER = TextContentRenderer.builder().build();

    private PlainText() {}

    /// The text with paragraphs and lists on lines of their own; as it stands where it is nested beyond reason.
    public static String of(String text) {
        try {
            return RENDERER.render(PARSER.parse(text)).strip();
        } catch (StackOverflowError _) {
            return text.strip();
        }
    }
}
