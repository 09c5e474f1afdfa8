package jp.kanmin.app.web.road;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.app.web.road.question.Question;
import jp.kanmin.app.web.road.question.Road;
import jp.kanmin.plan.draft.Section;

/// Addresses of the road, and the way from one page to the next.
final class Ways {

    static final String OFFICE = "/office";
    static final String BEGIN = "/office/begin";
    static final String FINDINGS = "/office/findings";
    static final String PICTURES = "/office/pictures";

    private Ways() {}

    static String question(Question question) {
        return "/office/q/" + question.id();
    }

    static String check(Section section) {
        return "/office/check/" + section.code();
    }

    /// Where one goes on after a question: the next one, or the check of the answers of its section.
    static String onFrom(Road road, Question question, String next) {
        return next.equals("check")
                ? check(question.section())
                : road.after(question).map(Ways::question).orElse(check(question.section()));
    }

    /// A path with a question behind it, in the reader's language.
    ///
    /// @param asked names and values in turn; a pair with an empty value is left out
    static String to(Site site, String path, String... asked) {
        var address = new StringBuilder(site.to(path));
        for (int i = 0; i < asked.length; i += 2) {
            if (!asked[i + 1].isEmpty()) {
                address.append(address.indexOf("?") < 0 ? '?' : '&').append(asked[i]).append('=')
                        .append(URLEncoder.encode(asked[i + 1], StandardCharsets.UTF_8));
            }
        }
        return address.toString();
    }

    /// A page of the office.
    static Page page(Site site, String title, String here) {
        return site.page(title, List.of(site.step("office", OFFICE),
                Page.Step.of(site.words(), here, "")));
    }

    /// A page that answers a form: it cannot be had in the other language without losing what was typed.
    static Page answering(Site site, String title, String here) {
        var page = page(site, title, here);
        return new Page(page.words(), page.title(), page.place(), page.style(), Optional.empty());
    }
}
