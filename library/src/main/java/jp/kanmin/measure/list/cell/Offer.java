package jp.kanmin.measure.list.cell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.regex.Pattern;

import jp.kanmin.finding.Words;

/// Support, budget and addresses of one row. Their cells are often missing, moved or merged, so they are told apart by
/// what they say.
///
/// @param support what municipalities can use
/// @param budget names of budget projects
public record Offer(String support, String budget, List<String> urls) {

    private static final Pattern LABEL = Pattern
            .compile("^[<＜〈]?予算事業名(?:[\\[［][^\\]］]{0,20}[\\]］])?[>＞〉:：] ?");
    private static final Pattern PROJECT = Pattern
            .compile("[^。]{2,80}(?:事業|経費|交付金|補助金|負担金|推進費|促進費|整備費)(?:の内数)?");

    public Offer {
        urls = List.copyOf(urls);
    }

    /// Tells the cells of a row apart.
    ///
    /// @param cells the cells with content between the effects and the code
    public static Offer of(List<String> cells, Notes.OfRow notes) {
        var reader = new Reader(notes);
        cells.stream().map(cell -> CellText.of(cell, notes, Notes.SUPPORT))
                .filter(text -> !text.isEmpty())
                .forEach(reader::take);
        return new Offer(String.join("\n", reader.support), String.join(" ", reader.budget),
                List.copyOf(reader.urls));
    }

    /// Takes one cell after the other.
    private static final class Reader {
        private final Notes.OfRow notes;
        private final List<String> support = new ArrayList<>();
        private final List<String> budget = new ArrayList<>();
        private final SequencedSet<String> urls = new LinkedHashSet<>();

        private Reader(Notes.OfRow notes) {
            this.notes = notes;
        }

        private void take(CellText cell) {
            if (LABEL.matcher(cell.lines().getFirst()).find()) {
                budget(cell);
            } else if (UrlCell.hasUrl(cell.text())) {
                addresses(cell);
            } else if (budget.isEmpty() && cell.lines().size() == 1
                    && PROJECT.matcher(cell.lines().getFirst()).matches()) {
                budget.add(cell.lines().getFirst());
                notes.add(Damage.BUDGET_UNLABELLED, Notes.BUDGET);
            } else {
                support.addAll(cell.lines());
            }
        }

        /// Labels of addresses are not kept; whole sentences beside them are support.
        private void addresses(CellText cell) {
            urls.addAll(UrlCell.read(cell, notes));
            Doubtful.inText(cell.text(), Notes.URLS, notes);
            var sentences = cell.lines().stream().filter(line -> line.endsWith("。")).toList();
            if (!sentences.isEmpty()) {
                support.addAll(sentences);
                notes.add(Damage.CELL_MIXED, Notes.URLS, Words.of("支援策と参考URL", "support and addresses"));
            }
        }

        private void budget(CellText cell) {
            var lines = cell.lines().stream().map(line -> LABEL.matcher(line).replaceFirst(""))
                    .filter(line -> !line.isBlank()).toList();
            boolean withUrls = UrlCell.hasUrl(cell.text());
            if (withUrls) {
                urls.addAll(UrlCell.read(cell, notes));
                notes.add(Damage.CELL_MIXED, Notes.BUDGET,
                        Words.of("予算事業名と参考URL", "budget project and addresses"));
            }
            boolean sentences = false;
            for (int i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                sentences |= line.contains("。");
                if (sentences) {
                    support.add(line);
                } else if (i == 0 || !withUrls) {
                    budget.add(UrlCell.hasUrl(line) ? beforeAddress(line) : line);
                }
            }
            if (sentences) {
                notes.add(Damage.CELL_MIXED, Notes.BUDGET,
                        Words.of("予算事業名と支援策", "budget project and support"));
            }
            budget.removeIf(String::isBlank);
        }

        /// The line up to its address, without the bracketed name of the page behind it.
        private static String beforeAddress(String line) {
            var before = line.substring(0, line.indexOf("http")).strip();
            int bracket = before.lastIndexOf(" (");
            return bracket > 0 && before.endsWith(")") ? before.substring(0, bracket).strip() : before;
        }
    }
}
