package jp.kanmin.app.web.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The way on after a form: to a page that is asked for anew, so that loading again sends nothing twice.
public final class Onward {

    private Onward() {}

    /// Leads there.
    ///
    /// @param address as [Site#to] makes them
    public static View to(String address) {
        var view = new RedirectView(address);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return view;
    }
}
