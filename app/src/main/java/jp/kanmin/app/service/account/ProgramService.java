package jp.kanmin.app.service.account;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.account.Secret;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.account.ProgramStore;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.text.Shortened;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Programs that may sign in for a body. Each acts in the name of the person who let it in, within its scope, as long as
/// that person may lead the plan.
@Service
@Transactional(readOnly = true)
public class ProgramService {

    private static final int LONGEST_NAME = 60;
    private static final int ID = 12;
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final ProgramStore programs;
    private final PersonStore people;
    private final AuditStore audit;
    private final Clock clock;

    ProgramService(ProgramStore programs, PersonStore people, AuditStore audit, Clock clock) {
        this.programs = programs;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// What a program may do.
    public enum Scope {
        /// To read reports.
        READ,
        /// To read reports, and to send them.
        REPORTS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The scope by its code.
        public static Optional<Scope> of(String code) {
            return Stream.of(values()).filter(scope -> scope.code().equals(code)).findFirst();
        }
    }

    /// A program as a page shows it.
    ///
    /// @param by the name of whoever let it in
    /// @param usedAt as the store writes times; empty while it never came
    /// @param isEnded whether it is let in no longer
    public record Program(String id, String name, Scope scope, String by, String madeAt, String usedAt,
            boolean isEnded) {}

    /// A program at the door.
    public record Arrived(Person person, Scope scope) {}

    /// Lets a program in.
    ///
    /// @return its secret, which is shown once and kept by nobody here
    @Transactional
    public Secret add(Person who, String name, Scope scope) {
        NotAllowed.unless(Rights.mayLead(who, who.body()));
        var called = Shortened.to(name.replaceAll("\\p{Cntrl}", " ").strip(), LONGEST_NAME);
        if (called.isEmpty()) {
            throw new UserError(Words.of("名前がありません。", "There is no name."),
                    Words.of("どのプログラムのものか分かる名前を入力してください。",
                            "Enter a name that says which program it is for."));
        }
        var secret = Secret.fresh();
        var id = Secret.fresh().hash().substring(0, ID);
        var at = Times.text(clock.instant());
        programs.add(new ProgramStore.Program(id, secret.hash(), who.body(), who.id(), called, scope.code(),
                at, "",
                ""));
        audit.append(AuditStore.Told.of(at, who, who.body(), "program.add", id, "", secret.hash()));
        return secret;
    }

    /// The programs of the person's body, the newest first.
    public List<Program> all(Person who) {
        NotAllowed.unless(Rights.mayLead(who, who.body()));
        return programs.of(who.body()).stream().map(program -> new Program(program.id(), program.name(),
                Scope.of(program.scope()).orElse(Scope.READ),
                people.find(program.person()).map(Person::name).orElse(""), program.madeAt(),
                program.usedAt(),
                !program.endedAt().isEmpty())).toList();
    }

    /// Lets a program in no longer, from now on.
    @Transactional
    public void end(Person who, String id) {
        NotAllowed.unless(Rights.mayLead(who, who.body()));
        var at = Times.text(clock.instant());
        if (programs.end(who.body(), id, at)) {
            audit.append(AuditStore.Told.of(at, who, who.body(), "program.end", id, "", ""));
        }
    }

    /// Who comes with a secret; empty where it is good no longer, or never was.
    @Transactional
    public Optional<Arrived> arrive(String secret) {
        var program = programs.withHash(new Secret(secret).hash());
        var person = program.flatMap(found -> people.find(found.person()))
                .filter(found -> Rights.mayLead(found, program.orElseThrow().body()));
        if (program.isEmpty() || person.isEmpty()) {
            return Optional.empty();
        }
        var now = clock.instant();
        if (program.get().usedAt().compareTo(Times.text(now.minus(FRESH))) < 0) {
            programs.used(program.get().id(), Times.text(now));
        }
        return Optional.of(new Arrived(person.get(), Scope.of(program.get().scope()).orElse(Scope.READ)));
    }
}
