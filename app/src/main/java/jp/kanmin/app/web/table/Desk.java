package jp.kanmin.app.web.table;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.service.table.TableFile;
import jp.kanmin.app.service.table.TableService;
import jp.kanmin.app.service.work.Progress;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// What the pages of a file have in common: its addresses, and what is shown while it is worked on.
final class Desk {

    static final String TABLES = "/office/tables";
    static final String REGISTERS = "/office/registers";

    private static final int SECONDS = 3;

    private Desk() {}

    static String path(TableFile file) {
        return TABLES + "/" + file.id();
    }

    static TableFile find(TableService tables, Person who, String id) {
        return tables.find(who, who.body(), id).orElseThrow(() -> new NotHere(
                Words.of("このファイルはありません。", "There is no such file."),
                Words.of("表のファイルの一覧から選び直してください。", "Choose again from the list of files.")));
    }

    /// The page of a result, or of how far it is. The browser asks again by itself, without any code.
    ///
    /// @param here the path of the page
    static <T> Sent when(Progress<T> progress, TableFile file, String here, Site site,
            HttpServletResponse response, Function<T, Sent> done) {
        return switch (progress) {
            case Progress.Done<T>(var result) -> done.apply(result);
            case Progress.Going<T>(var isWaiting, var seconds) -> {
                var again = site.again().entrySet().stream().filter(asked -> !asked.getKey().equals("lang"))
                        .flatMap(asked -> List.of(asked.getKey(), asked.getValue()).stream())
                        .toArray(String[]::new);
                response.setHeader("Refresh", Integer.toString(SECONDS));
                yield Sent.of(HttpStatus.ACCEPTED, "table/wait.jte", site, page(site, file, "table.wait"),
                        Map.of("file", file, "isWaiting", isWaiting, "seconds", seconds, "again",
                                site.to(here, again)));
            }
            case Progress.Failed<T>(var what, var remedy) -> Sent.of(HttpStatus.UNPROCESSABLE_CONTENT,
                    "table/failed.jte", site, page(site, file, "table.failed"),
                    Map.of("file", file, "what", site.words().say(what), "remedy",
                            site.words().say(remedy)));
        };
    }

    /// A page about a file.
    ///
    /// @param key the words for what the page is
    static Page page(Site site, TableFile file, String key) {
        var words = site.words();
        var steps = new ArrayList<>(
                List.of(site.step("office", "/office"), site.step("table.files", TABLES)));
        steps.add(Page.Step.of(words, file.name(), key.isEmpty() ? "" : site.to(path(file))));
        if (!key.isEmpty()) {
            steps.add(site.here(key));
        }
        return site.page(key.isEmpty() ? file.name() : words.say(key) + " - " + file.name(), steps);
    }

    /// A file to take along, under its own name.
    static ResponseEntity<byte[]> download(String name, byte[] bytes) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8).build().toString())
                .body(bytes);
    }

    /// The day of a moment that the store wrote, in words.
    static String day(String at, Clock clock, PageWords words) {
        return DateWords.of(Instant.parse(at).atZone(clock.getZone()).toLocalDate(), words);
    }

    /// A number that was asked for; the least one where it is none.
    static int number(String asked, int least) {
        return asked.matches("[0-9]{1,8}") ? Math.max(least, Integer.parseInt(asked)) : least;
    }
}
