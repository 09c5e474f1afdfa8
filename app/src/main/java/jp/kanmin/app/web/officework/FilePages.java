package jp.kanmin.app.web.officework;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.page.FindingJson;
import jp.kanmin.app.publication.page.FindingsView;
import jp.kanmin.app.service.office.Kept;
import jp.kanmin.app.service.office.OfficeFiles;
import jp.kanmin.app.service.office.OfficeFiles.Changes;
import jp.kanmin.app.service.office.OfficeService;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.app.web.page.TableFile;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.office.form.ItemDocument;
import jp.kanmin.office.form.ItemSheet;
import jp.kanmin.office.form.OfficeRegister;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// A register in files: taken along as Excel, CSV or JSON, brought back, looked at, kept.
@Controller
public final class FilePages {

    private static final String SHEET = RegisterListPages.REGISTER + "/-/sheet";
    private static final MediaType XLSX = MediaType
            .parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final OfficeFiles files;
    private final OfficeService office;

    FilePages(OfficeFiles files, OfficeService office) {
        this.files = files;
        this.office = office;
    }

    /// An entry that would change, in words.
    public record Line(String name, boolean isNew, String what) {}

    @GetMapping(RegisterListPages.REGISTER + ".xlsx")
    ResponseEntity<byte[]> book(@PathVariable String code, Person who) {
        var book = files.book(who, RegisterListPages.find(code));
        return file(XLSX, book.name(), book.xlsx());
    }

    @GetMapping(RegisterListPages.REGISTER + ".csv")
    ResponseEntity<byte[]> table(@PathVariable String code, Person who) {
        var register = RegisterListPages.find(code);
        return TableFile.of(code + "-" + who.body() + ".csv", ItemSheet.headings(register),
                files.book(who, register).rows());
    }

    @GetMapping(RegisterListPages.REGISTER + ".json")
    ResponseEntity<byte[]> document(@PathVariable String code, Person who) {
        var register = RegisterListPages.find(code);
        var rows = office.kept(who, register).entries().stream()
                .map(entry -> new ItemDocument.Row(entry.id(), entry.item())).toList();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                .body(bytes(ItemDocument.of(register, who.body(), rows)));
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] bytes) {
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString()).body(bytes);
    }

    private static byte[] bytes(Json json) {
        return JsonText.pretty(json).getBytes(StandardCharsets.UTF_8);
    }

    /// Takes a register from another program, whole or not at all; 422 where nothing was kept.
    @PostMapping(RegisterListPages.REGISTER + ".json")
    ResponseEntity<byte[]> receive(@PathVariable String code, @RequestBody byte[] document, Person who,
            Site site) {
        var received = files.receive(who, RegisterListPages.find(code), document);
        var answer = Json.Obj.EMPTY.with("kept", Json.texts(received.saved().kept()))
                .with("same", Json.of(received.saved().same()))
                .with("findings", FindingJson.of(received.findings(),
                        site.words().isEnglish() ? Language.EN : Language.JA));
        return ResponseEntity
                .status(received.isKept() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .contentType(MediaType.APPLICATION_JSON).body(bytes(answer));
    }

    @GetMapping(SHEET)
    Sent bring(@PathVariable String code, Person who, Site site) {
        var register = RegisterListPages.find(code);
        office.kept(who, register); // says at once what stands against it
        return page(HttpStatus.OK, register, site, Optional.empty(), Optional.empty());
    }

    /// Shows what a file would change, or keeps what was shown.
    @PostMapping(SHEET)
    Object take(@PathVariable String code, @RequestParam(required = false) Optional<MultipartFile> file,
            @RequestParam(defaultValue = "") String carried, Person who, Site site) throws IOException {
        var register = RegisterListPages.find(code);
        try {
            if (!carried.isEmpty()) {
                return kept(register, carried, who, site);
            }
            var given = file.filter(one -> !one.isEmpty()).orElseThrow(() -> new UserError(
                    Words.of("ファイルが選ばれていません。", "No file was chosen."),
                    Words.of("入力したExcelかCSVを選んでください。", "Please choose the sheet you filled in.")));
            var changes = files.read(who, register,
                    Optional.ofNullable(given.getOriginalFilename()).orElse(""), given.getBytes());
            return page(HttpStatus.OK, register, site, Optional.of(changes), Optional.empty());
        } catch (UserError e) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, register, site, Optional.empty(), Optional.of(e));
        }
    }

    private Object kept(OfficeRegister register, String carried, Person who, Site site) {
        var saved = files.keep(who, register, carried);
        if (saved.crossed().isEmpty()) {
            return Onward.to(site.to(RegisterListPages.path(register), "told", "sheet"));
        }
        var names = office.kept(who, register).entries().stream()
                .filter(entry -> saved.crossed().contains(entry.id()))
                .map(entry -> name(entry, register, site)).toList();
        return page(HttpStatus.CONFLICT, register, site, Optional.empty(), Optional.of(new UserError(
                Words.of("ほかの人が先に直していたため、%sは保存していません。".formatted(String.join("、", names)),
                        "Somebody else changed %s first; these were not kept."
                                .formatted(String.join(", ", names))),
                Words.of("Excelをもう一度受け取り、変えたいところだけを直してください。",
                        "Get the sheet once more and change only what you want to change."))));
    }

    private static String name(Kept.Entry entry, OfficeRegister register, Site site) {
        return RegisterView.title(register, entry.item(), site.words());
    }

    private static Sent page(HttpStatus status, OfficeRegister register, Site site, Optional<Changes> read,
            Optional<UserError> error) {
        var words = site.words();
        var path = RegisterListPages.path(register);
        var shown = new HashMap<String, Object>(Map.of("name", words.say(register.words()), "address",
                site.to(path + "/-/sheet"), "back", site.to(path), "file", site.file(path + ".xlsx"), "error",
                error, "isRead", read.isPresent(), "same", read.map(Changes::same).orElse(0), "carried",
                read.map(Changes::carried).orElse("")));
        shown.put("lines", read.map(changes -> changes.changes().stream()
                .map(change -> line(change, register, site)).toList()).orElse(List.of()));
        shown.put("findings",
                FindingsView.of(read.map(Changes::findings).orElse(List.of()), words, _ -> ""));
        var title = words.say("officework.sheet");
        return Sent.of(status, "officework/sheet.jte", site, site.page(
                error.isPresent() ? words.say("error.title", title) : title,
                RegisterListPages.steps(register, site, title)), shown);
    }

    /// What is new, or each value that changes.
    private static Line line(OfficeFiles.Change change, OfficeRegister register, Site site) {
        var words = site.words();
        var after = change.after();
        var what = register.head().stream()
                .filter(field -> !after.text(field.key())
                        .equals(change.before().map(one -> one.text(field.key())).orElse("")))
                .map(field -> words.say(field.name()) + " "
                        + change.before()
                                .map(one -> RegisterView.shown(field, one.text(field.key()), words) + "→")
                                .orElse("")
                        + RegisterView.shown(field, after.text(field.key()), words))
                .toList();
        boolean isLines = !after.lines().equals(change.before().map(one -> one.lines()).orElse(List.of()));
        return new Line(RegisterView.title(register, after, words), change.before().isEmpty(),
                String.join("、", what)
                        + (isLines ? words.say("officework.lines", after.lines().size()) : ""));
    }
}
