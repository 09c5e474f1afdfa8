package jp.kanmin.app.publication.markdown;

import java.util.Map;
import java.util.Set;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/// Tables inside a frame that scrolls, with a caption for those who do not see where they stand.
final class FramedTables implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final String name;
    private int count;

    FramedTables(HtmlNodeRendererContext context, String name) {
        this.context = context;
        this.name = name;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TableBlock.class);
    }

    @Override
    public void render(Node table) {
        count++;
        var caption = name + count;
        var html = context.getWriter();
        html.line();
        html.tag("div",
                Map.of("class", "frame slim", "role", "region", "tabindex", "0", "aria-label", caption));
        html.tag("table");
        html.tag("caption", Map.of("class", "unseen"));
        html.text(caption);
        html.tag("/caption");
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            context.render(part);
        }
        html.tag("/table");
        html.tag("/div");
        html.line();
    }
}
