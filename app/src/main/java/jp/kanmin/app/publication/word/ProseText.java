package jp.kanmin.app.publication.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.kanmin.app.publication.markdown.Prose;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.word.paper.Line;
import jp.kanmin.app.publication.word.paper.Numbering;
import jp.kanmin.app.publication.word.paper.Paper;
import jp.kanmin.app.publication.word.paper.Shape;
import jp.kanmin.app.publication.word.paper.Table;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/// Writes the texts of a plan: headings, lists, tables, pictures as Word has them. Markup that the page shows as
/// letters is letters here too.
final class ProseText {

    /// Of emphasis within emphasis; what is deeper is written without.
    private static final int DEEPEST = 40;
    /// Word counts no further.
    private static final int HIGHEST = 32767;
    private static final int WIDEST = 24;

    private final PageWords words;
    private final Map<String, byte[]> pictures;
    private final boolean numbered;
    private int tables;

    /// @param pictures content by the name it is published under
    /// @param numbered true when headings in the texts take part in the numbering
    ProseText(PageWords words, Map<String, byte[]> pictures, boolean numbered) {
        this.words = words;
        this.pictures = pictures;
        this.numbered = numbered;
    }

    /// Where a block stands, and how far in.
    ///
    /// @param level of the list it is in, -1 outside
    private record Margin(String style, int level, int indent) {

        static final Margin TOP = new Margin("BodyText", -1, 0);

        Margin quoted() {
            return new Margin("Quote", level, indent + Numbering.STEP);
        }

        Margin listed() {
            return new Margin("ListContinue", Math.min(level + 1, Numbering.LEVELS - 1),
                    Math.min(level + 2, Numbering.LEVELS) * Numbering.STEP);
        }
    }

    void write(Prose prose, Paper paper) {
        tables = 0;
        blocks(prose.document(), paper, Margin.TOP);
    }

    private void blocks(Node parent, Paper paper, Margin margin) {
        children(parent).forEach(child -> block(child, paper, margin));
    }

    private void block(Node node, Paper paper, Margin margin) {
        switch (node) {
            case Heading heading -> heading(heading, paper);
            case Paragraph paragraph ->
                paper.paragraph(shape(paper, margin), line -> inline(paragraph, line));
            case BulletList list -> list(list, Numbering.BULLETS, paper, margin.listed());
            case OrderedList list ->
                list(list, paper.numbering().add(margin.listed().level(), first(list)), paper,
                        margin.listed());
            case BlockQuote quote -> blocks(quote, paper, margin.quoted());
            case FencedCodeBlock code -> code(code.getLiteral(), paper, margin);
            case IndentedCodeBlock code -> code(code.getLiteral(), paper, margin);
            case HtmlBlock html -> paper.paragraph(shape(paper, margin), line -> line.say(html.getLiteral()));
            case ThematicBreak _ -> paper.paragraph(Shape.of("Rule"), _ -> {
            });
            case TableBlock table -> table(table, paper);
            case LinkReferenceDefinition _ -> {
            }
            default -> blocks(node, paper, margin);
        }
    }

    private static Shape shape(Paper paper, Margin margin) {
        return paper.shape(margin.style()).indented(margin.indent());
    }

    private void heading(Heading heading, Paper paper) {
        int level = heading.getLevel() - 1;
        var shape = Paper.headingShape(level);
        paper.heading(level, numbered && !paper.isCell() ? shape : shape.unnumbered(), "",
                line -> inline(heading, line), letters(heading));
    }

    private static int first(OrderedList list) {
        return Math.clamp(Objects.requireNonNullElse(list.getMarkerStartNumber(), 1), 0, HIGHEST);
    }

    private void list(ListBlock list, int number, Paper paper, Margin margin) {
        var marked = paper.shape(list instanceof OrderedList ? "ListNumber" : "ListBullet")
                .in(number, margin.level());
        for (var item : children(list)) {
            var first = item.getFirstChild();
            boolean beginsWithWords = first instanceof Paragraph;
            paper.paragraph(marked, line -> {
                if (beginsWithWords) {
                    inline(Objects.requireNonNull(first), line);
                }
            });
            children(item).stream().skip(beginsWithWords ? 1 : 0)
                    .forEach(block -> block(block, paper, margin));
        }
    }

