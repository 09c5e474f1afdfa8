package jp.kanmin.app.web.officework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.service.office.Kept;
import jp.kanmin.app.service.office.OfficeCounts;
import jp.kanmin.app.service.office.OfficeService;
import jp.kanmin.app.service.office.PeerService;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.office.form.OfficeRegister;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The registers of a body's office, and one of them.
@Controller
public final class RegisterListPages {

    static final String WORK = "/office/work";
    static final String REGISTER = WORK + "/{code:[a-z]+}";

    private final OfficeService office;
    private final OfficeCounts counts;
    private final PeerService peers;

    RegisterListPages(OfficeService office, OfficeCounts counts, PeerService peers) {
        this.office = office;
        this.counts = counts;
        this.peers = peers;
    }

    /// A register in a line.
    public record Line(String address, String name, int entries, String released) {}

    @GetMapping(WORK)
    Sent all(Person who, Site site) {
        var words = site.words();
        var lines = Stream.of(OfficeRegister.values()).map(register -> {
            var kept = office.kept(who, register);
            return new Line(site.to(path(register)), words.say(register.words()), kept.entries().size(),
                    released(kept, site));
        }).toList();
        return Sent.of("officework/registers.jte", site, site.page(words.say("officework"),
                List.of(site.step("office", "/office"), site.here("officework"))), Map.of("lines", lines));
    }

    private static String released(Kept kept, Site site) {
        return kept.released().map(day -> site.words().say(
                kept.isReleasedNow() ? "officework.released" : "officework.releasedBefore",
                DateWords.of(day, site.words()))).orElse(site.words().say("officework.notReleased"));
    }

    static String path(OfficeRegister register) {
        return WORK + "/" + register.code();
    }

    static OfficeRegister find(String code) {
        return OfficeRegister.find(code).orElseThrow(() -> new NotHere(
                Words.of("この台帳はありません。", "There is no such register."),
                Words.of("一覧から選び直してください。", "Please choose again from the list.")));
    }

    static List<Page.Step> steps(OfficeRegister register, Site site, String... last) {
        var here = Stream.of(last).map(name -> Page.Step.asWritten(name, ""));
        return Stream.concat(Stream.of(site.step("office", "/office"), site.step("officework", WORK),
                Page.Step.of(site.words(), site.words().say(register.words()),
                        last.length == 0 ? "" : site.to(path(register)))),
                here).toList();
    }

    @GetMapping(REGISTER)
    Sent one(@PathVariable String code, Person who, Site site) {
        return one(HttpStatus.OK, find(code), who, site, Optional.empty());
    }

    private Sent one(HttpStatus status, OfficeRegister register, Person who, Site site,
            Optional<UserError> error) {
        var kept = office.kept(who, register);
        var view = RegisterView.of(register, kept.items(), kept.entries().stream().map(Kept.Entry::id)
                .toList(),
                register == OfficeRegister.COSTS ? Optional.of(peers.own(who)) : Optional.empty(),
                counts.today(), site.words());
        var shown = new HashMap<String, Object>(Map.of("view", view, "released", released(kept, site),
                "isReleased", kept.released().isPresent(), "isReleasedNow", kept.isReleasedNow(),
                "mayKeep", OfficeService.mayKeep(who), "mayRelease", OfficeService.mayRelease(who), "address",
                site.to(path(register)), "files", site.file(path(register)), "error", error, "told",
                site.asked("told")));
        shown.put("publicAddress", site.to("/plans/" + who.body() + "/registers"));
        return Sent.of(status, "officework/register.jte", site,
                site.page(site.words().say(register.words()), steps(register, site)), shown);
    }

    /// Publishes, or withdraws what was published.
    @PostMapping(REGISTER)
    Object release(@PathVariable String code, @RequestParam("do") String what, Person who, Site site) {
        var register = find(code);
        try {
            if (what.equals("publish")) {
                office.release(who, register);
            } else {
                office.withdraw(who, register);
            }
        } catch (UserError e) {
            return one(HttpStatus.UNPROCESSABLE_CONTENT, register, who, site, Optional.of(e));
        }
        return Onward.to(site.to(path(register), "told", what.equals("publish") ? "publish" : "withdraw"));
    }
}
