package jp.kanmin.app.publication.page;

import java.util.List;
import java.util.Optional;

/// How a page gets its style sheet. Neither way needs code in the page.
public sealed interface Style {

    /// Inside the page, so that one file is enough. The page's policy allows this sheet and nothing else.
    ///
    /// @param policy a Content-Security-Policy
    record Inside(String css, String policy) implements Style {}

    /// By address, so that a browser keeps it.
    ///
    /// @param icon the picture for the browser's tab
    record Linked(List<String> addresses, Optional<String> icon) implements Style {
        public Linked {
            addresses = List.copyOf(addresses);
        }
    }
}
