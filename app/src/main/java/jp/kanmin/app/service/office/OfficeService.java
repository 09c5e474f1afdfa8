package jp.kanmin.app.service.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.store.StoredJson;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.office.OfficeStore;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.office.form.Item;
import jp.kanmin.office.form.ItemDocument;
import jp.kanmin.office.form.OfficeRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The registers of a body's office. Everybody who works for the body keeps them; the planning section publishes them.
@Service
@Transactional(readOnly = true)
public class OfficeService {

    private final OfficeStore store;
    private final PersonStore people;
    private final AuditStore audit;
    private final Clock clock;

    OfficeService(OfficeStore store, PersonStore people, AuditStore audit, Clock clock) {
        this.store = store;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// An entry to keep.
    ///
    /// @param id empty for one that may be new: it is looked for by what tells it from others
    /// @param seen how often it had been kept when the person saw it; empty where that is not known
    public record Given(String id, Item item, Optional<Integer> seen) {}

    /// What became of entries.
    ///
    /// @param kept ids of those that were kept
    /// @param same how many were as they are kept already
    /// @param crossed ids of those that somebody else had kept meanwhile; nothing was changed of them
    public record Saved(List<String> kept, int same, List<String> crossed) {
        public Saved {
            kept = List.copyOf(kept);
            crossed = List.copyOf(crossed);
        }
    }

    /// Whether a person may keep entries.
    public static boolean mayKeep(Person who) {
        return Rights.mayTendTables(who, who.body());
    }

    /// Whether a person may publish and withdraw.
    public static boolean mayRelease(Person who) {
        return Rights.mayApprove(who, who.body());
    }

    /// A register as it is kept.
    public Kept kept(Person who, OfficeRegister register) {
        NotAllowed.unless(Rights.mayRead(who, who.body()));
        return kept(who.body(), register);
    }

    private Kept kept(String body, OfficeRegister register) {
        var names = new HashMap<String, String>();
        var rows = new LinkedHashMap<String, List<OfficeStore.Row>>();
        store.all(body, register.code())
                .forEach(row -> rows.computeIfAbsent(row.item(), _ -> new ArrayList<>()).add(row));
        var entries = rows.values().stream().filter(all -> !all.getLast().content().isEmpty())
                .map(all -> entry(all, register, names))
                .sorted(Comparator.comparingInt(entry -> Keeping.number(entry.id()))).toList();
        var released = store.release(body, register.code()).filter(one -> !one.document().isEmpty());
        var plain = new Kept(register, entries, Optional.empty(), false);
        return new Kept(register, entries, released.map(one -> day(one.at())), released
                .filter(one -> one.document().equals(document(body, plain))).isPresent());
    }

    private Kept.Entry entry(List<OfficeStore.Row> rows, OfficeRegister register,
            Map<String, String> names) {
        var last = rows.getLast();
        return new Kept.Entry(last.item(), last.number(), item(last.content(), register),
                rows.reversed().stream().map(row -> new Kept.Version(row.number(),
                        row.content().isEmpty()
                                ? Optional.empty()
                                : Optional.of(item(row.content(), register)),
                        day(row.at()),
                        names.computeIfAbsent(row.person(),
                                id -> people.find(id).map(Person::name).orElse("")),
                        row.source()))
                        .toList());
    }

    static Item item(String content, OfficeRegister register) {
        return Item.of((Json.Obj) StoredJson.read(content), register);
    }

    private static String document(String body, Kept kept) {
        return JsonText.line(ItemDocument.of(kept.register(), body, kept.rows()));
    }

    private LocalDate day(String at) {
        return Times.time(at).atZone(clock.getZone()).toLocalDate();
    }

    /// Keeps entries, all that nobody else changed meanwhile.
    ///
    /// @throws UserError when there are too many, or one would be there twice
    @Transactional
    public Saved save(Person who, OfficeRegister register, List<Given> given, String source) {
        NotAllowed.unless(mayKeep(who));
        var now = new Keeping(register, store.all(who.body(), register.code()));
        var kept = new ArrayList<String>();
        var crossed = new ArrayList<String>();
        int same = 0;
        for (var one : given) {
            var before = now.find(one);
            if (before.filter(entry -> entry.item().equals(one.item())).isPresent()) {
                same++;
            } else if (one.seen().filter(seen -> !seen.equals(before.map(Keeping.Entry::number).orElse(0)))
                    .isPresent()) {
                crossed.add(before.map(Keeping.Entry::id).orElse(one.id()));
            } else {
                var entry = now.put(one, before);
                add(who, register, entry.id(), entry.number(), JsonText.line(one.item().toJson(register)),
                        source);
                kept.add(entry.id());
            }
        }
        return new Saved(kept, same, crossed);
    }

    private void add(Person who, OfficeRegister register, String id, int number, String content,
            String source) {
        var at = Times.text(clock.instant());
        store.add(new OfficeStore.Row(who.body(), register.code(), id, number, content, source, at,
                who.id()));
        audit.append(AuditStore.Told.of(at, who, who.body(),
                content.isEmpty() ? "office.remove" : "office.save", register.code() + "/" + id, "",
                AuditEvent.sha256(content)));
    }

    /// Takes an entry back; its history stays.
    ///
    /// @param seen how often it had been kept when the person saw it
    /// @throws UserError when somebody else changed it meanwhile
    @Transactional
    public void remove(Person who, OfficeRegister register, String id, int seen) {
        NotAllowed.unless(mayKeep(who));
        var entry = kept(who.body(), register).find(id).filter(found -> found.number() == seen)
                .orElseThrow(() -> new UserError(
                        Words.of("ほかの人が先に直していたため、取り消していません。",
                                "Somebody else changed it first; nothing was taken back."),
                        Words.of("今の内容を確かめてください。", "Please look at it as it is now.")));
        add(who, register, id, entry.number() + 1, "", "form");
    }

    /// Publishes what is kept: from now on others see it, and it is counted.
    ///
    /// @throws UserError when there is nothing
    @Transactional
    public void release(Person who, OfficeRegister register) {
        NotAllowed.unless(mayRelease(who));
        var kept = kept(who.body(), register);
        UserError.unless(!kept.entries().isEmpty(),
                Words.of("先に1件以上入れてください。", "Enter something first."));
        if (!kept.isReleasedNow()) {
            release(who, register, document(who.body(), kept), "office.publish");
        }
    }

    /// Takes what is published back.
    @Transactional
    public void withdraw(Person who, OfficeRegister register) {
        NotAllowed.unless(mayRelease(who));
        if (kept(who.body(), register).released().isPresent()) {
            release(who, register, "", "office.withdraw");
        }
    }

    private void release(Person who, OfficeRegister register, String document, String action) {
        var at = Times.text(clock.instant());
        int number = store.release(who.body(), register.code()).map(OfficeStore.Release::number).orElse(0);
        store.add(new OfficeStore.Release(who.body(), register.code(), number + 1, document, at, who.id()));
        audit.append(AuditStore.Told.of(at, who, who.body(), action, register.code(), "",
                AuditEvent.sha256(document)));
    }
}
