package jp.kanmin.app.publication.markdown;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import org.commonmark.node.Document;
import org.commonmark.node.Node;

/// A text of a plan, read and tamed once, so that every form of publication says the same.
///
/// @param markup the text as HTML, safe as it stands; a template prints it without escaping
/// @param document the text as a tree, with the same headings, links and pictures as the markup
public record Prose(String markup, Node document) implements Content {

    public static final Prose NONE = new Prose("", new Document());

    public boolean isEmpty() {
        return markup.isEmpty();
    }

    @Override
    public boolean isEmptyContent() {
        return markup.isEmpty();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(markup);
    }
}
