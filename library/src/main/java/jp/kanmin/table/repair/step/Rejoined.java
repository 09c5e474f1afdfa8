package jp.kanmin.table.repair.step;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import jp.kanmin.table.layout.Column;
import jp.kanmin.table.layout.FoundTable;
import jp.kanmin.table.repair.draft.Change;
import jp.kanmin.table.repair.draft.Draft;
import jp.kanmin.table.repair.draft.Mending;

/// A value with a comma that stood without quotation marks in a list file fell apart into two cells and pushed the others
/// to the right (L1-15). Where the values of the other rows tell which cells belong together, they are put together again
/// once somebody agreed; where two ways are as good, the row stays as it is.
final class Rejoined {

    private static final int MOST_PIECES = 5;
    private static final double TYPICAL = 0.9;
    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern PROSE = Pattern.compile(".*(住所|所在地|備考|摘要|内容|説明|特記|概要|名称).*");
    private static final List<Pattern> FORMS = List.of(NUMBER, Pattern.compile("[0-9０-９]+([-－][0-9０-９]+)+"),
            Pattern.compile("\\d{4}[-/年].*\\d"), Pattern.compile("https?://\\S+"),
            Pattern.compile("[^@\\s]+@[^@\\s]+"));

    private final Draft draft;
    private final int width;
    private final List<Pattern> forms = new ArrayList<>();

    private Rejoined(Draft draft, int width) {
        this.draft = draft;
        this.width = width;
        for (int column = 0; column < width; column++) {
            forms.add(form(column));
        }
    }

    static Step in(FoundTable table) {
        return draft -> {
            int width = named(table);
            boolean isList = draft.sheet().name().isEmpty();
            if (isList && width > 1 && width < draft.width() && draft.width() - width <= MOST_PIECES
                    && table.columns().size() == draft.width()) {
                new Rejoined(draft, width).take();
            }
        };
    }

    /// How many columns there are up to the last one with a name.
    private static int named(FoundTable table) {
        var columns = table.columns();
        int width = columns.size();
        while (width > 0 && !columns.get(width - 1).isNamed()) {
            width--;
        }
        return columns.subList(0, width).stream().allMatch(Column::isNamed) ? width : 0;
    }

    private void take() {
        for (int line = 0; line < draft.height(); line++) {
            int pieces = pieces(line);
            if (pieces > 0) {
                var at = place(line, pieces);
                if (at.isPresent()) {
                    rejoin(line, at.getAsInt(), pieces);
                }
            }
        }
        for (int column = draft.width() - 1; column >= width && draft.filled(column) == 0; column--) {
            draft.tell(Mending.QUOTES, Change.Kind.LEFT_OUT, -1, draft.field(column).at(),
                    draft.field(column).name(), "");
            draft.drop(column);
        }
    }

    /// How many cells a row has too many.
    private int pieces(int line) {
        int last = draft.width() - 1;
        while (last >= width && draft.value(line, last).isEmpty()) {
            last--;
        }
        return last - width + 1;
    }

    /// The one form that nearly all values of a column have in rows that did not fall apart; any form where there is none.
    private Pattern form(int column) {
        int filled = 0;
        var counts = new int[FORMS.size()];
        for (int line = 0; line < draft.height(); line++) {
            var value = draft.value(line, column);
            if (pieces(line) == 0 && !value.isEmpty()) {
                filled++;
                for (int form = 0; form < counts.length; form++) {
                    counts[form] += FORMS.get(form).matcher(value).matches() ? 1 : 0;
                }
            }
        }
        for (int form = 0; form < counts.length; form++) {
            if (filled > 0 && counts[form] >= TYPICAL * filled) {
                return FORMS.get(form);
            }
        }
        return ANY;
    }

    /// The column whose value fell apart, if one place fits better than all others.
    private OptionalInt place(int line, int pieces) {
        double best = Double.NEGATIVE_INFINITY;
        var place = OptionalInt.empty();
        for (int at = 0; at < width; at++) {
            double fit = fit(line, at, pieces);
            if (fit > best) {
                best = fit;
                place = OptionalInt.of(at);
            } else if (fit == best) {
                place = OptionalInt.empty();
            }
        }
        return best > 0 ? place : OptionalInt.empty();
    }

    private double fit(int line, int at, int pieces) {
        double fit = ANY.equals(forms.get(at)) && PROSE.matcher(draft.field(at).name()).matches() ? 0.5 : 0;
        for (int column = 0; column < width; column++) {
            var value = value(line, column, at, pieces);
            var form = forms.get(column);
            if (!ANY.equals(form) && !value.isEmpty()) {
                boolean isThousands = NUMBER.equals(form) && THOUSANDS.matcher(value).matches();
                fit += isThousands ? 2 : form.matcher(value).matches() ? 1 : -2;
            }
        }
        return fit;
    }

    /// What a column would hold if the value that fell apart was another column's.
    private String value(int line, int column, int at, int pieces) {
        if (column < at) {
            return draft.value(line, column);
        }
        if (column > at) {
            return draft.value(line, column + pieces);
        }
        var parts = new ArrayList<String>();
        for (int piece = at; piece <= at + pieces; piece++) {
            parts.add(draft.value(line, piece));
        }
        return String.join(",", parts);
    }

    private void rejoin(int line, int at, int pieces) {
        var values = new ArrayList<String>();
        for (int column = 0; column < width; column++) {
            values.add(value(line, column, at, pieces));
        }
        for (int column = at; column < width + pieces; column++) {
            draft.setOnConsent(Mending.QUOTES, line, column, column < width ? values.get(column) : "");
        }
    }
}
