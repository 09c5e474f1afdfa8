/// Boards of the nation and of prefectures: the map, its tiles, pillars, chosen measures, and what is behind.
///
/// Start at [jp.kanmin.app.web.board.MapView] and [jp.kanmin.app.web.board.PillarPages].
///
/// May import: `web.page`, `web.fault`, `publication`, `service`, the library.
@NullMarked
package jp.kanmin.app.web.board;

import org.jspecify.annotations.NullMarked;
