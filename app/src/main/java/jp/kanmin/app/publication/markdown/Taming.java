package jp.kanmin.app.publication.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// Makes a parsed text fit into a page: heading levels without gaps, emphasis of bearable depth, no link to anything but pages and files, no
/// picture that is not at hand, no blank where Japanese lines are joined.
final class Taming extends AbstractVisitor {

    private static final int LOWEST = 6;
    /// Emphasis within emphasis; what is deeper is shown without. XML readers refuse elements a hundred deep.
    private static final int DEEPEST = 30;

    private final int level;
    private final String withoutPicture;
    private final PictureShelf pictures;
    private final Deque<Integer> stairs = new ArrayDeque<>();
    private int emphases;

    Taming(int level, String withoutPicture, PictureShelf pictures) {
        this.level = level;
        this.withoutPicture = withoutPicture;
        this.pictures = pictures;
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        if (heading.getFirstChild() == null) {
            heading.unlink();
            return;
        }
        while (!stairs.isEmpty() && stairs.peek() >= heading.getLevel()) {
            stairs.pop();
        }
        stairs.push(heading.getLevel());
        heading.setLevel(Math.min(LOWEST, level + stairs.size() - 1));
    }

    @Override
    public void visit(Emphasis emphasis) {
        emphasised(emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        emphasised(emphasis);
    }

    private void emphasised(Node node) {
        emphases++;
        visitChildren(node);
        emphases--;
        if (emphases >= DEEPEST) {
            unwrap(node);
        }
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        if (!SafeLinks.isSafe(link.getDestination())) {
            unwrap(link);
        } else if (link.getFirstChild() == null) {
            link.appendChild(new Text(link.getDestination()));
        }
    }

    @Override
    public void visit(Image image) {
        var words = words(image);
        var address = pictures.find(image.getDestination());
        if (address.isPresent()) {
            image.setDestination(address.get());
        } else {
            image.insertBefore(
                    new Text(withoutPicture.formatted(words.isBlank() ? image.getDestination() : words)));
            image.unlink();
        }
    }

    @Override
    public void visit(SoftLineBreak line) {
        if (line.getPrevious() instanceof Text before && line.getNext() instanceof Text after
                && endsWide(before.getLiteral()) && startsWide(after.getLiteral())) {
            line.unlink();
        }
    }

    private static void unwrap(Node node) {
        for (var child : children(node)) {
            node.insertBefore(child);
        }
        node.unlink();
    }

    private static List<Node> children(Node node) {
        var children = new ArrayList<Node>();
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private static String words(Node node) {
        var words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }
        });
        return words.toString();
    }

    private static boolean endsWide(String text) {
        return !text.isEmpty() && isWide(text.codePointBefore(text.length()));
    }

    private static boolean startsWide(String text) {
        return !text.isEmpty() && isWide(text.codePointAt(0));
    }

    /// Kana, kanji, full-width forms and their punctuation.
    private static boolean isWide(int c) {
        return (c >= 0x2E80 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00) || (c >= 0xFF00 && c < 0xFFF0)
                || c >= 0x20000;
    }
}
