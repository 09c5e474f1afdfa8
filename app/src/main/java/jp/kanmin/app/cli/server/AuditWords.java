package jp.kanmin.app.cli.server;

import jp.kanmin.app.cli.console.Columns;
import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.service.operation.AuditCheck;

/// Says in words what a check of the record found.
final class AuditWords {

    /// Beyond these only the number is said.
    private static final int MOST = 50;

    private AuditWords() {}

    /// Gives back the exit status: 0 where everything holds, 1 where not.
    static int say(AuditCheck.Report report, Console console) {
        if (report.flaws().isEmpty()) {
            console.print(console.message("audit.holds", report.lines(), report.last()) + "\n");
            return 0;
        }
        console.print(console.message("audit.broken", report.lines(), report.flaws().size()) + "\n");
        report.flaws().stream().limit(MOST)
                .forEach(flaw -> console.print("- " + Columns.visible(words(flaw, console)) + "\n"));
        if (report.flaws().size() > MOST) {
            console.print(console.message("audit.more", report.flaws().size() - MOST) + "\n");
        }
        console.print(console.message("audit.remedy") + "\n");
        return 1;
    }

    private static String words(AuditCheck.Flaw flaw, Console console) {
        var key = "audit.flaw." + flaw.kind();
        return flaw.line().map(line -> console.message(key, line))
                .orElseGet(() -> console.message(key, flaw.body(), flaw.object()));
    }
}
