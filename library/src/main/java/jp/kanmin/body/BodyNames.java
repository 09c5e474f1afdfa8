package jp.kanmin.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds bodies by name. A name is the end of what people write; before it may stand what the body lies in.
final class BodyNames {

    /// Longer than any name with everything before it.
    private static final int LONGEST = 40;
    private static final Map<String, List<BodyTable.Entry>> BY_NAME = byName();

    private BodyNames() {}

    static List<Body> find(String text) {
        var written = form(text);
        if (written.length() > LONGEST) {
            return List.of();
        }
        for (int at = 0; at < written.length(); at++) {
            var entries = BY_NAME.getOrDefault(written.substring(at), List.of());
            var before = written.substring(0, at);
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
    private static List<String> befores(BodyTable.Entry entry) {
        var befores = new ArrayList<>(List.of(""));
        var body = entry.body();
        Bodies.prefectureOf(body).filter(prefecture -> !prefecture.equals(body))
                .ifPresent(prefecture -> befores.add(form(prefecture.name())));
        var inner = body.kind() == Kind.WARD
                ? Bodies.parentOf(body).map(Body::name).orElse("")
                : entry.county();
        if (!inner.isEmpty()) {
            var form = form(inner);
            List.copyOf(befores).forEach(before -> befores.add(before + form));
        }
        return befores;
    }

    /// Counties were drawn anew more often than towns: an old one is tolerated, in the right prefecture if one is named.
    private static boolean isInSomeCounty(BodyTable.Entry entry, String before) {
        return !entry.county().isEmpty() && before.endsWith("郡") && Bodies.prefectures().stream()
                .filter(prefecture -> before.startsWith(form(prefecture.name())))
                .allMatch(prefecture -> entry.body().parent().equals(prefecture.code()));
    }

    private static String form(String text) {
        return Digits.of(text).replaceAll("\\s", "");
    }

    private static Map<String, List<BodyTable.Entry>> byName() {
        var map = new HashMap<String, List<BodyTable.Entry>>(4_000);
        for (var entry : BodyTable.entries()) {
            map.computeIfAbsent(form(entry.body().name()), _ -> new ArrayList<>(1)).add(entry);
            if (!entry.spelling().isEmpty()) {
                map.computeIfAbsent(form(entry.spelling()), _ -> new ArrayList<>(1)).add(entry);
            }
        }
        return map;
    }
}