    private static void code(String text, Paper paper, Margin margin) {
        var lines = text.stripTrailing().lines().toList();
        paper.paragraph(Shape.of("HTMLPreformatted").indented(margin.indent()), line -> {
            for (int i = 0; i < lines.size(); i++) {
                if (i > 0) {
                    line.lineBreak();
                }
                line.say(lines.get(i));
            }
        });
    }

    private void table(TableBlock block, Paper paper) {
        var rows = children(block).stream().flatMap(part -> children(part).stream())
                .filter(TableRow.class::isInstance).toList();
        if (rows.isEmpty()) {
            return;
        }
        tables++;
        var head = children(rows.getFirst()).stream().map(ProseText::letters).toList();
        var table = Table.of(words.say("table.unnamed") + tables, shares(rows, head.size())).headed(head);
        rows.stream().skip(1)
                .forEach(row -> table.row(children(row).stream().map(this::cell).toList()));
        paper.table(table);
    }

    private Paper.Cell cell(Node cell) {
        boolean right = cell instanceof TableCell one && one.getAlignment() == TableCell.Alignment.RIGHT;
        return to -> to.paragraph(to.shape("TableText").toTheRight(right), line -> inline(cell, line));
    }

    /// Columns as wide as what stands in them, within reason.
    private static Integer[] shares(List<Node> rows, int columns) {
        var shares = new Integer[Math.max(1, columns)];
        for (int i = 0; i < shares.length; i++) {
            int column = i;
            shares[i] = rows.stream().map(ProseText::children).filter(cells -> column < cells.size())
                    .mapToInt(cells -> letters(cells.get(column)).length()).map(n -> Math.clamp(n, 5, WIDEST))
                    .max().orElse(1);
        }
        return shares;
    }

    private void inline(Node parent, Line line) {
        inline(parent, line, EnumSet.noneOf(Line.Look.class), 0);
    }

    private void inline(Node parent, Line line, Set<Line.Look> looks, int depth) {
        if (depth > DEEPEST) {
            line.say(letters(parent), looks);
            return;
        }
        for (var node : children(parent)) {
            switch (node) {
                case Text text -> line.say(text.getLiteral(), looks);
                case Code code -> line.say(code.getLiteral(), with(looks, Line.Look.CODE));
                case HtmlInline html -> line.say(html.getLiteral(), looks);
                case SoftLineBreak _ -> line.say(" ", looks);
                case HardLineBreak _ -> line.lineBreak();
                case Emphasis em -> inline(em, line, with(looks, Line.Look.EMPHASIS), depth + 1);
                case StrongEmphasis strong -> inline(strong, line, with(looks, Line.Look.STRONG), depth + 1);
                case Link link -> link(link, line, looks, depth);
                case Image image -> picture(image, line);
                default -> inline(node, line, looks, depth + 1);
            }
        }
    }

    /// Word knows no link within a link, and neither does CommonMark.
    private void link(Link link, Line line, Set<Line.Look> looks, int depth) {
        line.link(link.getDestination(), () -> inline(link, line, with(looks, Line.Look.LINK), depth + 1));
    }

    private void picture(Image image, Line line) {
        var content = pictures.get(image.getDestination());
        if (content == null) {
            line.say(words.say("picture.missing", letters(image)));
        } else {
            line.picture(image.getDestination(), content, letters(image));
        }
    }

    private static Set<Line.Look> with(Set<Line.Look> looks, Line.Look look) {
        var more = EnumSet.of(look);
        more.addAll(looks);
        return more;
    }

    /// The words of a node, however deep they stand.
    private static String letters(Node root) {
        var letters = new StringBuilder();
        var waiting = new ArrayDeque<Node>();
        waiting.push(root);
        while (!waiting.isEmpty()) {
            var node = waiting.pop();
            switch (node) {
                case Text text -> letters.append(text.getLiteral());
                case Code code -> letters.append(code.getLiteral());
                case HtmlInline html -> letters.append(html.getLiteral());
                case SoftLineBreak _ -> letters.append(' ');
                case HardLineBreak _ -> letters.append(' ');
                default -> children(node).reversed().forEach(waiting::push);
            }
        }
        return letters.toString();
    }

    private static List<Node> children(Node node) {
        var children = new ArrayList<Node>();
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
