package jp.kanmin.app.service.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jp.kanmin.app.service.post.Dues;
import jp.kanmin.app.service.post.Post;
import jp.kanmin.app.store.campaign.CampaignStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reminds bodies that were asked and have not answered: a week before the last day, the day before it, and once when
/// it is over.
@Service
public class CampaignReminders implements Dues {

    private static final int WEEK = 7;

    private final CampaignStore campaigns;
    private final CampaignService asking;
    private final CampaignLetters letters;
    private final Post post;
    private final Clock clock;

    CampaignReminders(CampaignStore campaigns, CampaignService asking, CampaignLetters letters, Post post,
            Clock clock) {
        this.campaigns = campaigns;
        this.asking = asking;
        this.letters = letters;
        this.post = post;
        this.clock = clock;
    }

    @Override
    @Transactional
    public int remind() {
        return remind(LocalDate.now(clock));
    }

    @Transactional
    int remind(LocalDate today) {
        return post.isOpen()
                ? campaigns.open().stream().map(Campaign::of).mapToInt(one -> remind(one, today)).sum()
                : 0;
    }

    private int remind(Campaign campaign, LocalDate today) {
        return campaign.due().flatMap(due -> kind(due, today))
                .map(kind -> letters.remind(campaign, asking.silent(campaign), kind)).orElse(0);
    }

    private static Optional<String> kind(LocalDate due, LocalDate today) {
        long days = today.until(due, ChronoUnit.DAYS);
        if (days < 0) {
            return Optional.of("overdue");
        }
        return days <= 1 ? Optional.of("day") : Optional.of("week").filter(_ -> days <= WEEK);
    }
}
