package jp.kanmin.app.web.fault;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// Turns what handlers throw into pages.
@ControllerAdvice
public final class FaultPages {

    private static final Logger LOG = LoggerFactory.getLogger(FaultPages.class);

    private static final Words MISSING = Words.of("お探しのページは見つかりません。", "This page cannot be found.");
    private static final Words MISSING_REMEDY = Words.of("アドレスを確かめるか、はじめのページから探してください。",
            "Check the address, or start from the first page.");
    private static final Words REFUSED = Words.of("この操作は受け付けられません。", "This request cannot be taken.");
    private static final Words OURS = Words.of("こちらの不具合で、ページを表示できません。",
            "This page cannot be shown because of a fault of ours.");
    private static final Words OURS_REMEDY = Words.of("しばらくしてからもう一度開いてください。続くときは、次の番号を添えて運用担当へお知らせください。",
            "Please try again in a while. If it goes on, tell whoever runs this site the number below.");

    private static final Words FULL = Words.of("保存する場所がいっぱいか、つながらないため、保存できませんでした。これまでに保存した内容は残っています。",
            "The disk is full or cannot be reached, and nothing could be saved. What was saved before is still there.");
    private static final Words FULL_REMEDY = Words.of("入力した内容を控えてから、運用担当へお知らせください。",
            "Please keep a copy of what you typed, and tell whoever runs this site.");

    @ExceptionHandler(NotHere.class)
    Sent notHere(NotHere e, Site site) {
        return page(HttpStatus.NOT_FOUND, e.what(), e.remedy(), "", site);
    }

    @ExceptionHandler(NotAllowed.class)
    Sent notAllowed(NotAllowed e, Site site) {
        return page(HttpStatus.FORBIDDEN, e.what(), e.remedy(), "", site);
    }

    /// The store cannot be written, as when the disk is full; what was there is still there.
    @ExceptionHandler(NonTransientDataAccessResourceException.class)
    Sent full(NonTransientDataAccessResourceException e, Site site) {
        return full((Throwable) e, site);
    }

    static Sent full(Throwable failure, Site site) {
        LOG.error("the store cannot be written", failure);
        return page(HttpStatus.INSUFFICIENT_STORAGE, FULL, FULL_REMEDY, "", site);
    }

    @ExceptionHandler(UserError.class)
    Sent userError(UserError e, Site site) {
        return page(HttpStatus.BAD_REQUEST, e.what(), e.remedy(), "", site);
    }

    @ExceptionHandler(Exception.class)
    Sent other(Exception e, Site site) throws Exception {
        if (e instanceof AccessDeniedException) {
            throw e; // nobody is signed in: Spring Security asks to
        }
        return e instanceof ErrorResponse response && response.getStatusCode().is4xxClientError()
                ? of(response.getStatusCode(), site)
                : fault(e, site);
    }

    /// The page for a status that the framework decided on.
    static Sent of(HttpStatusCode status, Site site) {
        return page(status, status.value() == HttpStatus.NOT_FOUND.value() ? MISSING : REFUSED,
                MISSING_REMEDY, "", site);
    }

    /// The page for a failure of ours, with an id that stands in the log too.
    static Sent fault(Throwable failure, Site site) {
        var id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("failure {}", id, failure);
        return page(HttpStatus.INTERNAL_SERVER_ERROR, OURS, OURS_REMEDY, id, site);
    }

    private static Sent page(HttpStatusCode status, Words what, Words remedy, String id, Site site) {
        var words = site.words();
        return Sent.of(status, "web/fault.jte", site, site.page(words.say(what), List.of(site.here("fault"))),
                Map.of("what", words.say(what), "remedy", words.say(remedy), "id", id));
    }
}
