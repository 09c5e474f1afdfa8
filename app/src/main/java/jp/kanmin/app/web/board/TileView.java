package jp.kanmin.app.web.board;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.kanmin.app.service.monitor.rollup.Board;
import jp.kanmin.app.service.monitor.rollup.Standing;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.body.Body;
import jp.kanmin.body.Kind;

/// The bodies of a prefecture as tiles of one size, in the order of their codes, in which those of one county lie side by
/// side. Their borders are not to be had.
///
/// @param groups cities, wards, towns and villages; none that is empty
public record TileView(List<Group> groups, List<Tone.Step> steps) {

    public TileView {
        groups = List.copyOf(groups);
        steps = List.copyOf(steps);
    }

    /// Bodies of a kind.
    public record Group(String name, List<Tile> tiles) {
        public Group {
            tiles = List.copyOf(tiles);
        }
    }

    /// A body: how many measures of its plan have an accepted report.
    public record Tile(String name, String words, String tone, String address) {}

    public static TileView of(List<Body> bodies, Board board, Site site) {
        var words = site.words();
        return new TileView(Stream.of(
                group("prefecture", kind -> kind == Kind.PREFECTURE, bodies, board, site),
                group("cities", kind -> kind == Kind.CITY || kind == Kind.DESIGNATED_CITY, bodies, board,
                        site),
                group("wards", kind -> kind == Kind.SPECIAL_WARD, bodies, board, site),
                group("towns", kind -> kind == Kind.TOWN || kind == Kind.VILLAGE, bodies, board, site))
                .filter(group -> !group.tiles.isEmpty()).toList(),
                Tone.steps(words.say("progress.notPublished"), words));
    }

    private static Group group(String name, Predicate<Kind> kinds, List<Body> bodies, Board board,
            Site site) {
        return new Group(site.words().say("boards.tiles." + name),
                bodies.stream().filter(body -> kinds.test(body.kind()))
                        .map(body -> tile(body, board, site)).toList());
    }

    private static Tile tile(Body body, Board board, Site site) {
        var standing = board.standing(body.code());
        long all = standing.map(one -> one.version().measures()).orElse(0);
        long part = standing.map(Standing::accepted).orElse(0);
        boolean isReported = standing.flatMap(Standing::newest).isPresent();
        return new Tile(body.name(),
                all == 0
                        ? site.words().say("progress.notPublished")
                        : site.words().say("progress.of", part, all),
                Tone.of(part, all).code(),
                standing.isEmpty()
                        ? site.to("/bodies", "q", body.name())
                        : site.to("/plans/" + body.code() + (isReported ? "/progress" : "")));
    }
}
