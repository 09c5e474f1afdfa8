package jp.kanmin.app.web.people;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.service.account.PeopleService;
import jp.kanmin.app.web.account.AccountViews;
import jp.kanmin.app.web.fault.NotHere;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Who works in a body: a list, somebody new, somebody's rights, somebody leaves.
@Controller
@RequestMapping("/office/people")
public final class PeoplePages {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd H:mm");

    private final PeopleService people;
    private final Clock clock;

    PeoplePages(PeopleService people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    Sent list(Person who, Site site) {
        var body = body(who, site.asked("body"));
        return Sent.of("people/list.jte", site, site.page(site.words().say("staff"), List.of(office(site),
                site.here("staff"))),
                Map.of("who", who, "body", body, "members", people.of(who, body.code()), "told",
                        site.asked("told"),
                        "reachesOthers", reachesOthers(who), "times", times()));
    }

    @GetMapping("/new")
    Sent invite(Person who, Site site) {
        return form(site, body(who, site.asked("body")), PersonForm.EMPTY, Optional.empty());
    }

    @PostMapping("/new")
    View invite(Person who, @RequestParam(defaultValue = "") String body, HttpServletRequest request,
            Site site) {
        var of = body(who, body);
        var form = PersonForm.of(request);
        try {
            return wayIn(who, request, site, people.invite(who, of.code(), form.newcomer()), "invited");
        } catch (UserError e) {
            return form(site, of, form, Optional.of(e));
        }
    }

    @GetMapping("/{id}")
    Sent person(Person who, @PathVariable String id, Site site) {
        var member = member(who, id);
        return person(who, site, member, PersonForm.of(member.person()), Optional.empty());
    }

    @PostMapping("/{id}")
    View change(Person who, @PathVariable String id, HttpServletRequest request, Site site) {
        var member = member(who, id);
        var form = PersonForm.of(request);
        try {
            people.change(who, id, form.newcomer());
            return list(who, site, member.person().body(), "changed");
        } catch (UserError e) {
            return person(who, site, member, form, Optional.of(e));
        }
    }

    @PostMapping("/{id}/link")
    View link(Person who, @PathVariable String id, HttpServletRequest request, Site site) {
        return wayIn(who, request, site, people.wayIn(who, id), "sent");
    }

    @PostMapping("/{id}/unlock")
    View unlock(Person who, @PathVariable String id, Site site) {
        people.unlock(who, id);
        return list(who, site, member(who, id).person().body(), "unlocked");
    }

    @PostMapping("/{id}/passkeys")
    View passkeys(Person who, @PathVariable String id, Site site) {
        people.forgetPasskeys(who, id);
        return list(who, site, member(who, id).person().body(), "passkeys");
    }

    @GetMapping("/{id}/leave")
    Sent leave(Person who, @PathVariable String id, Site site) {
        return leave(who, site, member(who, id), Optional.empty());
    }

    @PostMapping("/{id}/leave")
    View leaves(Person who, @PathVariable String id, Site site) {
        var member = member(who, id);
        try {
            people.leave(who, id);
            return list(who, site, member.person().body(), "left");
        } catch (UserError e) {
            return leave(who, site, member, Optional.of(e));
        }
    }

    /// Moves somebody to a body that the administrator looks after too, as a reader at first.
    @PostMapping("/{id}/move")
    View move(Person who, @PathVariable String id, @RequestParam(defaultValue = "") String to,
            HttpServletRequest request, Site site) {
        var member = member(who, id);
        var person = member.person();
        try {
            var there = Bodies.find(to).map(Body::code).orElse("");
            var newcomer = new PersonForm(person.name(), person.mail(), "", Set.of(Role.READER));
            return wayIn(who, request, site, people.move(who, id, there, newcomer.newcomer()), "moved");
        } catch (UserError e) {
            return leave(who, site, member, Optional.of(e));
        }
    }

    /// Back to the list where the way in went out by mail; else a page with the link, which is shown this once.
    private View wayIn(Person who, HttpServletRequest request, Site site, PeopleService.WayIn made,
            String told) {
        if (made.path().isEmpty()) {
            return list(who, site, made.person().body(), told);
        }
        return Sent.of("people/link.jte", site,
                site.page(site.words().say("staff.link"), List.of(office(site),
                        site.step("staff", "/office/people"), site.here("staff.link"))),
                Map.of("person", made.person(), "link",
                        AccountViews.origin(request) + site.file(made.path().get())));
    }

    private Sent form(Site site, Body body, PersonForm form, Optional<UserError> error) {
        return Sent.of(status(error), "people/new.jte", site, site.page(site.words().say("staff.new"),
                List.of(office(site), site.step("staff", "/office/people"), site.here("staff.new"))),
                Map.of("body", body, "person", form, "roles", PeopleService.rolesIn(body.code()), "error",
                        error));
    }

    private Sent person(Person who, Site site, PeopleService.Member member, PersonForm form,
            Optional<UserError> error) {
        var shown = new HashMap<String, Object>(Map.of("who", who, "member", member, "person", form,
                "roles", PeopleService.rolesIn(member.person().body()), "error", error, "times", times()));
        return Sent.of(status(error), "people/person.jte", site, site.page(member.person().name(),
                List.of(office(site), site.step("staff", "/office/people"), site.here("staff.one"))), shown);
    }

    private Sent leave(Person who, Site site, PeopleService.Member member, Optional<UserError> error) {
        return Sent.of(status(error), "people/leave.jte", site, site.page(site.words().say("staff.leave"),
                List.of(office(site), site.step("staff", "/office/people"), site.here("staff.leave"))),
                Map.of("member", member, "mayMove", reachesOthers(who), "error", error));
    }

    private static View list(Person who, Site site, String body, String told) {
        var address = site.to("/office/people");
        return new RedirectView(address + (address.contains("?") ? "&" : "?") + "told=" + told
                + (who.isOf(body) ? "" : "&body=" + URLEncoder.encode(body, StandardCharsets.UTF_8)));
    }

    private PeopleService.Member member(Person who, String id) {
        return people.find(who, id).orElseThrow(() -> new NotHere(
                Words.of("この人は見つかりません。", "There is nobody like that."),
                Words.of("一覧から選び直してください。", "Please choose somebody in the list.")));
    }

    /// The body asked for, by its code; one's own where none was asked for.
    private static Body body(Person who, String asked) {
        return Bodies.find(asked.isBlank() ? who.body() : asked).orElseThrow(() -> new NotHere(
                Words.of("団体コード「%s」の団体はありません。".formatted(asked), "There is no body “%s”.".formatted(asked)),
                Words.of("6桁の団体コードを確かめてください。", "Please check the six digits of its code.")));
    }

    private static boolean reachesOthers(Person who) {
        return who.isOf(Bodies.nation().code())
                || Bodies.find(who.body()).filter(body -> Bodies.prefectures().contains(body)).isPresent();
    }

    private static Page.Step office(Site site) {
        return site.step("office", "/office");
    }

    private Times times() {
        return new Times(TIME.withZone(clock.getZone()));
    }

    /// How pages write the times of the store.
    public record Times(DateTimeFormatter format) {

        public String say(String time) {
            return format.format(Instant.parse(time));
        }
    }

    private static HttpStatus status(Optional<UserError> error) {
        return error.isPresent() ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
    }
}
