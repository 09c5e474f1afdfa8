package jp.kanmin.app.web.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kanmin.app.publication.feed.PlanFeed;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.PublishedPlan;
import jp.kanmin.app.service.PublishedVersion;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.body.Bodies;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// News of published versions, for programs that follow them.
@Controller
public final class FeedPages {

    /// Entries in a feed.
    private static final int MOST = 30;

    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");

    private final PublicationService publications;
    private final PlanShelf shelf;

    FeedPages(PublicationService publications, PlanShelf shelf) {
        this.publications = publications;
        this.shelf = shelf;
    }

    @GetMapping("/feed.xml")
    ResponseEntity<byte[]> all(HttpServletRequest request, Site site) {
        return feed(PlanFeed.ofAll(address(request), entries(publications.newest(MOST), request, site),
                site.words()));
    }

    @GetMapping("/plans/{body:[0-9]+}/feed.xml")
    ResponseEntity<byte[]> one(@PathVariable String body, HttpServletRequest request, Site site) {
        var of = Bodies.find(body).orElseThrow(() -> PlanPages.missing(body));
        var versions = publications.versions(of.code()).stream().limit(MOST).toList();
        return feed(PlanFeed.of(of, address(request), entries(versions, request, site), site.words()));
    }

    private List<PlanFeed.Entry> entries(List<PublishedVersion> versions, HttpServletRequest request,
            Site site) {
        return versions.stream().flatMap(version -> entry(version, request, site)).toList();
    }

    private Stream<PlanFeed.Entry> entry(PublishedVersion version, HttpServletRequest request, Site site) {
        var home = site.file(PlanPages.home(version.body(), version.version()));
        Optional<PublishedPlan> before = shelf.find(version.body(), version.version() - 1);
        return shelf.find(version.body(), version.version())
                .map(published -> new PlanFeed.Entry(published.plan(), before.map(PublishedPlan::plan),
                        Instant.parse(version.publishedAt()),
                        URI.create(address(request)).resolve(home).toString()))
                .stream();
    }

    /// The address that was asked for, in full and without its question.
    private static String address(HttpServletRequest request) {
        return request.getRequestURL().toString();
    }

    private static ResponseEntity<byte[]> feed(byte[] xml) {
        return ResponseEntity.ok().contentType(ATOM).cacheControl(CacheControl.noCache())
                .header("Access-Control-Allow-Origin", "*").body(xml);
    }
}
