package jp.kanmin.app.web.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.service.campaign.Campaign;
import jp.kanmin.app.service.campaign.CampaignService;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What came back of campaigns, once it is published: pages, CSV and JSON for everybody.
@Controller
public final class PublishedPages {

    private static final String ALL = "/campaigns";
    private static final String ONE = ALL + CampaignPages.ID;

    private final CampaignService campaigns;
    private final Clock clock;

    PublishedPages(CampaignService campaigns, Clock clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /// A campaign in a line.
    public record Line(String address, String title, String from, String day) {}

    @GetMapping(ALL)
    Sent all(Site site) {
        var lines = campaigns.published().stream().map(one -> new Line(site.to(ALL + "/" + one.id()),
                one.title(), one.askerName(), Days.of(one.publishedAt(), clock, site.words()))).toList();
        return Sent.of("campaign/publications.jte", site, site.page(site.words().say("campaign.published"),
                List.of(site.here("campaign.published"))), Map.of("lines", lines));
    }

    @GetMapping(ONE)
    Sent one(@PathVariable String id, Site site) {
        var campaign = mustFind(id);
        return Sent.of("campaign/publication.jte", site,
                site.page(campaign.title(), List.of(site.step("campaign.published", ALL),
                        Page.Step.asWritten(campaign.title(), ""))),
                Map.of("campaign", campaign, "day", Days.of(campaign.publishedAt(), clock, site.words()),
                        "results",
                        ResultView.of(campaign, campaigns.publishedResults(campaign), clock, site.words())));
    }

    @GetMapping(ONE + ".csv")
    ResponseEntity<byte[]> table(@PathVariable String id, Site site) {
        var campaign = mustFind(id);
        return CampaignData.table(campaign, campaigns.publishedResults(campaign), clock, site.words());
    }

    @GetMapping(ONE + ".json")
    ResponseEntity<byte[]> document(@PathVariable String id) {
        var campaign = mustFind(id);
        return CampaignData.document(campaign, campaigns.publishedResults(campaign), clock);
    }

    private Campaign mustFind(String id) {
        return campaigns.published(id).orElseThrow(CampaignPages::nothing);
    }
}
