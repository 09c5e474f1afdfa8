package jp.kanmin.app.publication.yearly;

import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.publication.pdf.TypeSet;

/// A yearly report as a PDF.
public final class YearlyPdf {

    private YearlyPdf() {}

    /// Sets it in type. Takes a second or so.
    public static TypeSet of(YearlyView view) {
        return TypeSet.of("pdf/yearly.jte", Map.of("view", view), view.words(), Map.of(),
                Optional.of(view.report().day()));
    }
}
