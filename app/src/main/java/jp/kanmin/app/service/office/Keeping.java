package jp.kanmin.app.service.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.app.store.office.OfficeStore;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.office.form.Item;
import jp.kanmin.office.form.OfficeRegister;

/// A register while entries are put into it: which are there, by their ids and by what tells them apart.
final class Keeping {

    private static final int MOST_ENTRIES = 5_000;

    private final OfficeRegister register;
    private final Map<String, Entry> byId = new HashMap<>();
    private final Map<String, String> byIdentity = new HashMap<>();
    private int last;

    /// An entry that holds.
    record Entry(String id, int number, Item item) {}

    /// @param rows all that was ever kept
    Keeping(OfficeRegister register, List<OfficeStore.Row> rows) {
        this.register = register;
        var newest = new HashMap<String, OfficeStore.Row>();
        for (var row : rows) {
            newest.put(row.item(), row);
            last = Math.max(last, number(row.item()));
        }
        newest.values().stream().filter(row -> !row.content().isEmpty())
                .map(row -> new Entry(row.item(), row.number(),
                        OfficeService.item(row.content(), register)))
                .forEach(this::add);
    }

    static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    private void add(Entry entry) {
        byId.put(entry.id, entry);
        byIdentity.put(register.identity(entry.item), entry.id);
    }

    /// The entry that is meant: that of the id, else the one that nothing tells apart from it.
    Optional<Entry> find(OfficeService.Given given) {
        return Optional.ofNullable(byId.get(given.id()))
                .or(() -> Optional.ofNullable(byIdentity.get(register.identity(given.item())))
                        .map(byId::get));
    }

    /// Puts an entry in.
    ///
    /// @param before what it takes the place of
    /// @throws UserError when it would be there twice, or there are too many
    Entry put(OfficeService.Given given, Optional<Entry> before) {
        var twin = byIdentity.get(register.identity(given.item()));
        if (twin != null && before.filter(own -> own.id.equals(twin)).isEmpty()) {
            throw new UserError(Words.of("同じものが、すでにあります。", "The same is there already."),
                    Words.of("一覧から選んで直すか、名前か日付を変えてください。",
                            "Choose it from the list and change it, or give another name or day."));
        }
        if (before.isEmpty() && byId.size() >= MOST_ENTRIES) {
            throw new UserError(
                    Words.of("これ以上は入れられません（上限%d件）。".formatted(MOST_ENTRIES),
                            "No more fit in (limit %d).".formatted(MOST_ENTRIES)),
                    Words.of("使わなくなったものを取り消してください。", "Take back what is not used any more."));
        }
        before.ifPresent(own -> byIdentity.remove(register.identity(own.item)));
        var entry = new Entry(before.map(Entry::id).orElseGet(() -> register.code().charAt(0)
                + String.valueOf(++last)), before.map(Entry::number).orElse(0) + 1, given.item());
        add(entry);
        return entry;
    }
}
