package jp.kanmin.app.web.preview;

import java.util.List;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.service.RemarkService;
import jp.kanmin.app.service.Remarks.Discussion;

/// A place that can be commented on: a passage of a text, or the end of a part for the part as a whole.
///
/// @param part where in the document
/// @param text the words of the passage; empty for a whole part
/// @param name what the part is called, for a whole part
/// @param lang the language of that name
/// @param open what is being discussed here
/// @param settled what was
/// @param gone of these the ones whose passage was rewritten
public record Spot(String part, String text, String name, String lang, List<Discussion> open,
        List<Discussion> settled, List<Discussion> gone) {

    private static final int SHORT = 20;

    public Spot {
        open = List.copyOf(open);
        settled = List.copyOf(settled);
        gone = List.copyOf(gone);
    }

    static Spot passage(String part, String text) {
        return new Spot(part, text, "", "", List.of(), List.of(), List.of());
    }

    static Spot whole(String part, String name, String lang) {
        return new Spot(part, "", name, lang, List.of(), List.of(), List.of());
    }

    Spot with(List<Discussion> here, List<Discussion> lost) {
        return new Spot(part, text, name, lang, here.stream().filter(Discussion::isOpen).toList(),
                here.stream().filter(discussion -> !discussion.isOpen()).toList(), lost);
    }

    public boolean isWhole() {
        return text.isEmpty();
    }

    public boolean isGone(Discussion discussion) {
        return gone.contains(discussion);
    }

    /// What a remark on it quotes: the passage, a long one by its beginning.
    public String quote() {
        return text.length() > RemarkService.LONGEST_QUOTE
                ? text.substring(0, RemarkService.LONGEST_QUOTE)
                : text;
    }

    /// The first words of the passage, to tell its link from others.
    public String start() {
        return text.length() > SHORT ? text.substring(0, SHORT) + "…" : text;
    }

    /// Finds it again in an address; changes with its words.
    public String key() {
        return text.isEmpty() ? "" : AuditEvent.sha256(text).substring(0, 12);
    }
}
