package jp.kanmin.app.service.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jp.kanmin.app.account.AuditTrail;
import jp.kanmin.app.service.Home;
import jp.kanmin.app.store.OpenStore;
import jp.kanmin.app.store.whole.Crosscheck;

/// Walks the record of changes from its first line, and compares it with what the store holds.
public final class AuditCheck {

    private AuditCheck() {}

    /// What was found.
    ///
    /// @param lines how many there are
    /// @param last the hash of the last one: whoever keeps it elsewhere can tell later that nothing was rewritten
    /// @param flaws none when all holds
    public record Report(long lines, String last, List<Flaw> flaws) {

        public Report {
            flaws = List.copyOf(flaws);
        }
    }

    /// Something that does not hold.
    ///
    /// @param kind such as `line-missing` or `draft-changed`
    /// @param line of the record, where it shows there
    /// @param body empty where it shows in the record
    /// @param object a part of a draft, or the number of a version
    public record Flaw(String kind, Optional<Long> line, String body, String object) {}

    /// Checks a store, also beside a running server.
    ///
    /// @throws jp.kanmin.finding.UserError when there is no store
    public static Report of(Home home) {
        try (var store = Backups.open(home)) {
            return store.inOneView(() -> report(store));
        }
    }

    private static Report report(OpenStore store) {
        var audit = store.audit();
        var trail = new AuditTrail();
        audit.walk(trail::next);
        var end = audit.end();
        trail.end(end.number(), end.hash());
        var flaws = new ArrayList<Flaw>();
        trail.found().ifPresent(
                found -> flaws
                        .add(new Flaw("line-" + code(found.kind()), Optional.of(found.number()), "", "")));
        Crosscheck.of(store).forEach(
                flaw -> flaws.add(new Flaw(code(flaw.kind()), Optional.empty(), flaw.body(), flaw.object())));
        return new Report(trail.lines(), end.hash(), flaws);
    }

    private static String code(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
