package jp.kanmin.app.web.operation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.service.operation.HistoryService;

/// A line of the record as a reader sees it.
///
/// @param at the time in Japan, to the minute
/// @param machine the same for programs
/// @param who empty for nobody
public record HistoryRow(long number, String at, String machine, String who, String what, String where) {

    private static final DateTimeFormatter JAPAN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm")
            .withZone(ZoneId.of("Asia/Tokyo"));

    static HistoryRow of(HistoryService.Line line, PageWords words) {
        var event = line.event();
        var where = line.section().map(section -> words.say(section.words()))
                .orElseGet(() -> words.sayCode("history.object", event.object()));
        return new HistoryRow(event.number(), JAPAN.format(Instant.parse(event.at())), event.at(),
                line.name().isEmpty() && !event.person().isEmpty() ? event.person() : line.name(),
                words.sayCode("history.action", event.action()), isId(line) ? "" : where);
    }

    /// Signing in concerns the person, who is named already.
    private static boolean isId(HistoryService.Line line) {
        return line.event().action().startsWith("account.");
    }
}
