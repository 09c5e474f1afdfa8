package jp.kanmin.app.cli.plan;

import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.console.Source;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.UserError;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.Unreadable;
import jp.kanmin.plan.PlanFile;

/// A plan as far as it could be read.
sealed interface Reading {

    record Read(PlanFile file) implements Reading {}

    record Refused(Unreadable reason) implements Reading {}

    /// Reads a source. One that vanished since the command began is refused like one that is no plan.
    static Reading of(Source source, Console console) {
        try {
            return new Read(PlanFile.read(source.bytes(console, JsonFile.LARGEST + 1)));
        } catch (Unreadable reason) {
            return new Refused(reason);
        } catch (UserError error) {
            return new Refused(new Unreadable(Place.whole(), error.what(), error.remedy()));
        }
    }
}
