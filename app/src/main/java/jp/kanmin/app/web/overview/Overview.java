package jp.kanmin.app.web.overview;

import java.util.List;
import java.util.Optional;

import jp.kanmin.app.service.OverviewService.Row;
import jp.kanmin.app.service.OverviewService.Version;
import jp.kanmin.text.SearchForm;

/// A page of the list with the sums of all that was asked for.
///
/// @param asked a part of a name or a code; empty for all
/// @param show `published`, `none` or `late`; empty for all
/// @param page counted from 1
/// @param pages at least 1
public record Overview(String asked, String show, List<Row> rows, int found, int all, int page, int pages,
        Sums sums) {

    /// Rows on a page.
    private static final int MOST = 50;
    private static final int LONGEST = 60;
    /// Days from decision to publication that nobody asks about, as in the rule KD-PUBLISH.
    private static final int IN_TIME = 30;
    private static final List<String> SHOWS = List.of("published", "none", "late");

    public Overview {
        rows = List.copyOf(rows);
    }

    /// Of what was asked for.
    public record Sums(long published, long late, long measures, long indicators) {}

    static Overview of(List<Row> all, String words, String show, String page) {
        var typed = words.strip();
        var asked = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        var shown = SHOWS.contains(show) ? show : "";
        var key = SearchForm.of(asked);
        var found = all.stream().filter(row -> isShown(row, shown) && fits(row, key)).toList();
        int pages = Math.max(1, (found.size() + MOST - 1) / MOST);
        int at = number(page).filter(asking -> asking >= 1 && asking <= pages).orElse(1);
        var versions = found.stream().flatMap(row -> row.version().stream()).toList();
        return new Overview(asked, shown,
                found.subList((at - 1) * MOST, Math.min(found.size(), at * MOST)), found.size(), all.size(),
                at, pages, new Sums(versions.size(), versions.stream().filter(Overview::isLate).count(),
                        versions.stream().mapToLong(Version::measures).sum(),
                        versions.stream().mapToLong(Version::indicators).sum()));
    }

    /// It took longer to publish than an office's own routine takes.
    public static boolean isLate(Version version) {
        return version.daysToPublish().orElse(0) > IN_TIME;
    }

    private static boolean isShown(Row row, String show) {
        return switch (show) {
            case "published" -> row.version().isPresent();
            case "none" -> row.version().isEmpty();
            case "late" -> row.version().filter(Overview::isLate).isPresent();
            default -> true;
        };
    }

    private static boolean fits(Row row, String key) {
        return key.isEmpty() || row.body().code().startsWith(key)
                || SearchForm.of(row.body().fullName()).contains(key)
                || SearchForm.of(row.body().kana()).startsWith(key)
                || row.version().filter(version -> SearchForm.of(version.name()).contains(key)).isPresent();
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
