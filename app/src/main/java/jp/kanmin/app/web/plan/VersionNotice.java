package jp.kanmin.app.web.plan;

import java.util.List;

import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.service.between.JointService;

/// Which version a page shows, and where it stays.
///
/// @param newer the address of the newest version; empty when this is it
/// @param parts the bodies that take part in the plan today, confirmed or not
/// @param versions the address of the list of versions
/// @param progress the address of how it gets on; empty where nothing was accepted
/// @param years the yearly reports that were published, the newest first
public record VersionNotice(PageWords words, VersionRow version, String newer, String versions,
        List<JointService.Part> parts, String progress, List<Page.Step> years) {

    public VersionNotice {
        parts = List.copyOf(parts);
        years = List.copyOf(years);
    }

    public String number() {
        return version.number();
    }

    public String address() {
        return version.address();
    }

    public String hash() {
        return version.hash();
    }

    public String days() {
        return version.days();
    }

    public boolean isOld() {
        return !newer.isEmpty();
    }
}
