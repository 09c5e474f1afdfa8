package jp.kanmin.app.web.board;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.kanmin.app.publication.chart.JapanMap;
import jp.kanmin.app.service.monitor.rollup.Board;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;

/// The prefectures on a map, each drawn by a share and leading to its page. The table below says the same.
///
/// @param show which share it is: `published`, `reporting` or `measures`
public record MapView(String show, List<Place> places, List<Tone.Step> steps, List<Choice> choices) {

    private static final List<String> SHOWS = List.of("published", "reporting", "measures");

    public MapView {
        places = List.copyOf(places);
        steps = List.copyOf(steps);
        choices = List.copyOf(choices);
    }

    /// A prefecture.
    ///
    /// @param path its outline
    /// @param words its name with the figures
    public record Place(String path, String tone, String words, String address) {}

    /// Another share to look at.
    public record Choice(String name, String address, boolean isShown) {}

    private record Share(long part, long all) {}

    public static MapView of(Board board, Site site) {
        var words = site.words();
        var show = SHOWS.contains(site.asked("map")) ? site.asked("map") : SHOWS.getFirst();
        var unknown = words.say("boards.noPlan");
        Function<Body, Share> share = body -> share(board.count(Optional.of(body)), show);
        return new MapView(show,
                JapanMap.shapes().stream().map(shape -> place(shape, share, unknown, site)).toList(),
                Tone.steps(unknown, words),
                SHOWS.stream().map(one -> new Choice(words.say("progress." + one),
                        site.to("/progress", "map", one) + "#map", one.equals(show))).toList());
    }

    private static Share share(Board.Count count, String show) {
        return switch (show) {
            case "reporting" -> new Share(count.reporting(), count.published());
            case "measures" -> new Share(count.measures(), count.all());
            default -> new Share(count.published(), count.bodies());
        };
    }

    private static Place place(JapanMap.Shape shape, Function<Body, Share> share, String unknown, Site site) {
        var body = Bodies.prefectures().stream().filter(one -> one.code().startsWith(shape.number()))
                .findFirst().orElseThrow();
        var found = share.apply(body);
        return new Place(shape.path(), Tone.of(found.part, found.all).code(),
                body.name() + " " + Tone.share(found.part, found.all, unknown, site.words()),
                site.to("/progress/" + body.code()));
    }

    /// Whether anything on it is not known.
    public boolean isHatched() {
        return places.stream().anyMatch(one -> one.tone.equals(Tone.UNKNOWN.code()));
    }
}
