package jp.kanmin.app.web.asset;

import java.time.Duration;

import jp.kanmin.app.publication.page.StyleSheet;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Files that pages need.
@RestController
public final class Assets {

    private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic()
            .immutable();
    private static final CacheControl A_DAY = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();
    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");
    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    /// Two sheets, one over the other: public and private data.
    private static final String ICON = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="3" y="3" width="18" height="18" rx="3" fill="#0017c1"/><rect x="11" y="11" width="18" height="18" rx="3" fill="#fff" stroke="#0017c1" stroke-width="3"/></svg>
            """;

    @GetMapping("/assets/{name:style-[0-9a-f]+\\.css}")
    ResponseEntity<String> style(@PathVariable String name) {
        return name.equals(StyleSheet.fileName())
                ? ResponseEntity.ok().cacheControl(FOR_EVER).contentType(CSS).body(StyleSheet.text())
                : ResponseEntity.notFound().build();
    }

    @GetMapping("/assets/{name:[a-z]+-[0-9a-f]+\\.js}")
    ResponseEntity<String> script(@PathVariable String name) {
        return Script.find(name)
                .map(script -> ResponseEntity.ok().cacheControl(FOR_EVER).contentType(SCRIPT)
                        .body(script.text()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping({"/assets/icon.svg", "/favicon.ico"})
    ResponseEntity<String> icon() {
        return ResponseEntity.ok().cacheControl(A_DAY).contentType(SVG).body(ICON);
    }
}
