package jp.kanmin.app.publication;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import jp.kanmin.finding.Language;
import jp.kanmin.plan.PlanFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Reads pages as a browser would, and says what is not sound in them.
public final class Markup {

    private Markup() {}

    public static Document page(PlanFile plan) {
        return page(plan, PublicationContext.in(Language.JA));
    }

    public static Document page(PlanFile plan, PublicationContext context) {
        return Jsoup.parse(PlanPublication.page(plan, context));
    }

    public static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// What a reader of the page sees, a line per block.
    public static String words(Document page) {
        var out = new StringBuilder();
        words(page.body(), out);
        return out.toString().lines().map(String::strip).filter(line -> !line.isEmpty())
                .reduce("", (all, line) -> all + line + "\n");
    }

    private static void words(Element element, StringBuilder out) {
        for (var child : element.childNodes()) {
            if (child instanceof TextNode text) {
                out.append(text.text());
            } else if (child instanceof Element inner) {
                boolean cell = inner.tagName().equals("td") || inner.tagName().equals("th");
                out.append(cell ? "| " : inner.isBlock() || inner.tagName().equals("title") ? "\n" : "");
                words(inner, out);
                out.append((inner.isBlock() && !cell) || inner.tagName().equals("desc") ? "\n" : "");
            }
        }
    }

    /// Doubled ids, links into nowhere, headings that skip a level, tables without caption or scope, code, requests
    /// to other places; empty for a sound page.
    public static List<String> faults(Document page) {
        var faults = new ArrayList<String>();
        var ids = new HashSet<String>();
        page.select("[id]")
                .forEach(element -> check(ids.add(element.id()), "doubled id " + element.id(), faults));
        page.select("a[href^=#]").forEach(
                link -> check(ids.contains(link.attr("href").substring(1)), "link into nowhere " + link,
                        faults));
        page.select("[aria-labelledby]")
                .forEach(element -> List.of(element.attr("aria-labelledby").split(" ", -1))
                        .forEach(id -> check(ids.contains(id), "label from nowhere " + id, faults)));
        headings(page, faults);
        page.select("table").forEach(
                table -> check(table.selectFirst("> caption") != null, "no caption " + table, faults));
        page.select("th").forEach(cell -> check(!cell.attr("scope").isEmpty(), "no scope " + cell, faults));
        page.select("a").forEach(link -> check(!link.text().isBlank(), "empty link " + link, faults));
        page.select("script, iframe, object, embed, base, form[method=post], [style]")
                .forEach(element -> faults.add("not allowed " + element));
        page.getAllElements().forEach(element -> element.attributes().forEach(attribute -> check(
                !attribute.getKey().startsWith("on"), "code in " + element, faults)));
        page.select("link[href^=http], img[src^=http], img[src^=//], [src^=data]")
                .forEach(element -> faults.add("outside request " + element));
        return faults;
    }

    private static void headings(Document page, List<String> faults) {
        check(page.select("h1").size() == 1, "not one h1", faults);
        int before = 0;
        for (var heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            check(level <= before + 1, "heading skips a level: " + heading.text(), faults);
            check(!heading.text().isBlank(), "empty heading " + heading, faults);
            before = level;
        }
    }

    private static void check(boolean sound, String fault, List<String> faults) {
        if (!sound) {
            faults.add(fault);
        }
    }
}
