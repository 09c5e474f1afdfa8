package jp.kanmin.app.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import jp.kanmin.app.cli.console.Columns;
import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.console.Messages;
import jp.kanmin.app.cli.console.Source;
import jp.kanmin.text.Repair;
import jp.kanmin.text.SearchForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kanmin text normalize`: lines in, lines out, each mended within itself.
@Command
public final class TextNormalizeCommand implements Callable<Integer> {

    /// Doubtful places told in full; the rest is counted.
    private static final int TOLD = 20;

    /// What a line is turned into.
    private enum Form {
        /// As it should be printed: characters mended, all else kept.
        PRINT,
        /// As it is searched for: width, kana and case folded too.
        SEARCH
    }

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "text.normalize.file")
    private List<String> files = List.of("-");

    @Option(names = "--form", paramLabel = "print|search", descriptionKey = "text.normalize.form")
    private Form form = Form.PRINT;

    private final Console console;
    private int doubts;
    private int lost;

    public TextNormalizeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var unread = new ArrayList<Source>();
        for (var source : Source.of(files)) {
            if (!normalize(source)) {
                unread.add(source);
            }
        }
        if (doubts > TOLD) {
            console.say(Messages.words("text.more", doubts - TOLD));
        }
        if (lost > 0) {
            console.say(Messages.words("text.lost", lost));
        }
        unread.forEach(source -> console.say(Messages.words("text.binary", source.name())));
        return lost > 0 || !unread.isEmpty() ? 1 : 0;
    }

    /// False when the source is no text.
    private boolean normalize(Source source) {
        var opened = Lines.open(source, console);
        if (opened.isEmpty()) {
            return false;
        }
        try (var lines = opened.get()) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                var text = line.get();
                if (text.text().indexOf('\uFFFD') >= 0) {
                    lost++;
                }
                console.print(form == Form.SEARCH ? SearchForm.of(text.text()) : mended(source, text));
                console.print(text.end());
                if (!lines.hasMoreAtHand()) {
                    console.flush();
                }
            }
        }
        return true;
    }

    private String mended(Source source, Lines.Line line) {
        var repaired = Repair.print(line.text());
        for (var doubt : repaired.doubts()) {
            if (doubts++ < TOLD) {
                console.say(Columns
                        .visible(console.message("text.doubt", source.name(), line.number(), doubt.text(),
                                Messages.either(doubt.reasonJa(), doubt.reasonEn(), console.language()))));
            }
        }
        return repaired.text();
    }
}
