package jp.kanmin.app.web.officework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.publication.sheet.OfficeBook;
import jp.kanmin.app.service.office.OfficeCounts;
import jp.kanmin.app.service.office.PeerService;
import jp.kanmin.app.service.office.PublishedRegister;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.OpenData;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;
import jp.kanmin.office.form.ItemDocument;
import jp.kanmin.office.form.ItemSheet;
import jp.kanmin.office.form.OfficeRegister;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What a body published of its office: page, CSV and JSON.
@Controller
public final class PublicRegisterPages {

    private static final String PATH = "/plans/{body:[0-9]+}/registers";
    private static final String ONE = PATH + "/{code:[a-z]+}";

    private final OfficeCounts counts;
    private final PeerService peers;

    PublicRegisterPages(OfficeCounts counts, PeerService peers) {
        this.counts = counts;
        this.peers = peers;
    }

    /// A register with where its files are.
    public record Shown(RegisterView view, String name, String published, String files) {}

    @GetMapping(PATH)
    Sent page(@PathVariable String body, Site site) {
        var words = site.words();
        var found = counts.of(body);
        if (found.isEmpty()) {
            throw nothing(body);
        }
        var name = Bodies.find(body).map(Body::fullName).orElse(body);
        var shown = found.stream().map(one -> new Shown(RegisterView.of(one.register(), one.items(),
                one.rows().stream().map(_ -> "").toList(),
                one.register() == OfficeRegister.COSTS
                        ? Optional.of(peers.published(body))
                        : Optional.empty(),
                counts.today(), words), words.say(one.register().words()),
                DateWords.of(one.published(), words),
                site.file("/plans/" + body + "/registers/" + one.register().code()))).toList();
        return Sent.of("officework/public.jte", site,
                site.page(name + " " + words.say("officework.public"), List.of(
                        site.step("bodies", "/bodies"), Page.Step.asWritten(name, ""))),
                Map.of("name", name, "registers", shown, "nation", site.to("/progress/registers")));
    }

    @GetMapping(ONE + ".csv")
    ResponseEntity<byte[]> table(@PathVariable String body, @PathVariable String code) {
        var found = mustFind(body, code);
        var book = new OfficeBook(found.register(), body, "", found.rows().stream()
                .map(row -> new OfficeBook.Entry(row.id(), 0, row.item())).toList());
        var columns = ItemSheet.headings(found.register());
        return OpenData.table(code + "-" + body + ".csv", columns.subList(0, columns.size() - 1),
                book.rows().stream().map(row -> row.subList(0, row.size() - 1)).toList());
    }

    @GetMapping(ONE + ".json")
    ResponseEntity<byte[]> document(@PathVariable String body, @PathVariable String code) {
        var found = mustFind(body, code);
        return OpenData.document(ItemDocument.of(found.register(), body, found.rows())
                .with("published", Json.of(found.published().toString())));
    }

    private PublishedRegister mustFind(String body, String code) {
        return counts.of(body).stream().filter(one -> one.register().code().equals(code)).findFirst()
                .orElseThrow(() -> nothing(body));
    }

    private static NotHere nothing(String body) {
        return new NotHere(
                Words.of("団体コード「%s」の台帳は、ここでは公表されていません。".formatted(body),
                        "No such register of the body “%s” is published here.".formatted(body)),
                Words.of("団体の一覧から探してください。", "Look for it among the bodies."));
    }
}
