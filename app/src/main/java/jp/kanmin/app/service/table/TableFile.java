package jp.kanmin.app.service.table;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jp.kanmin.app.store.table.TableFileStore.Choice;
import jp.kanmin.app.store.table.TableFileStore.Row;
import jp.kanmin.table.repair.draft.Consent;
import jp.kanmin.table.repair.draft.Mending;

/// A file of tables that somebody brought.
///
/// @param id the beginning of the SHA-256 of its bytes
/// @param size in bytes
/// @param consent what people agreed to
/// @param addedAt as the store writes times
public record TableFile(String body, String id, String name, long size, Consent consent, String addedAt) {

    static TableFile of(Row row) {
        var choice = row.choice();
        var kept = choice.kept().lines().map(Consent.Spot::of).flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new TableFile(row.body(), row.id(), row.name(), row.size(),
                new Consent(mendings(choice.accepted()), mendings(choice.refused()), kept), row.addedAt());
    }

    /// As the store keeps it.
    static Choice choice(Consent consent) {
        return new Choice(words(consent.accepted()), words(consent.refused()), consent.kept().stream()
                .map(Consent.Spot::code).sorted().collect(Collectors.joining("\n")));
    }

    private static Set<Mending> mendings(String rules) {
        Set<Mending> mendings = EnumSet.noneOf(Mending.class);
        Arrays.stream(rules.split(" ", -1)).map(Mending::of).flatMap(Optional::stream).forEach(mendings::add);
        return mendings;
    }

    private static String words(Set<Mending> mendings) {
        return mendings.stream().sorted().map(Mending::rule).collect(Collectors.joining(" "));
    }
}
