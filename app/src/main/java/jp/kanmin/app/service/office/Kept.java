package jp.kanmin.app.service.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kanmin.office.form.Item;
import jp.kanmin.office.form.ItemDocument;
import jp.kanmin.office.form.OfficeRegister;

/// A register of a body as it is kept now.
///
/// @param entries those that hold, by id
/// @param released the day on which it was published; empty while nothing of it is
/// @param isReleasedNow whether what is published is what is kept
public record Kept(OfficeRegister register, List<Entry> entries, Optional<LocalDate> released,
        boolean isReleasedNow) {

    public Kept {
        entries = List.copyOf(entries);
    }

    /// An entry.
    ///
    /// @param id `t1`
    /// @param number how often it was kept
    /// @param versions all of them, the newest first
    public record Entry(String id, int number, Item item, List<Version> versions) {
        public Entry {
            versions = List.copyOf(versions);
        }
    }

    /// What was kept once.
    ///
    /// @param item empty where it was taken back
    /// @param by the name of who did it
    /// @param source `form`, `sheet` or `api`
    public record Version(int number, Optional<Item> item, LocalDate day, String by, String source) {}

    /// The entry with an id.
    public Optional<Entry> find(String id) {
        return entries.stream().filter(entry -> entry.id.equals(id)).findFirst();
    }

    public List<Item> items() {
        return entries.stream().map(Entry::item).toList();
    }

    List<ItemDocument.Row> rows() {
        return entries.stream().map(entry -> new ItemDocument.Row(entry.id, entry.item)).toList();
    }
}
