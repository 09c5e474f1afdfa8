package jp.kanmin.app.publication.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeLinksTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://example.jp/a?b=c#d", "HTTP://example.jp", "mailto:a@example.jp",
        "shiryo.pdf",
        "../plan/index.html", "/kanmin/", "#chapter-2", "図.png", "?q=1"})
    void pages_and_files_may_be_linked(String address) {
        assertThat(SafeLinks.isSafe(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", " JavaScript:alert(1)", "java\tscript:alert(1)",
        "java\nscript:x",
        "\u0001javascript:x", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "//example.jp/x",
        "\\\\example.jp",
        "/\\example.jp", "", "  ", "blob:x", "tel+x:1"})
    void nothing_else_may(String address) {
        assertThat(SafeLinks.isSafe(address)).isFalse();
    }
}
