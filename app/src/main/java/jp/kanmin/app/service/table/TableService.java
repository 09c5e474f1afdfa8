package jp.kanmin.app.service.table;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.work.Bench;
import jp.kanmin.app.service.work.Brought;
import jp.kanmin.app.service.work.Progress;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.table.TableFileStore;
import jp.kanmin.app.store.table.TableFileStore.Choice;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.table.read.WorkbookReader;
import jp.kanmin.table.repair.draft.Consent;
import jp.kanmin.table.sheet.Workbook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Files of tables that people bring to be judged and mended. The file stays as it came; what comes out of it is made
/// anew from the file and from what was agreed to.
@Service
@Transactional(readOnly = true)
public class TableService {

    private static final int MOST_FILES = 500;
    private static final int MOST_KEPT = 10_000;

    private final TableFileStore files;
    private final AuditStore audit;
    private final Bench bench;
    private final Clock clock;

    TableService(TableFileStore files, AuditStore audit, Bench bench, Clock clock) {
        this.files = files;
        this.audit = audit;
        this.bench = bench;
        this.clock = clock;
    }

    /// The files of a body, the newest first.
    public List<TableFile> files(Person who, String body) {
        NotAllowed.unless(Rights.mayRead(who, body));
        return files.of(body).stream().map(TableFile::of).toList();
    }

    public Optional<TableFile> find(Person who, String body, String id) {
        NotAllowed.unless(Rights.mayRead(who, body));
        return files.find(body, id).map(TableFile::of);
    }

    /// Takes a file in; a zip of files is taken in file by file. A file that is there already stays as it is.
    ///
    /// @return the files, those that were there already among them
    /// @throws UserError when it is empty or too large, or the body has too many
    @Transactional
    public List<TableFile> add(Person who, String body, String name, byte[] bytes) {
        NotAllowed.unless(Rights.mayTendTables(who, body));
        mustFit(bytes);
        var unzipped = WorkbookReader.unzip(bytes);
        if (unzipped.isEmpty()) {
            return List.of(addOne(who, body, name, bytes));
        }
        var added = new ArrayList<TableFile>();
        unzipped.forEach((path, one) -> {
            if (one.length > 0) {
                mustFit(one);
                added.add(addOne(who, body, path, one));
            }
        });
        return added;
    }

    private TableFile addOne(Person who, String body, String name, byte[] bytes) {
        if (files.count(body) >= MOST_FILES) {
            throw new UserError(Words.of("ファイルは%d個までです。".formatted(MOST_FILES),
                    "There can be %d files at most.".formatted(MOST_FILES)),
                    Words.of("済んだファイルを一覧から削除してください。", "Delete files that are done from the list."));
        }
        var digest = AuditEvent.sha256(bytes);
        var at = Times.text(clock.instant());
        var row = new TableFileStore.Row(body, Brought.id(digest), Brought.name(name, "table"), bytes.length,
                Choice.NONE, at, who.id());
        if (files.add(row, bytes)) {
            audit.append(AuditStore.Told.of(at, who, body, "table.add", row.id(), "", digest));
        }
        return TableFile.of(files.find(body, row.id()).orElseThrow());
    }

    private static void mustFit(byte[] bytes) {
        Brought.mustFit(bytes, Words.of("表を分けて、小さなファイルにしてください。", "Split the tables into smaller files."));
        if (bytes.length == 0) {
            throw new UserError(Words.of("ファイルが選ばれていないか、空です。", "No file was chosen, or it is empty."),
                    Words.of("表のファイルを選んでください。", "Choose a file of tables."));
        }
    }

    /// The file as it came.
    public byte[] source(Person who, TableFile file) {
        NotAllowed.unless(Rights.mayRead(who, file.body()));
        return files.bytes(file.body(), file.id()).orElse(new byte[0]);
    }

    /// What is to say of a file. No transaction is held meanwhile.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Progress<Judged> judged(Person who, TableFile file) {
        NotAllowed.unless(Rights.mayRead(who, file.body()));
        return bench.ask(judging(file), TableService::cells, () -> judge(file));
    }

    /// What becomes of a file with what was agreed to.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Progress<Repaired> repaired(Person who, TableFile file) {
        return switch (judged(who, file)) {
            case Progress.Done<Judged>(var judged) -> bench.ask(mending(file),
                    repaired -> cells(repaired.before()), () -> Repaired.of(file, judged));
            case Progress.Going<Judged>(var isWaiting, var seconds) ->
                new Progress.Going<>(isWaiting, seconds);
            case Progress.Failed<Judged>(var what, var remedy) -> new Progress.Failed<>(what, remedy);
        };
    }

    private Judged judge(TableFile file) {
        var bytes = files.bytes(file.body(), file.id()).orElse(new byte[0]);
        return Judged.of(WorkbookReader.read(file.name(), bytes));
    }

    private static long cells(Judged judged) {
        return cells(judged.workbook());
    }

    private static long cells(Workbook workbook) {
        return workbook.sheets().stream().mapToLong(sheet -> (long) sheet.rows() * sheet.columns()).sum();
    }

    private static Object judging(TableFile file) {
        return List.of("judge", file.body(), file.id());
    }

    private static Object mending(TableFile file) {
        return List.of("mend", file.body(), file.id(), file.consent());
    }

    /// Stops the work on a file. It begins anew when somebody opens the file again.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void giveUp(Person who, TableFile file) {
        NotAllowed.unless(Rights.mayTendTables(who, file.body()));
        bench.forget(mending(file));
        bench.forget(judging(file));
    }

    /// Writes down what was agreed to.
    ///
    /// @throws UserError when more single changes were taken back than anybody would
    @Transactional
    public void agree(Person who, TableFile file, Consent consent) {
        NotAllowed.unless(Rights.mayTendTables(who, file.body()));
        if (consent.kept().size() > MOST_KEPT) {
            throw new UserError(Words.of("元に戻した変更が多すぎます。", "Too many changes were taken back."),
                    Words.of("その規則の直しを使わないようにしてください。", "Please leave out that rule as a whole."));
        }
        var choice = TableFile.choice(consent);
        if (!choice.equals(TableFile.choice(file.consent()))) {
            files.choose(file.body(), file.id(), choice);
            audit.append(AuditStore.Told.of(Times.text(clock.instant()), who, file.body(), "table.agree",
                    file.id(), digest(TableFile.choice(file.consent())), digest(choice)));
            bench.forget(mending(file));
        }
    }

    private static String digest(Choice choice) {
        return AuditEvent.sha256(String.join("\n", choice.accepted(), choice.refused(), choice.kept())
                .getBytes(StandardCharsets.UTF_8));
    }

    /// Deletes a file. What was kept of it as a register stays.
    @Transactional
    public void remove(Person who, TableFile file) {
        NotAllowed.unless(Rights.mayTendTables(who, file.body()));
        files.remove(file.body(), file.id());
        audit.append(AuditStore.Told.of(Times.text(clock.instant()), who, file.body(), "table.remove",
                file.id(), "", ""));
        bench.forget(mending(file));
        bench.forget(judging(file));
    }
}
