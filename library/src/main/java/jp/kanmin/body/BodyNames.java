package jp.kanmin.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import jp.kanmin.text.SearchForm;

/// Finds bodies by name. A name is the end of what people write; before it may stand what the body lies in.
///
/// Nearly all names are written plainly. Only for one that is not, the search form of every name is made, which takes
/// a thousand times longer.
final class BodyNames {

    /// Longer than any name with everything before it.
    private static final int LONGEST = 80;
    private static final BodyNames PLAIN = new BodyNames(Digits::of);

    /// Made when first needed.
    private static final class Lenient {
        private static final BodyNames NAMES = new BodyNames(SearchForm::of);
    }

    private final UnaryOperator<String> form;
    private final Map<String, List<BodyTable.Entry>> byName = new HashMap<>(4_000);

    private BodyNames(UnaryOperator<String> form) {
        this.form = text -> form.apply(text).replaceAll("\\s", "");
        for (var entry : BodyTable.entries()) {
            add(entry.body().name(), entry);
            if (!entry.spelling().isEmpty()) {
                add(entry.spelling(), entry);
            }
        }
    }

    private void add(String name, BodyTable.Entry entry) {
        byName.computeIfAbsent(form.apply(name), _ -> new ArrayList<>(1)).add(entry);
    }

    static List<Body> find(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        var plain = PLAIN.search(text);
        return plain.isEmpty() ? Lenient.NAMES.search(text) : plain;
    }

    private List<Body> search(String text) {
        var written = form.apply(text);
        for (int at = 0; at < written.length(); at++) {
            var before = written.substring(0, at);
            var entries = byName.getOrDefault(written.substring(at), List.of());
            var exact = entries.stream().filter(entry -> befores(entry).contains(before)).toList();
            var found = exact.isEmpty()
                    ? entries.stream().filter(entry -> isInSomeCounty(entry, before)).toList()
                    : exact;
            if (!found.isEmpty()) {
                return found.stream().map(BodyTable.Entry::body).toList();
            }
        }
        return List.of();
    }

    /// What may stand before the name: nothing, or the places it lies in, each of which may be left out.
    private List<String> befores(BodyTable.Entry entry) {
        var befores = new ArrayList<>(List.of(""));
        var body = entry.body();
        Bodies.prefectureOf(body).filter(prefecture -> !prefecture.equals(body))
                .ifPresent(prefecture -> befores.add(form.apply(prefecture.name())));
        var inner = body.kind() == Kind.WARD
                ? Bodies.parentOf(body).map(Body::name).orElse("")
                : entry.county();
        if (!inner.isEmpty()) {
            var formed = form.apply(inner);
            List.copyOf(befores).forEach(before -> befores.add(before + formed));
        }
        return befores;
    }

    /// Counties were drawn anew more often than towns: an old one is tolerated, in the right prefecture if one is
    /// named.
    private boolean isInSomeCounty(BodyTable.Entry entry, String before) {
        return !entry.county().isEmpty() && before.endsWith("郡") && Bodies.prefectures().stream()
                .filter(prefecture -> before.startsWith(form.apply(prefecture.name())))
                .allMatch(prefecture -> entry.body().parent().equals(prefecture.code()));
    }
}
