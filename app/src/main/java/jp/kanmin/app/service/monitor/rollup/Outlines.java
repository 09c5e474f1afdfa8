package jp.kanmin.app.service.monitor.rollup;

import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.PublicationService.Published;
import jp.kanmin.app.service.PublishedPlan;
import jp.kanmin.app.service.PublishedVersion;
import jp.kanmin.app.store.StoredJson;
import jp.kanmin.app.store.monitor.OutlineStore;
import jp.kanmin.json.JsonText;
import jp.kanmin.monitoring.rollup.PlanOutline;
import jp.kanmin.plan.PlanFile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Published plans without their texts, for what looks at the plans of the whole country.
@Service
public class Outlines {

    private final OutlineStore store;
    private final PublicationService publications;

    Outlines(OutlineStore store, PublicationService publications) {
        this.store = store;
        this.publications = publications;
    }

    /// A version without its texts and pictures.
    public Optional<PublishedPlan> of(PublishedVersion version) {
        return store.find(version.body(), version.version()).map(document -> new PublishedPlan(version,
                PlanFile.of(StoredJson.object(document)).plan(), Map.of()))
                .or(() -> publications.plan(version.body(), version.version()));
    }

    /// Keeps the outline of what is published, together with it.
    @EventListener
    void keep(Published published) {
        publications.latest(published.body()).ifPresent(this::keep);
    }

    /// Makes those that are missing: of plans that were published before there were any, or came from a backup.
    @Transactional
    public void fill() {
        store.missing().forEach(body -> publications.latest(body).ifPresent(this::keep));
    }

    private void keep(PublishedVersion version) {
        publications.plan(version.body(), version.version()).ifPresent(plan -> store.put(version.body(),
                version.version(), JsonText.line(PlanOutline.of(plan.plan().document()))));
    }
}
