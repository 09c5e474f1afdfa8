package jp.kanmin.app.web;

import java.util.List;
import jp.kanmin.app.service.monitor.rollup.Outlines;
import jp.kanmin.app.service.monitor.rollup.RollUpService;
import jp.kanmin.app.service.monitor.rollup.YearService;
import jp.kanmin.app.service.post.Dues;
import jp.kanmin.app.service.post.Post;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/// What the server does by the clock.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(Clockwork.class);

    private final Post post;
    private final List<Dues> dues;
    private final JdbcIndexedSessionRepository sessions;
    private final Outlines outlines;
    private final RollUpService sums;
    private final YearService years;

    Clockwork(Post post, List<Dues> dues, JdbcIndexedSessionRepository sessions, Outlines outlines,
            RollUpService sums, YearService years) {
        this.post = post;
        this.dues = List.copyOf(dues);
        this.sessions = sessions;
        this.outlines = outlines;
        this.sums = sums;
        this.years = years;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void sweepSessions() {
        sessions.cleanUpExpiredSessions();
    }

    /// Adds up ahead, so that whoever opens a board does not wait for it.
    @Scheduled(fixedDelay = 60_000, initialDelay = 1_000)
    void addUp() {
        outlines.fill();
        sums.board();
        years.years().forEach(years::of);
    }

    @Scheduled(fixedDelay = 3_000)
    void sendMail() {
        post.sendDue();
    }

    /// Reminders go out at half past eight; a server that was down then makes up for it within the working day. A
    /// subject whose mails cannot be written does not hold up the others.
    @Scheduled(cron = "0 30 8-17 * * *", zone = "Asia/Tokyo")
    void remind() {
        for (var subject : dues) {
            try {
                subject.remind();
            } catch (RuntimeException e) {
                LOG.error("reminders could not be written: {}", subject.getClass().getSimpleName(), e);
            }
        }
    }
}
