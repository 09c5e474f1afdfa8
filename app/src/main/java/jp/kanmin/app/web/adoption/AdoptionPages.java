package jp.kanmin.app.web.adoption;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.service.between.AdoptionService;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The official register of plans (row A-33): bring a newer list, see what it would change, keep it.
@Controller
public final class AdoptionPages {

    private static final String PATH = "/office/adoption";

    private final AdoptionService adoptions;

    AdoptionPages(AdoptionService adoptions) {
        this.adoptions = adoptions;
    }

    @GetMapping(PATH)
    Sent show(Person who, Site site) {
        return show(HttpStatus.OK, who, site, Optional.empty());
    }

    private Sent show(HttpStatus status, Person who, Site site, Optional<UserError> error) {
        var waiting = adoptions.waiting(who);
        var now = adoptions.official();
        return Sent.of(status, "adoption/adoption.jte", site,
                site.page(site.words().say("adoption"),
                        List.of(site.step("overview", "/office/overview"), site.here("adoption"))),
                Map.of("who", who, "waiting", waiting, "now", site.words().say("adoption.now",
                        DateWords.of(now.asOf(), site.words()), now.plans().size()), "error", error, "told",
                        site.asked("told")));
    }

    /// Takes a file in to be looked at.
    @PostMapping(PATH)
    Object bring(@RequestParam(name = "file", required = false) @Nullable MultipartFile file, Person who,
            Site site) throws IOException {
        try {
            if (file == null || file.isEmpty()) {
                throw new UserError(Words.of("ファイルが選ばれていません。", "No file was chosen."),
                        Words.of("一覧のファイルを選んでください。", "Please choose the file of the list."));
            }
            adoptions.bring(who, Optional.ofNullable(file.getOriginalFilename()).orElse(""), file.getBytes());
        } catch (UserError e) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, who, site, Optional.of(e));
        }
        return Onward.to(site.to(PATH, "told", "read"));
    }

    /// Keeps the list that was looked at, or forgets it.
    @PostMapping(PATH + "/decide")
    Object decide(@RequestParam(defaultValue = "0") int number, @RequestParam("do") String what, Person who,
            Site site) {
        if (!what.equals("keep")) {
            adoptions.discard(who);
            return Onward.to(site.to(PATH, "told", "discard"));
        }
        try {
            adoptions.keep(who, number);
        } catch (UserError e) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, who, site, Optional.of(e));
        }
        return Onward.to(site.to(PATH, "told", "keep"));
    }
}
