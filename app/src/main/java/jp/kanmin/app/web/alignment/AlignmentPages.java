package jp.kanmin.app.web.alignment;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.service.Saved;
import jp.kanmin.app.service.between.AlignmentService;
import jp.kanmin.app.service.between.OtherMeasure;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The draft beside what stands above it (rows B-01 to B-03, B-12): what it takes from the nation, what not and why, what
/// is its own, and which measures of the prefecture go with it. What looks alike is proposed; a person confirms it or says
/// why not.
@Controller
public final class AlignmentPages {

    private static final String PATH = "/office/alignment";

    private final AlignmentService alignments;

    AlignmentPages(AlignmentService alignments) {
        this.alignments = alignments;
    }

    @GetMapping(PATH)
    Sent show(Person who, Site site) {
        return show(HttpStatus.OK, who, site, Optional.empty());
    }

    private Sent show(HttpStatusCode status, Person who, Site site, Optional<UserError> error) {
        return Sent.of(status, "alignment/tree.jte", site,
                site.page(site.words().say("alignment"),
                        List.of(site.step("office", "/office"), site.here("alignment"))),
                Map.of("alignment", alignments.of(who, who.body()), "error", error, "told",
                        site.asked("told")));
    }

    /// Confirms a proposal, declines it, or takes back what was said.
    @PostMapping(PATH)
    Object say(@RequestParam("do") String what, Person who, Site site) {
        var other = new OtherMeasure(site.asked("own"), site.asked("mark"), site.asked("body"),
                site.asked("measure"), what.equals("decline") ? "none" : site.asked("relation"),
                site.asked("reason"));
        try {
            var saved = what.equals("back")
                    ? alignments.takeBack(who, who.body(), other)
                    : alignments.say(who, who.body(), other);
            return switch (saved) {
                case Saved.Kept _ -> Onward.to(site.to(PATH, "told", what) + "#own-" + other.own());
                case Saved.Crossed crossed -> show(HttpStatus.CONFLICT, who, site,
                        Optional.of(changed(crossed.by())));
            };
        } catch (UserError e) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, who, site, Optional.of(e));
        }
    }

    private static UserError changed(String by) {
        return new UserError(
                Words.of("見ている間に、%sさんがこの施策の対応を変えました。".formatted(by),
                        "%s changed the links of this measure meanwhile.".formatted(by)),
                Words.of("今の内容を確かめてから、もう一度選んでください。", "Please look at it and choose again."));
    }
}
