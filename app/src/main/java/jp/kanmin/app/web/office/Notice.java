package jp.kanmin.app.web.office;

import java.util.Set;

import jp.kanmin.app.web.page.Site;

/// What was done last, carried by the address after a form was sent: a word of ours, never text.
public final class Notice {

    private static final Set<String> KNOWN = Set.of("entrust", "ask", "done", "back", "remark", "answer",
            "close",
            "reopen");

    private Notice() {}

    /// The word after `did`; empty where there is none of ours.
    public static String of(Site site) {
        return KNOWN.contains(site.asked("did")) ? site.asked("did") : "";
    }
}
