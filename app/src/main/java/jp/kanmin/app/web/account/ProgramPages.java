package jp.kanmin.app.web.account;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.service.account.ProgramService;
import jp.kanmin.app.service.account.ProgramService.Scope;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The programs that may sign in for a body: let in, looked at, shut out.
@Controller
public final class ProgramPages {

    private static final String PROGRAMS = "/office/programs";
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final ProgramService programs;

    ProgramPages(ProgramService programs) {
        this.programs = programs;
    }

    @GetMapping(PROGRAMS)
    Sent programs(Person who, Site site) {
        return page(HttpStatus.OK, who, site, "", Optional.empty());
    }

    /// Lets a program in. Its secret stands on this one page, and on no other.
    @PostMapping(PROGRAMS)
    Sent add(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String scope,
            Person who,
            Site site) {
        try {
            var chosen = Scope.of(scope).orElseThrow(() -> new UserError(
                    Words.of("できることが選ばれていません。", "No scope was chosen."),
                    Words.of("「読むだけ」か「報告を送る」を選んでください。", "Choose to read, or to send reports.")));
            return page(HttpStatus.OK, who, site, programs.add(who, name, chosen).text(), Optional.empty());
        } catch (UserError e) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, who, site, "", Optional.of(e));
        }
    }

    @PostMapping(PROGRAMS + "/end")
    View end(@RequestParam(defaultValue = "") String id, Person who, Site site) {
        programs.end(who, id);
        return Onward.to(site.to(PROGRAMS, "told", "ended"));
    }

    private Sent page(HttpStatus status, Person who, Site site, String secret, Optional<UserError> error) {
        var title = site.words().say("programs");
        return Sent.of(status, "account/programs.jte", site,
                site.page(error.isPresent() ? site.words().say("error.title", title) : title,
                        List.of(site.step("office", "/office"), site.here("programs"))),
                Map.of("programs", programs.all(who), "secret", secret, "error", error, "told",
                        site.asked("told")));
    }

    /// The day in Japan of a time, as the store writes times; empty for never.
    public static String day(String at) {
        return at.isEmpty() ? "" : Instant.parse(at).atZone(JAPAN).toLocalDate().toString();
    }
}
