package jp.kanmin.app.web.board;

import java.util.List;
import java.util.Optional;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.service.monitor.rollup.Board;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.body.Kind;
import jp.kanmin.finding.Words;

/// The nation, or one prefecture with its municipalities.
record Area(Optional<Body> prefecture) {

    static final Area NATION = new Area(Optional.empty());

    /// @throws NotHere when there is no such prefecture
    static Area of(String code) {
        return new Area(Optional.of(Bodies.find(code).filter(body -> body.kind() == Kind.PREFECTURE)
                .orElseThrow(() -> new NotHere(
                        Words.of("団体コード「%s」の都道府県はありません。".formatted(code),
                                "There is no prefecture “%s”.".formatted(code)),
                        Words.of("都道府県の一覧から選んでください。", "Choose from the list of prefectures.")))));
    }

    boolean isNation() {
        return prefecture.isEmpty();
    }

    /// Its lines: the prefectures, or the bodies of the one.
    List<Body> lines() {
        return isNation() ? Bodies.prefectures() : Board.bodies(prefecture);
    }

    /// The bodies that a line counts: of the nation a prefecture with its municipalities, else the body alone.
    List<Body> bodies(Body line) {
        return isNation() ? Board.bodies(Optional.of(line)) : List.of(line);
    }

    String path(String path) {
        return path + prefecture.map(body -> "/" + body.code()).orElse("");
    }

    String title(String key, Site site) {
        return prefecture.map(body -> body.name() + " ").orElse("") + site.words().say(key);
    }

    Page page(String key, String path, Site site) {
        var words = site.words();
        return site.page(title(key, site), prefecture.map(body -> List.of(site.step("progress", "/progress"),
                site.step(key, path), Page.Step.asWritten(body.name(), "")))
                .orElseGet(() -> List.of(site.step("progress", "/progress"),
                        Page.Step.of(words, words.say(key), ""))));
    }
}
