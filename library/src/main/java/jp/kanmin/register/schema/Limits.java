package jp.kanmin.register.schema;

import java.util.List;

/// What a column's values are held to besides their type.
///
/// @param choices the only values there are; none when any is right
/// @param pattern a regular expression for the whole value; empty for none
/// @param minimum the least value, written as the type is; empty for none
/// @param maximum the greatest value; empty for none
/// @param minLength in characters
/// @param maxLength in characters
/// @param unique true when no two rows may have the same value
public record Limits(List<String> choices, String pattern, String minimum, String maximum, int minLength,
        int maxLength, boolean unique) {

    public static final Limits NONE = new Limits(List.of(), "", "", "", 0, Integer.MAX_VALUE, false);

    public Limits {
        choices = List.copyOf(choices);
    }

    public boolean hasRange() {
        return !minimum.isEmpty() || !maximum.isEmpty();
    }

    public boolean hasLength() {
        return minLength > 0 || maxLength < Integer.MAX_VALUE;
    }
}
