package jp.kanmin.app.publication.word;

/// How a paragraph stands: its style, and what differs from it.
///
/// @param list the list whose number it bears; [#UNSAID] leaves that to the style, [#NONE] takes the style's away
/// @param level within the list, from 0
/// @param indent from the left, in twips; 0 leaves it to the style
record Shape(String style, int list, int level, int indent, boolean toTheRight, boolean onNewPage) {

    static final int UNSAID = -1;
    static final int NONE = 0;

    static Shape of(String style) {
        return new Shape(style, UNSAID, 0, 0, false, false);
    }

    Shape in(int itsList, int itsLevel) {
        return new Shape(style, itsList, itsLevel, indent, toTheRight, onNewPage);
    }

    Shape unnumbered() {
        return in(NONE, 0);
    }

    Shape indented(int twips) {
        return new Shape(style, list, level, twips, toTheRight, onNewPage);
    }

    Shape toTheRight(boolean right) {
        return new Shape(style, list, level, indent, right, onNewPage);
    }

    Shape onNewPage(boolean fresh) {
        return new Shape(style, list, level, indent, toTheRight, fresh);
    }
}
