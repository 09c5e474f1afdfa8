package jp.kanmin.app.web.comment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.service.comment.Category;
import jp.kanmin.app.service.comment.CommentService;
import jp.kanmin.app.service.comment.CommentService.Answer;
import jp.kanmin.app.service.comment.CommentService.Notice;
import jp.kanmin.app.service.comment.OpinionForm;
import jp.kanmin.app.service.comment.OpinionService;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.app.web.page.TypedDay;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Public comment: the notice and the result for everybody; opinions, answers and the end for the office.
@Controller
public final class CommentPages {

    private static final String OFFICE = "/office/comments";

    private final CommentService comments;
    private final OpinionService opinions;
    private final Clock clock;

    CommentPages(CommentService comments, OpinionService opinions, Clock clock) {
        this.comments = comments;
        this.opinions = opinions;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @GetMapping("/plans/{body:[0-9]{6}}/comments")
    Sent shown(@PathVariable String body, Site site) {
        var views = comments.shown(body).stream().map(one -> CommentView.of(one, today(), site.words()))
                .toList();
        return Sent.of("comment/all.jte", site,
                site.page(site.words().say("comment.of", name(body)), publicSteps(body, site, "")),
                Map.of("body", body, "name", name(body), "views", views));
    }

    @GetMapping("/plans/{body:[0-9]{6}}/comments/{number:[0-9]{1,6}}")
    Sent shown(@PathVariable String body, @PathVariable int number, Site site) {
        var one = comments.shown(body, number).orElseThrow(CommentPages::nothing);
        return Sent.of("comment/one.jte", site, site.page(one.title(), publicSteps(body, site, one.title())),
                Map.of("body", body, "name", name(body), "view",
                        CommentView.of(one, today(), site.words())));
    }

    private static List<Page.Step> publicSteps(String body, Site site, String title) {
        var list = Page.Step.of(site.words(), site.words().say("comment"),
                title.isEmpty() ? "" : site.to("/plans/" + body + "/comments"));
        var plan = Page.Step.asWritten(name(body), site.to("/plans/" + body));
        return title.isEmpty()
                ? List.of(site.step("bodies", "/bodies"), plan, list)
                : List.of(site.step("bodies", "/bodies"), plan, list, Page.Step.asWritten(title, ""));
    }

    private static String name(String body) {
        return Bodies.find(body).map(Body::name).orElse(body);
    }

    @GetMapping(OFFICE)
    Sent list(Person who, Site site) {
        return list(HttpStatus.OK, who, site, Optional.empty());
    }

    private Sent list(HttpStatus status, Person who, Site site, Optional<UserError> error) {
        var views = comments.of(who, who.body()).stream()
                .map(one -> CommentView.of(one, today(), site.words())).toList();
        return Sent.of(status, "comment/list.jte", site, page(site, ""),
                Map.of("views", views, "error", error, "mayLead", Rights.mayLead(who, who.body()), "forms",
                        List.of(OpinionForm.ANONYMOUS, OpinionForm.MAY_NAME, OpinionForm.MUST_NAME,
                                OpinionForm.NONE)));
    }

    /// Announces one.
    @PostMapping(OFFICE)
    Object open(@RequestParam(defaultValue = "") String title, @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String ways, @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until, @RequestParam(defaultValue = "") String form,
            Person who, Site site) {
        try {
            int number = comments.open(who, who.body(),
                    new Notice(title, about, ways, TypedDay.read(from, today()),
                            TypedDay.read(until, today()), OpinionForm.of(form)));
            return Onward.to(site.to(OFFICE + "/" + number, "told", "opened"));
        } catch (UserError e) {
            return list(HttpStatus.UNPROCESSABLE_CONTENT, who, site, Optional.of(e));
        }
    }

    @GetMapping(OFFICE + "/{number:[0-9]{1,6}}")
    Sent one(@PathVariable int number, Person who, Site site) {
        return one(HttpStatus.OK, number, who, site, Optional.empty());
    }

    private Sent one(HttpStatus status, int number, Person who, Site site, Optional<UserError> error) {
        var comment = comments.find(who, who.body(), number).orElseThrow(CommentPages::nothing);
        var shown = new HashMap<String, Object>(Map.of("view",
                CommentView.of(comment, today(), site.words()), "error", error, "mayLead",
                Rights.mayLead(who, who.body()), "ways", CommentService.WAYS, "categories",
                List.of(Category.values()), "told", site.asked("told"), "address",
                site.to("/plans/" + who.body() + "/comments/" + number)));
        shown.put("senders", opinions.senders(who, who.body(), number));
        return Sent.of(status, "comment/work.jte", site, page(site, comment.title()), shown);
    }

    /// Takes an opinion in, answers or mends one, or publishes the result.
    @PostMapping(OFFICE + "/{number:[0-9]{1,6}}")
    Object work(@PathVariable int number, @RequestParam("do") String what, Person who, Site site) {
        try {
            switch (what) {
                case "take" ->
                    comments.take(who, who.body(), number, TypedDay.read(site.asked("received"), today()),
                            site.asked("way"), site.asked("passage"), site.asked("words"));
                case "answer" -> comments.answer(who, who.body(), number, opinion(site),
                        new Answer(Category.of(site.asked("category")).orElse(Category.NOTED),
                                site.asked("answer"), site.asked("place")));
                case "mend" ->
                    comments.mend(who, who.body(), number, opinion(site), site.asked("mended"));
                case "forget" -> opinions.forget(who, who.body(), number);
                default -> comments.conclude(who, who.body(), number, site.asked("result"));
            }
        } catch (UserError e) {
            return one(HttpStatus.UNPROCESSABLE_CONTENT, number, who, site, Optional.of(e));
        }
        return Onward.to(site.to(OFFICE + "/" + number, "told", what));
    }

    private static int opinion(Site site) {
        return site.asked("opinion").matches("[0-9]{1,6}") ? Integer.parseInt(site.asked("opinion")) : 0;
    }

    private static Page page(Site site, String title) {
        return title.isEmpty()
                ? site.page(site.words().say("comment"),
                        List.of(site.step("office", "/office"), site.here("comment")))
                : site.page(title, List.of(site.step("office", "/office"), site.step("comment", OFFICE),
                        Page.Step.asWritten(title, "")));
    }

    private static NotHere nothing() {
        return new NotHere(Words.of("このパブリックコメントはありません。", "There is no such public comment."),
                Words.of("一覧から選び直してください。", "Please choose again from the list."));
    }
}
