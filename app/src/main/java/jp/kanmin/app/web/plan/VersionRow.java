package jp.kanmin.app.web.plan;

import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.service.PublishedVersion;

/// A version in words.
///
/// @param days how many days passed from decision to publication; empty where the decision was not told
/// @param address the permanent one
/// @param changes where it says what changed since the version before; empty for the first
public record VersionRow(String number, String name, String decided, String published, String days,
        String reason,
        String hash, String address, String changes) {

    static VersionRow of(PublishedVersion version, PageWords words, String address, String changes) {
        var days = version.daysToPublish();
        return new VersionRow(words.say("version.number", version.version()), version.name(),
                version.decided().map(day -> DateWords.of(day, words)).orElse(words.say("unset")),
                DateWords.of(version.published(), words),
                days.isPresent() ? words.say("version.days", days.getAsLong()) : "", version.reason(),
                version.hash(), address, version.version() > 1 ? changes : "");
    }
}
