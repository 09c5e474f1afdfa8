package jp.kanmin.app.web.plan;

import jp.kanmin.app.publication.page.PageWords;

/// Which version a page shows, and where it stays.
///
/// @param newer the address of the newest version; empty when this is it
/// @param versions the address of the list of versions
public record VersionNotice(PageWords words, VersionRow version, String newer, String versions) {

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
