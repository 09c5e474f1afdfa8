package jp.kanmin.app.service.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.Home;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.DraftStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.whole.BodyRows;
import jp.kanmin.app.store.whole.Table;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Everything a body owns: to take away, and to delete.
@Service
@Transactional(readOnly = true)
public class BodyService {

    /// So long an export counts as fresh.
    private static final Duration FRESH = Duration.ofHours(24);

    private static final String EXPORTED = "body.export";
    private static final String REMOVED = "body.remove";

    private final BodyRows rows;
    private final DraftStore drafts;
    private final AuditStore audit;
    private final ApplicationEventPublisher events;
    private final Home home;
    private final Clock clock;

    BodyService(BodyRows rows, DraftStore drafts, AuditStore audit, ApplicationEventPublisher events,
            Home home,
            Clock clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.audit = audit;
        this.events = events;
        this.home = home;
        this.clock = clock;
    }

    /// What a body owns here.
    ///
    /// @param counts how many rows, by the name of the table; only where there are any
    /// @param exportedAt when all of it was last exported, as the store writes times; empty for not in the last day
    public record Holdings(Body body, Map<String, Long> counts, Optional<String> exportedAt) {}

    /// What somebody who deletes a body has said.
    ///
    /// @param name the name of the body, typed by hand
    /// @param withPublished takes back the published versions too
    /// @param withoutExport goes on although nothing was exported in the last day
    public record Removal(String name, boolean withPublished, boolean withoutExport) {}

    /// Counts what a body owns.
    public Holdings holdings(Person who, String body) {
        NotAllowed.unless(Rights.mayAdminister(who, body));
        var counts = new LinkedHashMap<String, Long>();
        rows.tables().stream().map(Table::name).forEach(table -> {
            long count = rows.count(table, body);
            if (count > 0) {
                counts.put(table, count);
            }
        });
        return new Holdings(Bodies.mustFind(body), counts, freshExport(body));
    }

    /// Writes everything a body owns into a zip, which the caller sends and deletes.
    @Transactional
    public Path export(Person who, String body) {
        NotAllowed.unless(Rights.mayAdminister(who, body));
        drafts.lock(body); // nobody writes the plan meanwhile
        var now = clock.instant();
        try {
            var file = Files.createTempFile(home.folder(), "export-" + body + "-", ".zip");
            try {
                BodyExport.write(rows, Bodies.mustFind(body), LocalDate.now(clock), file);
                audit.append(AuditStore.Told.of(Times.text(now), who, body, EXPORTED, "body", "",
                        AuditEvent.sha256(Files.readAllBytes(file))));
                return file;
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Deletes what a body owns. Its lines of the record stay, without the names of its people; published versions stay
    /// unless it is said otherwise.
    ///
    /// @throws UserError when the name is not that of the body, or nothing was exported; nothing was deleted
    @Transactional
    public void remove(Person who, String body, Removal removal) {
        NotAllowed.unless(Rights.mayAdminister(who, body));
        mustBeMeant(Bodies.mustFind(body), removal);
        var before = drafts.find(body).map(draft -> AuditEvent.sha256(draft.document())).orElse("");
        rows.remove(body, removal.withPublished);
        if (removal.withPublished) {
            events.publishEvent(new PublicationService.Withdrawn(body));
        }
        audit.append(AuditStore.Told.of(Times.text(clock.instant()), who, body, REMOVED,
                removal.withPublished ? "body-and-versions" : "body", before, ""));
    }

    private void mustBeMeant(Body body, Removal removal) {
        var typed = Normalizer.normalize(removal.name, Normalizer.Form.NFKC).strip();
        if (!typed.equals(body.name()) && !typed.equals(body.fullName())) {
            throw new UserError(
                    Words.of("入力された名前が、団体の名前「%s」と違います。".formatted(body.name()),
                            "What was typed is not the name of the body, “%s”.".formatted(body.name())),
                    Words.of("削除する団体の名前を、そのまま入力してください。", "Please type the name of the body as it stands."));
        }
        if (freshExport(body.code()).isEmpty() && !removal.withoutExport) {
            throw new UserError(
                    Words.of("この24時間に、書き出しが行われていません。", "Nothing was exported in the last 24 hours."),
                    Words.of("先に書き出すか、「書き出さずに削除する」を選んでください。",
                            "Please export first, or choose to delete without an export."));
        }
    }

    private Optional<String> freshExport(String body) {
        var since = Times.text(clock.instant().minus(FRESH));
        return audit.lastAt(body, EXPORTED).filter(at -> at.compareTo(since) >= 0);
    }
}
