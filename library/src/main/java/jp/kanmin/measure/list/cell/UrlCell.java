package jp.kanmin.measure.list.cell;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.regex.Pattern;

/// The addresses in a text. Line wraps have left blanks inside some of them.
final class UrlCell {

    private static final Pattern URL = Pattern.compile("https?://[!#-;=?-~&&[^(),]]{1,2000}");
    private static final Pattern REST = Pattern
            .compile("[ 　\\n](/?[A-Za-z0-9_%&=?#.~+-][A-Za-z0-9/_%&=?#.~+-]{0,400})");
    private static final Pattern COMPLETE = Pattern
            .compile(".*(?:/|\\.(?:html?|pdf|xlsx?|docx?|pptx?|csv|zip|php|jsp|aspx?)(?:[?#].*)?)");
    private static final Pattern STRAY = Pattern.compile("['`´](?=[(（])");
    private static final int MOST_PARTS = 6;

    private UrlCell() {}

    static boolean hasUrl(String text) {
        return text.contains("http://") || text.contains("https://");
    }

    /// All addresses of a cell, each once, in their order.
    static List<String> read(CellText text, Notes.OfRow notes) {
        var urls = new LinkedHashSet<String>();
        text.links().forEach(link -> addAll(urls, link, notes));
        addAll(urls, text.text(), notes);
        if (STRAY.matcher(text.text()).find()) {
            notes.add(Damage.STRAY_SIGN, Notes.URLS, "'");
        }
        urls.forEach(url -> Doubtful.inUrl(url, notes));
        return List.copyOf(urls);
    }

    private static void addAll(SequencedSet<String> urls, String text, Notes.OfRow notes) {
        var matcher = URL.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
            var joined = joined(matcher.group(), text, matcher.end());
            if (!joined.equals(matcher.group())) {
                notes.add(Damage.URL_JOINED, Notes.URLS);
            }
            urls.add(joined);
            from = matcher.end();
        }
    }

    /// The address with the parts that a line wrap cut off, if with them it ends as a file or a folder does.
    private static String joined(String url, String text, int end) {
        var whole = new StringBuilder(url);
        var rest = REST.matcher(text);
        int from = end;
        for (int parts = 0; parts < MOST_PARTS && !isComplete(whole); parts++) {
            if (!rest.region(from, text.length()).lookingAt()) {
                break;
            }
            whole.append(rest.group(1));
            from = rest.end();
        }
        return whole.length() > url.length() && isComplete(whole) ? whole.toString() : url;
    }

    private static boolean isComplete(CharSequence url) {
        return COMPLETE.matcher(url).matches();
    }
}
