package jp.kanmin.app.service.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.sheet.OfficeBook;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.office.OfficeService.Given;
import jp.kanmin.app.service.office.OfficeService.Saved;
import jp.kanmin.app.service.work.Brought;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Severity;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.JsonResource;
import jp.kanmin.json.JsonText;
import jp.kanmin.json.Unreadable;
import jp.kanmin.office.form.Item;
import jp.kanmin.office.form.ItemDocument;
import jp.kanmin.office.form.ItemSheet;
import jp.kanmin.office.form.OfficeFlaw;
import jp.kanmin.office.form.OfficeRegister;
import jp.kanmin.table.read.WorkbookReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Registers of the office in files: out as workbook, back as workbook, CSV or document. What comes in a sheet is shown before
/// it is kept.
@Service
@Transactional(readOnly = true)
public class OfficeFiles {

    private final OfficeService office;

    OfficeFiles(OfficeService office) {
        this.office = office;
    }

    /// What a file would change.
    ///
    /// @param before empty for an entry that is new
    public record Change(Optional<Item> before, Item after) {}

    /// What was read.
    ///
    /// @param same how many entries are as they are kept already
    /// @param carried what is to be kept, for the form that asks whether to
    public record Changes(List<Change> changes, int same, String carried, List<Finding> findings) {
        public Changes {
            changes = List.copyOf(changes);
            findings = List.copyOf(findings);
        }
    }

    /// What became of a document.
    ///
    /// @param isKept false where something was wrong: then nothing was kept
    public record Received(boolean isKept, Saved saved, List<Finding> findings) {
        public Received {
            findings = List.copyOf(findings);
        }
    }

    /// The register as a workbook to fill in.
    public OfficeBook book(Person who, OfficeRegister register) {
        var kept = office.kept(who, register);
        var title = "%s %s".formatted(Bodies.find(who.body()).map(Body::name).orElse(who.body()),
                register.words().ja());
        return new OfficeBook(register, who.body(), title, kept.entries().stream()
                .map(entry -> new OfficeBook.Entry(entry.id(), entry.number(), entry.item())).toList());
    }

    /// What a workbook or a CSV file would change; nothing is kept yet.
    ///
    /// @throws UserError when the file cannot be read at all
    public Changes read(Person who, OfficeRegister register, String name, byte[] bytes) {
        NotAllowed.unless(OfficeService.mayKeep(who));
        Brought.mustFit(bytes, Words.of("この画面から受け取ったExcelに入力して、送ってください。",
                "Fill in the sheet that you got from this page, and send it."));
        var sheet = ItemSheet.read(WorkbookReader.read(Brought.name(name, "office.xlsx"), bytes), register,
                who.body());
        var kept = office.kept(who, register);
        var findings = new ArrayList<>(sheet.findings());
        var changes = new ArrayList<Change>();
        var rows = new ArrayList<Json>();
        for (var row : sheet.rows()) {
            var before = kept.find(row.id()).or(() -> kept.entries().stream().filter(entry -> register
                    .identity(entry.item()).equals(register.identity(row.item()))).findFirst());
            int number = before.map(Kept.Entry::number).orElse(0);
            if (before.filter(entry -> isThen(entry, row)).isPresent()) {
                continue;
            }
            if (row.seen().filter(seen -> seen != number).isPresent()) {
                findings.add(OfficeFlaw.STALE.at(row.place(), "Excelを受け取った後に、ほかの人が直しています。",
                        "Somebody changed it after the sheet was made."));
                continue;
            }
            changes.add(new Change(before.map(Kept.Entry::item), row.item()));
            rows.add(row.item().toJson(register).with("id", Json.of(before.map(Kept.Entry::id).orElse("")))
                    .with("seen", Json.of(number)));
        }
        return new Changes(changes, sheet.rows().size() - changes.size(), JsonText.line(new Json.Arr(rows)),
                findings);
    }

    /// Whether a row says what is kept, or what was kept when the sheet was made: cells that nobody touched take nothing back.
    private static boolean isThen(Kept.Entry entry, ItemSheet.Row row) {
        return entry.item().equals(row.item()) || row.seen().filter(seen -> entry.versions().stream()
                .anyMatch(version -> version.number() == seen
                        && version.item().equals(Optional.of(row.item()))))
                .isPresent();
    }

    /// Keeps the changes that were shown.
    ///
    /// @param carried as [Changes#carried()] gave them; it travelled, so it is checked anew
    @Transactional
    public Saved keep(Person who, OfficeRegister register, String carried) {
        var items = parsed(carried.getBytes(StandardCharsets.UTF_8))
                .filter(json -> json instanceof Json.Arr).orElseThrow(OfficeFiles::unclear);
        var document = Json.Obj.EMPTY.with("format", Json.of(ItemDocument.FORMAT))
                .with("register", Json.of(register.code())).with("body", Json.of(who.body()))
                .with("items", items);
        var read = ItemDocument.read(document, register, who.body());
        var sent = JsonResource.items(document, "items");
        if (read.rows().size() != sent.size()) {
            throw unclear();
        }
        var given = new ArrayList<Given>();
        for (int i = 0; i < sent.size(); i++) {
            given.add(new Given(read.rows().get(i).id(), read.rows().get(i).item(),
                    Optional.of((int) JsonResource.number(sent.get(i), "seen").orElse(0))));
        }
        return office.save(who, register, given, "sheet");
    }

    /// Keeps what another program sent, whole or not at all.
    @Transactional
    public Received receive(Person who, OfficeRegister register, byte[] bytes) {
        NotAllowed.unless(OfficeService.mayKeep(who));
        var read = ItemDocument.read(parsed(bytes).orElseThrow(OfficeFiles::unclear), register, who.body());
        boolean isGrave = read.findings().stream()
                .anyMatch(finding -> finding.severity().compareTo(Severity.CRITICAL) <= 0);
        return isGrave
                ? new Received(false, new Saved(List.of(), 0, List.of()), read.findings())
                : new Received(true, office.save(who, register, read.rows().stream()
                        .map(row -> new Given(row.id(), row.item(), Optional.empty())).toList(), "api"),
                        read.findings());
    }

    private static Optional<Json> parsed(byte[] bytes) {
        try {
            return Optional.of(JsonFile.read(bytes).root());
        } catch (Unreadable _) {
            return Optional.empty();
        }
    }

    private static UserError unclear() {
        return new UserError(Words.of("送られた内容を読めません。", "What was sent cannot be read."),
                Words.of("ファイルをもう一度選んで送ってください。", "Choose the file once more and send it."));
    }
}
