package jp.kanmin.app.publication.markdown;

import java.util.Map;

import org.commonmark.node.Node;

/// Says what header cells head, and moves alignment out of attributes that HTML has given up.
final class TableAttributes {

    private TableAttributes() {}

    static void set(Node ignoredNode, String tag, Map<String, String> attributes) {
        if (tag.equals("th")) {
            attributes.put("scope", "col");
        }
        if (tag.equals("th") || tag.equals("td")) {
            var align = attributes.remove("align");
            if ("right".equals(align)) {
                attributes.put("class", "number");
            }
        }
    }
}
