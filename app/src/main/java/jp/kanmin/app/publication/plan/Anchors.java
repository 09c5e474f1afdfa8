package jp.kanmin.app.publication.plan;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// Gives the parts of one page their ids: the document's own where they are fit for it, so that links last, else
/// their number. No id is given twice.
final class Anchors {

    private static final Pattern FIT = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    private final Set<String> given = new HashSet<>();

    /// @param kind the word before, such as `measure`
    /// @param number the place among its kind, from 1
    String give(String kind, String id, int number) {
        var own = kind + "-" + id;
        if (FIT.matcher(id).matches() && given.add(own)) {
            return own;
        }
        var other = kind + "-no-" + number;
        while (!given.add(other)) {
            other += "-";
        }
        return other;
    }
}
