package jp.kanmin.app.web.preview;

import java.util.Optional;

/// A stretch of a rendered plan. Put together in order, the markup of all pieces is the page as it will print.
///
/// @param markup as the templates of published plans made it
/// @param spot what can be commented on there; empty for what stands between
public record Piece(String markup, Optional<Spot> spot) {

    static Piece between(String markup) {
        return new Piece(markup, Optional.empty());
    }
}
