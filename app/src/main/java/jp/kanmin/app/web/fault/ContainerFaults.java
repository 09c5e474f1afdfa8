package jp.kanmin.app.web.fault;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Pages for what goes wrong before or behind our handlers, such as an address the firewall refuses.
@Controller
public final class ContainerFaults implements ErrorController {

    private static final int NOT_FOUND = 404;

    @RequestMapping("/error")
    Sent error(HttpServletRequest request, Site site) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            return isFull(failure) ? FaultPages.full(failure, site) : FaultPages.fault(failure, site);
        }
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : NOT_FOUND;
        return status >= 500
                ? FaultPages.fault(new IllegalStateException("the container answered " + status), site)
                : FaultPages.of(HttpStatusCode.valueOf(status), site);
    }

    /// A session is saved behind the handlers, where a full disk shows as well.
    private static boolean isFull(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NonTransientDataAccessResourceException) {
                return true;
            }
        }
        return false;
    }
}
