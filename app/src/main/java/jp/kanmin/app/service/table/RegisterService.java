package jp.kanmin.app.service.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.work.Bench;
import jp.kanmin.app.service.work.Progress;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.table.RegisterStore;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;
import jp.kanmin.register.check.Check;
import jp.kanmin.register.check.Report;
import jp.kanmin.register.check.Sample;
import jp.kanmin.register.schema.Description;
import jp.kanmin.register.schema.Schemas;
import jp.kanmin.table.rule.profile.FormChange;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The lists that a body keeps (台帳): each version is appended and stays.
@Service
@Transactional(readOnly = true)
public class RegisterService {

    /// As many findings of a check are kept for the reader; all are counted.
    public static final int FINDINGS = 200;

    private static final int LONGEST_NAME = 100;

    private final RegisterStore registers;
    private final AuditStore audit;
    private final Bench bench;
    private final Clock clock;

    RegisterService(RegisterStore registers, AuditStore audit, Bench bench, Clock clock) {
        this.registers = registers;
        this.audit = audit;
        this.bench = bench;
        this.clock = clock;
    }

    /// A version of a register.
    ///
    /// @param number of the register, counted from 1 in each body
    /// @param set the standard data set it follows; empty for none
    /// @param source the name of the file it came from
    /// @param sha256 of its CSV
    public record Version(String body, int number, int version, String name, String set, String source,
            int records, String sha256, String at) {

        private static Version of(RegisterStore.Version one) {
            return new Version(one.body(), one.register(), one.version(), one.name(), one.set(), one.source(),
                    one.records(), one.sha256(), one.at());
        }
    }

    /// The registers of a body, each as it is now.
    public List<Version> registers(Person who, String body) {
        NotAllowed.unless(Rights.mayRead(who, body));
        return registers.newest(body).stream().map(Version::of).toList();
    }

    /// The versions of a register, the newest first; none when there is no such register.
    public List<Version> versions(Person who, String body, int number) {
        NotAllowed.unless(Rights.mayRead(who, body));
        return registers.versions(body, number).stream().map(Version::of).toList();
    }

    public Optional<byte[]> csv(Person who, Version version) {
        NotAllowed.unless(Rights.mayRead(who, version.body()));
        return registers.bytes(version.body(), version.number(), version.version());
    }

    /// The headings of a version, in its order; none when there is no such version.
    public List<String> headings(Person who, Version version) {
        return csv(who, version).map(RegisterService::headings).orElse(List.of());
    }

    private static List<String> headings(byte[] csv) {
        try {
            return Sample.of(new ByteArrayInputStream(csv), 1).map(List::getFirst).orElse(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a version changed about the columns of the version before (rule L3-07); empty for the first one.
    ///
    /// @param versions of one register, the newest first
    public Optional<FormChange> changeOfForm(Person who, List<Version> versions) {
        return versions.size() < 2
                ? Optional.empty()
                : Optional.of(
                        FormChange.of(headings(who, versions.getFirst()), headings(who, versions.get(1))));
    }

    /// The description of a version's CSV for programs (CSVW), with the vocabulary's term of each column; empty where it
    /// follows no data set.
    ///
    /// @param file what the CSV is called
    public Optional<Json.Obj> description(Person who, Version version, String file) {
        return Schemas.find(version.set())
                .map(schema -> Description.csvw(schema, file, version.name(), headings(who, version)));
    }

    /// Keeps a list: as a new register, or as the next version of one.
    ///
    /// @param number the register; 0 for a new one
    /// @param name what the register is called
    /// @return the version; the newest one when nothing has changed since
    /// @throws UserError when it has no name, or the register is not there
    @Transactional
    public Version keep(Person who, String body, int number, String name, RegisterTable table) {
        NotAllowed.unless(Rights.mayTendTables(who, body));
        var all = registers.newest(body);
        var before = all.stream().filter(one -> one.register() == number).findFirst();
        if (number != 0 && before.isEmpty()) {
            throw new UserError(Words.of("この台帳は見つかりません。", "There is no such register."),
                    Words.of("台帳の一覧から選び直してください。", "Please choose again from the list of registers."));
        }
        var called = before.map(RegisterStore.Version::name).orElse(name.strip());
        mustBeName(called);
        var csv = table.csv();
        var digest = AuditEvent.sha256(csv);
        if (before.filter(one -> one.sha256().equals(digest) && one.set().equals(table.set())).isPresent()) {
            return Version.of(before.get());
        }
        int next = all.stream().mapToInt(RegisterStore.Version::register).max().orElse(0) + 1;
        var at = Times.text(clock.instant());
        var version = new RegisterStore.Version(body, before.isPresent() ? number : next,
                before.map(one -> one.version() + 1).orElse(1), called, table.set(), table.source(),
                table.rows().size(), digest, at, who.id());
        registers.add(version, csv);
        audit.append(AuditStore.Told.of(at, who, body, "register.keep",
                version.register() + " v" + version.version(),
                before.map(RegisterStore.Version::sha256).orElse(""), digest));
        return Version.of(version);
    }

    private static void mustBeName(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new UserError(
                    Words.of("台帳の名前がないか、長すぎます。", "The name of the register is missing or too long."),
                    Words.of("%d字までで名前を付けてください。".formatted(LONGEST_NAME),
                            "Give it a name of at most %d characters.".formatted(LONGEST_NAME)));
        }
    }

    /// Whether a version keeps what its data set asks for; without a data set there is nothing to check.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<Progress<Report>> check(Person who, Version version) {
        NotAllowed.unless(Rights.mayRead(who, version.body()));
        return Schemas.find(version.set()).map(schema -> bench.ask(
                List.of("check", version.body(), version.number(), version.version()), Report::rows, () -> {
                    var csv = registers.bytes(version.body(), version.number(), version.version())
                            .orElse(new byte[0]);
                    try {
                        return new Check(schema, FINDINGS).file(new ByteArrayInputStream(csv));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
    }
}
