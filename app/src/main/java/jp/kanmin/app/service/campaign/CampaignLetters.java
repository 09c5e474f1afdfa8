package jp.kanmin.app.service.campaign;

import java.util.List;

import jp.kanmin.app.service.post.MailText;
import jp.kanmin.app.service.post.Post;
import jp.kanmin.app.service.post.Recipients;
import jp.kanmin.finding.Words;
import org.springframework.stereotype.Service;

/// Mails to bodies that are asked something or written to; each is written once. Written inside the transaction of
/// whoever calls.
@Service
class CampaignLetters {

    private final Post post;
    private final Recipients recipients;

    CampaignLetters(Post post, Recipients recipients) {
        this.post = post;
        this.recipients = recipients;
    }

    /// Whether a body has anybody who is told.
    boolean isReached(String body) {
        return !recipients.office(body).isEmpty();
    }

    /// Tells bodies that they are asked.
    void asked(Campaign campaign, List<String> bodies) {
        write(campaign, bodies, "asked", "調査のお願い", "Please answer");
    }

    /// Reminds bodies that have not answered.
    ///
    /// @param once `week`, `day`, `overdue`, or the day on which somebody pressed the button
    /// @return to how many bodies it goes, or has gone before
    int remind(Campaign campaign, List<String> bodies, String once) {
        return switch (once) {
            case "overdue" ->
                write(campaign, bodies, once, "回答の締切りを過ぎています", "Your answer is overdue");
            case "week", "day" -> write(campaign, bodies, once, "回答の締切りが近づいています", "Your answer is due soon");
            default -> write(campaign, bodies, once, "回答をお待ちしています", "Your answer is awaited");
        };
    }

    private int write(Campaign campaign, List<String> bodies, String once, String ja, String en) {
        if (!post.isOpen()) {
            return 0;
        }
        int reached = 0;
        for (var body : bodies) {
            var people = recipients.office(body);
            people.forEach(who -> post.write(who.mail(),
                    "campaign/%s/%s/%s".formatted(once, campaign.id(), who.id()),
                    text(campaign, body, ja, en)));
            reached += people.isEmpty() ? 0 : 1;
        }
        return reached;
    }

    private MailText text(Campaign campaign, String body, String ja, String en) {
        var due = campaign.due().map(Object::toString).orElse("");
        var link = post.link("/office/asked/" + campaign.id());
        return new MailText("【官民】%s「%s」".formatted(ja, campaign.title()), Words.of("""
                %s 御中

                %sから「%s」の調査が届いています。
                締切り: %s

                %s

                %s
                回答の画面: %s
                """.formatted(Campaign.name(body), campaign.askerName(), campaign.title(), due,
                campaign.why(),
                campaign.isToPublish() ? "回答は、団体の名前とともに公表されます。" : "回答は公表されません。", link),
                """
                %s: %s asks about “%s”.
                Due: %s

                %s
                Answer here: %s
                """.formatted(en, campaign.askerName(), campaign.title(), due,
                        campaign.isToPublish()
                                ? "The answers will be published with the names of the bodies."
                                : "The answers will not be published.",
                        link)));
    }

    /// Sends a message to bodies.
    void send(String id, String from, String subject, String words, List<String> bodies) {
        if (!post.isOpen()) {
            return;
        }
        var link = post.link("/office/messages/" + id);
        var text = new MailText("【官民】" + subject, Words.of("""
                %sからのお知らせです。

                %s

                読んだことを伝える画面: %s
                """.formatted(from, words, link), """
                A message from %s, in Japanese above.

                Tell them that you have read it: %s
                """.formatted(from, link)));
        bodies.forEach(body -> recipients.office(body).forEach(
                who -> post.write(who.mail(), "message/%s/%s".formatted(id, who.id()), text)));
    }
}
