package jp.kanmin.table.sheet;

/// How a cell is shown, as far as a reader may have been meant to take sense from it. Cells that look alike share one.
///
/// @param format the number format, such as `#,##0` or `[$-411]ggge"年"m"月"d"日"`; empty for the general one
/// @param fill the colour behind the text as `RRGGBB`, theme and tint resolved; empty when there is none or white
/// @param ink the colour of the text as `RRGGBB`; empty for the usual black
/// @param borders which sides have a line: a sum of [#TOP], [#RIGHT], [#BOTTOM], [#LEFT]
/// @param indent steps the text is moved to the right
/// @param centredAcross true when the text is centred over its empty neighbours, a merge without merging
public record Look(String format, String fill, String ink, boolean bold, boolean italic, boolean struck,
        boolean underlined, int borders, int indent, boolean centredAcross) {

    public static final int TOP = 1;
    public static final int RIGHT = 2;
    public static final int BOTTOM = 4;
    public static final int LEFT = 8;

    public static final Look PLAIN = new Look("", "", "", false, false, false, false, 0, 0, false);

    public boolean isPlain() {
        return equals(PLAIN);
    }

    /// The same look with another number format.
    public Look withFormat(String other) {
        return new Look(other, fill, ink, bold, italic, struck, underlined, borders, indent, centredAcross);
    }
}
