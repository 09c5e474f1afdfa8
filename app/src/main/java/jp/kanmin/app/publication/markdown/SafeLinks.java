package jp.kanmin.app.publication.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Which addresses a plan may link to: http, https, mailto, and files beside the page.
public final class SafeLinks {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");
    /// Browsers leave these out before they read an address.
    private static final Pattern IGNORED = Pattern.compile("[\\p{Cntrl}\\s]");

    private SafeLinks() {}

    public static boolean isSafe(String address) {
        var read = IGNORED.matcher(address).replaceAll("");
        var scheme = SCHEME.matcher(read);
        if (scheme.find()) {
            return SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
        }
        return !read.isEmpty() && !leavesTheSite(read);
    }

    /// `//example.jp` and its variants name another host without naming a scheme.
    private static boolean leavesTheSite(String address) {
        return address.length() > 1 && isSlash(address.charAt(0)) && isSlash(address.charAt(1));
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }
}
