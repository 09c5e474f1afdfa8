package jp.kanmin.app.web.joint;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.between.JointService;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.UserError;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The joint plans of a body: the one it leads, with who has confirmed, and those of others that name it.
@Controller
public final class JointPages {

    private static final String PATH = "/office/joint";

    private final JointService joint;

    JointPages(JointService joint) {
        this.joint = joint;
    }

    @GetMapping(PATH)
    Sent show(Person who, Site site) {
        return show(HttpStatus.OK, who, site, Optional.empty());
    }

    private Sent show(HttpStatus status, Person who, Site site, Optional<UserError> error) {
        NotAllowed.unless(Rights.mayRead(who, who.body()));
        return Sent.of(status, "joint/joint.jte", site,
                site.page(site.words().say("joint.page"),
                        List.of(site.step("office", "/office"), site.here("joint.page"))),
                Map.of("parts", joint.parts(who.body()), "naming", joint.naming(who.body()), "mayLead",
                        Rights.mayLead(who, who.body()), "error", error, "told", site.asked("told")));
    }

    /// Says that the body takes part, or takes that back.
    @PostMapping(PATH)
    Object confirm(@RequestParam(defaultValue = "") String lead, @RequestParam("do") String what, Person who,
            Site site) {
        try {
            joint.confirm(who, who.body(), lead, what.equals("confirm"));
        } catch (UserError e) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, who, site, Optional.of(e));
        }
        return Onward.to(site.to(PATH, "told", what.equals("confirm") ? "confirm" : "back"));
    }
}
