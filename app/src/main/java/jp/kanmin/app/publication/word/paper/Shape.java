package jp.kanmin.app.publication.word.paper;

/// How a paragraph stands: its style, and what differs from it.
///
/// @param list the list whose number it bears; [#UNSAID] leaves that to the style, [#NONE] takes the style's away
/// @param level within the list, from 0
/// @param indent from the left, in twips; 0 leaves it to the style
public record Shape(String style, int list, int level, int indent, boolean toTheRight, boolean onNewPage) {

    public static final int UNSAID = -1;
    public static final int NONE = 0;

    public static Shape of(String style) {
        return new Shape(style, UNSAID, 0, 0, false, false);
    }

    public Shape in(int itsList, int itsLevel) {
        return new Shape(style, itsList, itsLevel, indent, toTheRight, onNewPage);
    }

    public Shape unnumbered() {
        return in(NONE, 0);
    }

    public Shape indented(int twips) {
        return new Shape(style, list, level, twips, toTheRight, onNewPage);
    }

    public Shape toTheRight(boolean right) {
        return new Shape(style, list, level, indent, right, onNewPage);
    }

    public Shape onNewPage(boolean fresh) {
        return new Shape(style, list, level, indent, toTheRight, fresh);
    }
}
