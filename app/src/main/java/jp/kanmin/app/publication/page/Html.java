package jp.kanmin.app.publication.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/// Markup that is safe as it stands; a template prints it without escaping. Only what escapes its input makes one.
public record Html(String markup) implements Content {

    public static final Html NONE = new Html("");

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
