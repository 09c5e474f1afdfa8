package jp.kanmin.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.kanmin.text.glyph.Entities;
import jp.kanmin.text.glyph.Tag;

/// Plain text out of HTML that was left in a table cell or in a converted document. Takes time in proportion to the
/// text, however broken its tags are.
///
/// Paragraphs, rows and line breaks become lines, list items lines with `- `, cells of a row are set apart by a tab,
/// digits of `<sup>` become ¹²³. Character references are decoded once, so `&lt;KPI&gt;` is the text `<KPI>`; captions
/// that only look like tags stay. A list marker written twice (`- ・`, `<li>- `) is written once, as `- `.
public final class Markup {

    private static final Pattern MARKER_TWICE = Pattern.compile(
            "(?m)^([ \\t　]{0,20})[-*・](?:[ \\t　]{0,3}(?:[・✓✔▶◆◇■●▪•]|-(?=[^-0-9\\n]))){1,3}[ \\t　]{0,3}");
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final String text;
    private final int lastClose;
    private final StringBuilder out;
    private final List<String> links = new ArrayList<>();
    /// Broken once, never looked for again: this keeps the time linear.
    private boolean quotesTrusted = true;
    private boolean pairsTrusted = true;
    private boolean atBreak;
    private boolean inItem;
    private int raised;
    private int tags;

    private Markup(String text) {
        this.text = text;
        this.lastClose = text.lastIndexOf('>');
        this.out = new StringBuilder(text.length());
    }

    /// Text without markup.
    ///
    /// @param links where `<a href>` and `<https://…>` pointed, in the order of the text
    /// @param tags how many tags were taken out
    public record Stripped(String text, List<String> links, int tags) {

        public Stripped {
            links = List.copyOf(links);
        }

        /// The lines that say something, without the list markers they begin with.
        public List<String> items() {
            return text.lines()
                    .map(line -> line.strip().replaceFirst("^[-・✓▶◆●■○][ 　]*(?![0-9])", ""))
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    public static Stripped strip(String text) {
        return new Markup(text).stripped();
    }

    private Stripped stripped() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '<') {
                i = angle(i);
            } else if (c == '&') {
                i = reference(i);
            } else {
                write(c);
                i++;
            }
        }
        var plain = MARKER_TWICE.matcher(tags > 0 ? out.toString().stripTrailing() : out).replaceAll("$1- ");
        return new Stripped(plain, links, tags);
    }

    private int angle(int start) {
        if (start > lastClose) {
            write('<');
            return start + 1;
        }
        if (text.startsWith("<!--", start)) {
            return comment(start);
        }
        var opened = Tag.opened(text, start);
        if (opened.isPresent()) {
            var tag = opened.get().closedAt(text, close(opened.get().end()));
            return tag(tag);
        }
        return address(start).orElseGet(() -> {
            write('<');
            return start + 1;
        });
    }

    /// A comment that is never closed ends at the next `>`, as its opener would as a tag.
    private int comment(int start) {
        int end = pairsTrusted ? text.indexOf("-->", start) : -1;
        pairsTrusted = end >= 0;
        return skip(end < 0 ? text.indexOf('>', start) + 1 : end + 3);
    }

    private int skip(int end) {
        tags++;
        return end;
    }

    /// The `>` of a tag whose attributes begin at `from`: the first one outside quotation marks, or simply the first
    /// one from the moment that quotation marks proved to be broken.
    private int close(int from) {
        if (quotesTrusted) {
            int i = from;
            while (i >= 0 && i <= lastClose) {
                char c = text.charAt(i);
                if (c == '>') {
                    return i;
                }
                i = c == '"' || c == '\'' ? text.indexOf(c, i + 1) : i;
                i = i < 0 ? i : i + 1;
            }
            quotesTrusted = false;
        }
        return text.indexOf('>', from);
    }

    private int tag(Tag tag) {
        tags++;
        if (tag.isSilent() && !tag.closing()) {
            return behindSilent(tag);
        }
        if (tag.breaksLine()) {
            breakLine();
        }
        switch (tag.name()) {
            case "li" -> inItem = !tag.closing();
            case "td", "th" -> tabBetweenCells(tag);
            case "sup" -> raised = Math.max(0, raised + (tag.closing() ? -1 : 1));
            case "a" -> link(tag);
            default -> {
                // Bold, spans, fonts: how it looked is not part of the text.
            }
        }
        return tag.end();
    }

    private int behindSilent(Tag tag) {
        int end = pairsTrusted ? text.indexOf("</", tag.end()) : -1;
        while (end >= 0 && !text.regionMatches(true, end + 2, tag.name(), 0, tag.name().length())) {
            end = text.indexOf("</", end + 2);
        }
        int close = end < 0 ? -1 : text.indexOf('>', end);
        pairsTrusted = close >= 0;
        return close < 0 ? tag.end() : close + 1;
    }

    private void link(Tag tag) {
        tag.attribute("href").filter(href -> !href.isEmpty()).map(Markup::decoded).ifPresent(links::add);
    }

    private void tabBetweenCells(Tag tag) {
        if (!tag.closing() && !atBreak && !out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\t');
        }
    }

    /// `<https://…>`, as plain-text mail and Markdown write an address.
    private Optional<Integer> address(int start) {
        if (!text.startsWith("<https://", start) && !text.startsWith("<http://", start)) {
            return Optional.empty();
        }
        int end = start + 1;
        while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != '>'
                && text.charAt(end) != '<') {
            end++;
        }
        if (end == text.length() || text.charAt(end) != '>') {
            return Optional.empty();
        }
        var address = text.substring(start + 1, end);
        address.chars().forEach(c -> write((char) c));
        links.add(address);
        return Optional.of(skip(end + 1));
    }

    private int reference(int start) {
        int limit = Math.min(text.length(), start + Entities.LONGEST);
        int end = text.indexOf(';', start, limit);
        var decoded = end < 0 ? Optional.<String>empty() : Entities.decode(text.substring(start + 1, end));
        if (decoded.isEmpty()) {
            write('&');
            return start + 1;
        }
        decoded.get().chars().forEach(c -> write((char) c));
        return end + 1;
    }

    private static String decoded(String text) {
        var inner = new Markup(text.replace("<", "&lt;"));
        return inner.stripped().text();
    }

    /// Begins a new line before the next character that shows.
    private void breakLine() {
        atBreak = true;
        inItem = false;
    }

    private void write(char c) {
        if (atBreak && c <= ' ') {
            return;
        }
        if (atBreak) {
            atBreak = false;
            trimBlanks();
            if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
                out.append('\n');
            }
        }
        if (inItem && c > ' ') {
            inItem = false;
            out.append("- ");
        }
        out.append(raised > 0 && c >= '0' && c <= '9' ? SUPERSCRIPTS.charAt(c - '0') : c);
    }

    private void trimBlanks() {
        int end = out.length();
        while (end > 0 && (out.charAt(end - 1) == ' ' || out.charAt(end - 1) == '\t')) {
            end--;
        }
        out.setLength(end);
    }
}
