package jp.kanmin.app.web.officework;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.service.office.Kept;
import jp.kanmin.app.service.office.OfficeService;
import jp.kanmin.app.service.office.OfficeService.Given;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.office.form.OfficeRegister;
import jp.kanmin.office.form.TypedItem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One entry of a register in a form, with all that was ever kept of it.
@Controller
public final class EntryPages {

    private static final String ENTRY = RegisterListPages.REGISTER + "/{id:new|[a-z][0-9]{1,6}}";
    private static final String NEW = "new";
    private static final TypedItem NOTHING = new TypedItem(Map.of(), List.of());

    private final OfficeService office;

    EntryPages(OfficeService office) {
        this.office = office;
    }

    /// What a page shows beside the form.
    private record Shown(HttpStatus status, TypedItem typed, int seen, List<Finding> findings,
            Optional<UserError> error) {}

    @GetMapping(ENTRY)
    Sent entry(@PathVariable String code, @PathVariable String id, Person who, Site site) {
        var register = RegisterListPages.find(code);
        var entry = find(who, register, id);
        return page(register, id, who, site, new Shown(HttpStatus.OK,
                entry.map(one -> TypedItem.of(one.item())).orElse(NOTHING),
                entry.map(Kept.Entry::number).orElse(0), List.of(), Optional.empty()));
    }

    private Optional<Kept.Entry> find(Person who, OfficeRegister register, String id) {
        var found = office.kept(who, register).find(id);
        if (found.isEmpty() && !id.equals(NEW)) {
            throw new NotHere(Words.of("この項目はありません。", "There is no such entry."),
                    Words.of("一覧から選び直してください。", "Please choose again from the list."));
        }
        return found;
    }

    /// Keeps what was typed, or takes the entry back.
    @PostMapping(ENTRY)
    Object keep(@PathVariable String code, @PathVariable String id, HttpServletRequest request, Person who,
            Site site) {
        var register = RegisterListPages.find(code);
        UnaryOperator<String> typed = name -> Optional.ofNullable(request.getParameter(name)).orElse("");
        int seen = typed.apply("seen").matches("[0-9]{1,6}") ? Integer.parseInt(typed.apply("seen")) : 0;
        var item = EntryForm.typed(register, typed);
        var made = item.made(register, who.body(),
                (line, field) -> Place.path(EntryForm.key(line, field)));
        try {
            if (typed.apply("do").equals("remove")) {
                office.remove(who, register, id, seen);
                return Onward.to(site.to(RegisterListPages.path(register), "told", "remove"));
            }
            if (made.item().isEmpty()) {
                return page(register, id, who, site, new Shown(HttpStatus.UNPROCESSABLE_CONTENT, item, seen,
                        made.findings(), Optional.empty()));
            }
            var saved = office.save(who, register,
                    List.of(new Given(id.equals(NEW) ? "" : id, made.item().get(), Optional.of(seen))),
                    "form");
            if (!saved.crossed().isEmpty()) {
                return page(register, id, who, site, new Shown(HttpStatus.CONFLICT, item,
                        find(who, register, saved.crossed().getFirst()).map(Kept.Entry::number).orElse(0),
                        List.of(), Optional.of(crossed(id))));
            }
        } catch (UserError e) {
            return page(register, id, who, site, new Shown(HttpStatus.UNPROCESSABLE_CONTENT, item, seen,
                    made.findings(), Optional.of(e)));
        }
        return Onward.to(site.to(RegisterListPages.path(register), "told", "save"));
    }

    private static UserError crossed(String id) {
        return id.equals(NEW)
                ? new UserError(Words.of("同じものが、すでにあります。", "The same is there already."),
                        Words.of("一覧から選んで直すか、名前か日付を変えてください。",
                                "Choose it from the list and change it, or give another name or day."))
                : new UserError(
                        Words.of("ほかの人が先に直していたため、保存していません。",
                                "Somebody else changed it first; nothing was kept."),
                        Words.of("下の履歴で今の内容を確かめてください。もう一度保存すると、入力した内容に変わります。",
                                "Look at the history below. Saving once more puts in what you typed."));
    }

    private Sent page(OfficeRegister register, String id, Person who, Site site, Shown what) {
        var words = site.words();
        var entry = find(who, register, id);
        var name = entry.map(one -> RegisterView.title(register, one.item(), words))
                .orElse(words.say("officework.new"));
        var form = EntryForm.of(register, what.typed, what.findings, words);
        var shown = new HashMap<String, Object>(Map.of("register", register, "name", name, "fields", form,
                "seen", what.seen, "isNew", entry.isEmpty(), "mayKeep", OfficeService.mayKeep(who),
                "address", site.to(RegisterListPages.path(register) + "/" + id), "back",
                site.to(RegisterListPages.path(register)), "error", what.error, "hasErrors",
                what.status == HttpStatus.UNPROCESSABLE_CONTENT && !what.findings.isEmpty()));
        shown.put("history", entry.map(one -> one.versions().stream()
                .map(version -> version(register, version, site)).toList()).orElse(List.of()));
        return Sent.of(what.status, "officework/entry.jte", site,
                site.page(what.status == HttpStatus.OK ? name : words.say("error.title", name),
                        RegisterListPages.steps(register, site, name)),
                shown);
    }

    /// A version in words: who kept it when, and what it said.
    private static List<String> version(OfficeRegister register, Kept.Version version, Site site) {
        var words = site.words();
        return List.of(words.say("officework.version", version.number(), DateWords.of(version.day(), words),
                version.by(), words.say("officework.source." + version.source())),
                version.item().map(item -> String.join("・", register.head().stream()
                        .filter(field -> !item.text(field.key()).isEmpty())
                        .map(field -> words.say(field.name()) + " "
                                + RegisterView.shown(field, item.text(field.key()), words))
                        .toList())
                        + (item.lines().isEmpty() ? "" : words.say("officework.lines", item.lines().size())))
                        .orElse(words.say("officework.takenBack")));
    }
}
