package jp.kanmin.app.web;

import jp.kanmin.app.service.post.Post;
import jp.kanmin.app.service.post.ReminderService;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/// What the server does by the clock.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Clockwork {

    private final Post post;
    private final ReminderService reminders;
    private final JdbcIndexedSessionRepository sessions;

    Clockwork(Post post, ReminderService reminders, JdbcIndexedSessionRepository sessions) {
        this.post = post;
        this.reminders = reminders;
        this.sessions = sessions;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void sweepSessions() {
        sessions.cleanUpExpiredSessions();
    }

    @Scheduled(fixedDelay = 3_000)
    void sendMail() {
        post.sendDue();
    }

    /// Reminders go out at half past eight; a server that was down then makes up for it within the working day.
    @Scheduled(cron = "0 30 8-17 * * *", zone = "Asia/Tokyo")
    void remind() {
        reminders.remind();
    }
}
