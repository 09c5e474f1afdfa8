package jp.kanmin.document;

/// How a paragraph looks, as far as it says what it is.
///
/// @param level of a heading by its style, from 1; 0 where no style says so
/// @param size of its letters in points; 0 when unknown
public record Look(Role role, int level, boolean isBold, double size) {

    public static final Look PLAIN = of(Role.BODY);

    /// What a paragraph is there for.
    public enum Role {
        BODY,
        /// The name of the whole document.
        TITLE,
        HEADING,
        /// A line of the table of contents.
        CONTENTS,
        /// A footnote, an endnote.
        NOTE,
        /// A text box.
        BOX,
        /// A running head, a page number: the same on most pages.
        FURNITURE
    }

    public static Look of(Role role) {
        return new Look(role, 0, false, 0);
    }

    public static Look heading(int level) {
        return new Look(Role.HEADING, level, false, 0);
    }
}
