package jp.kanmin.app.web.comment;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.service.comment.CommentService;
import jp.kanmin.app.service.comment.Inflow;
import jp.kanmin.app.service.comment.OpinionService;
import jp.kanmin.app.service.comment.OpinionService.Letter;
import jp.kanmin.app.service.comment.OpinionService.Problem;
import jp.kanmin.app.service.comment.PublicComment;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// An opinion by form, for everybody: write, look once more, send, receipt. Without session and cookie: the place of
/// the form, a field that only machines fill in, and the [Inflow] keep the list clean.
@Controller
public final class OpinionPages {

    private static final String ONE = "/plans/{body:[0-9]{6}}/comments/{number:[0-9]{1,6}}/opinion";

    /// In bytes; whatever may be sent is far shorter. Beyond it not even the words may be readable.
    private static final long LONGEST_FORM = 1_000_000;

    private final CommentService comments;
    private final OpinionService opinions;
    private final Inflow inflow;
    private final Clock clock;

    OpinionPages(CommentService comments, OpinionService opinions, Inflow inflow, Clock clock) {
        this.comments = comments;
        this.opinions = opinions;
        this.inflow = inflow;
        this.clock = clock;
    }

    @GetMapping(ONE)
    Object write(@PathVariable String body, @PathVariable int number, Site site) {
        var comment = find(body, number);
        return comment.takesOpinions(today())
                ? write(HttpStatus.OK, comment, letter(site, opinions.key()), List.of(), site)
                : Onward.to(site.to(address(comment)));
    }

    /// Shows what was written once more, goes back to it, or sends it.
    @PostMapping(ONE)
    Object send(@PathVariable String body, @PathVariable int number, HttpServletRequest request, Site site) {
        var comment = find(body, number);
        var letter = letter(site, site.asked("key"));
        var problems = problems(comment, letter, request, site);
        if (!problems.isEmpty()) {
            return write(HttpStatus.UNPROCESSABLE_CONTENT, comment, letter, problems, site);
        }
        return switch (site.asked("do")) {
            case "send" -> sent(comment, letter, request, site);
            case "back" -> write(HttpStatus.OK, comment, letter, List.of(), site);
            default -> page("comment/look.jte", HttpStatus.OK, comment, site, "comment.write.look",
                    Map.of("letter", letter, "asksForName", comment.form().asksForName()));
        };
    }

    private Object sent(PublicComment comment, Letter letter, HttpServletRequest request, Site site) {
        if (!inflow.admits(comment.body() + "/" + comment.number(), request.getRemoteAddr())) {
            return write(HttpStatus.TOO_MANY_REQUESTS, comment, letter,
                    List.of(new Problem("words", Words.of(
                            "短い時間に多くの意見が届いたため、まだ送れていません。1時間ほどたってから、もう一度送ってください。",
                            "Too much came in a short time, so this was not sent. Please send it again in an hour."))),
                    site);
        }
        try {
            var receipt = opinions.send(comment.body(), comment.number(), letter);
            return Onward.to(site.to(address(comment) + "/opinion/" + receipt));
        } catch (UserError e) {
            return write(HttpStatus.UNPROCESSABLE_CONTENT, comment, letter,
                    List.of(new Problem("words",
                            Words.of(e.what().ja() + e.remedy().ja(),
                                    e.what().en() + " " + e.remedy().en()))),
                    site);
        }
    }

    private List<Problem> problems(PublicComment comment, Letter letter, HttpServletRequest request,
            Site site) {
        if (!comment.takesOpinions(today())) {
            return List.of(new Problem("words", Words.of("募集の期間が終わったため、受け付けられません。担当課へお問い合わせください。",
                    "The period is over, so opinions are no longer taken. Please ask the section in charge.")));
        }
        if (!SamePlace.isFromHere(request)) {
            return List.of(new Problem("words", Words.of("このページの外から送られたため、まだ送れていません。内容を確かめて、このページから送ってください。",
                    "This was sent from elsewhere and was not taken. Please check it and send it from this page.")));
        }
        if (request.getContentLengthLong() > LONGEST_FORM) {
            return List.of(new Problem("words", Words.of("長すぎるため、まだ送れていません。意見の内容を20,000字以内にしてください。",
                    "This is too long and was not sent. Please write up to 20,000 characters.")));
        }
        if (!site.asked("website").isBlank()) {
            return List.of(new Problem("website", Words.of("空のままにする欄に文字が入っています。消してから送ってください。",
                    "The field that stays empty is filled in. Please empty it and send again.")));
        }
        return opinions.problems(comment.form(), letter);
    }

    /// What somebody is shown who has sent an opinion.
    @GetMapping(ONE + "/{receipt:[0-9A-Z]{10}}")
    Sent received(@PathVariable String body, @PathVariable int number, @PathVariable String receipt,
            Site site) {
        var comment = find(body, number);
        if (!opinions.isReceipt(body, number, receipt)) {
            throw nothing();
        }
        return page("comment/received.jte", HttpStatus.OK, comment, site, "comment.write.received",
                Map.of("receipt", receipt, "back", site.to(address(comment))));
    }

    private Sent write(HttpStatus status, PublicComment comment, Letter letter, List<Problem> problems,
            Site site) {
        return page("comment/write.jte", status, comment, site, "comment.write",
                Map.of("letter", letter, "problems", problems, "asks", comment.form(), "isOpen",
                        comment.takesOpinions(today()), "website", site.asked("website"), "back",
                        site.to(address(comment))));
    }

    private static Sent page(String template, HttpStatus status, PublicComment comment, Site site, String key,
            Map<String, Object> more) {
        var words = site.words();
        var steps = List.of(site.step("bodies", "/bodies"),
                Page.Step.asWritten(name(comment.body()), site.to("/plans/" + comment.body())),
                Page.Step.asWritten(comment.title(), site.to(address(comment))), site.here("comment.write"));
        var shown = new HashMap<String, Object>(more);
        shown.put("title", comment.title());
        shown.put("action", site.to(address(comment) + "/opinion"));
        return Sent.of(status, template, site, site.page(words.say(key), steps), shown);
    }

    private static Letter letter(Site site, String key) {
        return new Letter(site.asked("passage"), site.asked("words"), site.asked("name"),
                site.asked("contact"),
                key);
    }

    private PublicComment find(String body, int number) {
        return comments.shown(body, number).orElseThrow(OpinionPages::nothing);
    }

    private static String address(PublicComment comment) {
        return "/plans/" + comment.body() + "/comments/" + comment.number();
    }

    private static String name(String body) {
        return Bodies.find(body).map(Body::name).orElse(body);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static NotHere nothing() {
        return new NotHere(Words.of("このページはありません。", "There is no such page."),
                Words.of("団体のページから選び直してください。", "Please choose again from the page of the body."));
    }
}
