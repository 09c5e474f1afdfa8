package jp.kanmin.document.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.kanmin.document.Doubt;
import jp.kanmin.document.Look;
import jp.kanmin.document.read.gather.Gatherer;
import jp.kanmin.file.Digits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Reads a web page as it was saved; nothing it points to is fetched.
public final class PageReader {

    private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template", "head", "rt",
            "rp",
            "svg", "iframe", "object", "del");
    private static final Set<String> FURNITURE = Set.of("nav", "header", "footer", "aside");
    private static final int DEEPEST = 200;

    private final Gatherer gatherer;
    private final StringBuilder line = new StringBuilder();
    private Look look = Look.PLAIN;

    private PageReader(Gatherer gatherer) {
        this.gatherer = gatherer;
    }

    public static void read(String text, Gatherer gatherer) {
        var page = Jsoup.parse(text);
        gatherer.title(page.title());
        var reader = new PageReader(gatherer);
        reader.inside(page.body(), 0);
        reader.end();
        long from = page.select("script, iframe, object, embed, link[rel=stylesheet][href], img[src^=http]")
                .size();
        if (from > 0) {
            gatherer.doubt(Doubt.Kind.LINKS, "ページのプログラムや外部の部品（%d個）は読み込みませんでした。".formatted(from),
                    "Scripts and parts from elsewhere (%d) were not loaded.".formatted(from));
        }
    }

    private void inside(Element element, int depth) {
        int number = Digits.whole(element.attr("start"), 1);
        for (var child : element.childNodes()) {
            if (child instanceof TextNode words) {
                line.append(words.text());
            } else if (child instanceof Element inner && depth < DEEPEST) {
                if (inner.normalName().equals("li") && element.normalName().equals("ol")) {
                    end();
                    line.append(number++).append(". ");
                }
                element(inner, depth + 1);
            } else if (child instanceof Element deep) {
                line.append(deep.text());
            }
        }
    }

    private void element(Element element, int depth) {
        var name = element.normalName();
        if (SILENT.contains(name)) {
            return;
        }
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> as(Look.heading(name.charAt(1) - '0'), element, depth);
            case "table" -> table(element, depth);
            case "img" -> gatherer.picture(element.attr("alt"));
            case "br" -> line.append('\n');
            case "b", "strong" -> {
                boolean isAll = line.toString().isBlank() && onlyChild(element);
                look = isAll ? new Look(look.role(), look.level(), true, look.size()) : look;
                inside(element, depth);
            }
            case "li" -> {
                if (element.parent() == null || !"ol".equals(element.parent().normalName())) {
                    end();
                    line.append("・");
                }
                inside(element, depth);
                end();
            }
            default -> {
                if (FURNITURE.contains(name)) {
                    as(Look.of(Look.Role.FURNITURE), element, depth);
                } else if (element.isBlock()) {
                    as(look.role() == Look.Role.FURNITURE ? look : Look.PLAIN, element, depth);
                } else {
                    inside(element, depth);
                }
            }
        }
    }

    /// Whether nothing else is written in the block that holds it.
    private static boolean onlyChild(Element element) {
        var parent = element.parent();
        return parent != null && parent.isBlock() && parent.childNodes().stream()
                .allMatch(
                        node -> node.equals(element) || (node instanceof TextNode words && words.isBlank()));
    }

    private void as(Look inner, Element element, int depth) {
        end();
        var outer = look;
        look = inner;
        inside(element, depth);
        end();
        look = outer;
    }

    private void end() {
        gatherer.paragraph(line.toString().replaceAll(" ?\n ?", "\n"), look);
        line.setLength(0);
    }

    /// A table; one that only lays out others is read as running text.
    private void table(Element table, int depth) {
        boolean isLayout = !table.select("table table").isEmpty() || table.select("td, th").size() < 2;
        if (isLayout) {
            as(Look.PLAIN, table, depth);
            return;
        }
        end();
        var caption = table.selectFirst("caption");
        if (caption != null) {
            gatherer.paragraph(caption.text(), Look.PLAIN);
        }
        var rows = new ArrayList<List<String>>();
        var spans = new Spans();
        for (var row : table.select("tr")) {
            spans.row();
            for (var cell : row.children()) {
                if (Set.of("td", "th").contains(cell.normalName())) {
                    spans.cell(cell);
                }
            }
            rows.add(spans.cells());
        }
        gatherer.table(rows);
    }
}
