package jp.kanmin.document.read.odt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import jp.kanmin.document.Look;
import jp.kanmin.document.Look.Role;
import jp.kanmin.file.Damaged;
import jp.kanmin.file.Digits;
import jp.kanmin.file.Xml;

/// The styles of an OpenDocument text.
final class OdtStyles {

    private static final int LONGEST_CHAIN = 20;

    /// What a style says; nothing, 0 and false are left to its parent.
    private record Style(String parent, String name, int level, String list, boolean isBold, double size,
            boolean breaksBefore) {}

    private final Map<String, Style> styles = new HashMap<>();

    void style(Xml xml) throws Damaged {
        var id = xml.attributeOrNone("name");
        var parent = xml.attributeOrNone("parent-style-name");
        var name = xml.attributeOrNone("display-name");
        int level = xml.number("default-outline-level", 0);
        var list = xml.attributeOrNone("list-style-name");
        boolean isBold = false;
        double size = 0;
        boolean breaks = false;
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            if (xml.name().equals("text-properties")) {
                isBold = xml.attributeOrNone("font-weight").equals("bold")
                        || xml.attributeOrNone("font-weight-asian").equals("bold");
                var points = xml.attributeOrNone("font-size");
                double read = points.endsWith("pt")
                        ? Digits.decimal(points.substring(0, points.length() - 2))
                        : Double.NaN;
                size = Double.isNaN(read) ? 0 : read;
            } else if (xml.name().equals("paragraph-properties")) {
                breaks = xml.attributeOrNone("break-before").equals("page");
            }
        }
        styles.put(id,
                new Style(parent, (name.isEmpty() ? id : name).toLowerCase(Locale.ROOT), level, list, isBold,
                        size, breaks));
    }

    boolean breaksBefore(String id) {
        var style = styles.get(id);
        return style != null && style.breaksBefore();
    }

    /// The list a style puts its paragraphs in; empty for none.
    String list(String id) {
        return chain(id, Style::list, "");
    }

    Look look(String id, int level) {
        int styled = level > 0 ? level : chain(id, Style::level, 0);
        boolean isBold = chain(id, Style::isBold, false);
        double size = chain(id, Style::size, 0.0);
        var name = chain(id, style -> known(style.name()), "");
        var role = styled > 0
                ? Role.HEADING
                : name.equals("title") ? Role.TITLE : name.equals("contents") ? Role.CONTENTS : Role.BODY;
        return new Look(role, styled, isBold, size);
    }

    boolean isBold(String id) {
        return chain(id, Style::isBold, false);
    }

    private static String known(String name) {
        return name.equals("title")
                ? "title"
                : name.startsWith("contents ") || name.startsWith("contents_20_") || name.startsWith("toc ")
                        ? "contents"
                        : "";
    }

    private <T> T chain(String first, java.util.function.Function<Style, T> asked, T nothing) {
        var id = first;
        var seen = new HashSet<String>();
        for (int i = 0; i < LONGEST_CHAIN && seen.add(id); i++) {
            var style = styles.get(id);
            if (style == null) {
                return nothing;
            }
            var said = asked.apply(style);
            if (!said.equals(nothing)) {
                return said;
            }
            id = style.parent();
        }
        return nothing;
    }
}
