package jp.kanmin.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The table that the build makes of the code packages, read when first asked for.
final class BodyTable {

    /// A line of the table.
    ///
    /// @param county the county or island that an address puts before the name: `高岡郡`; empty for most
    /// @param spelling how others write the name: `檮原町` for `梼原町`; empty for nearly all
    record Entry(Body body, String county, String spelling) {}

    static final Body NATION = new Body("000000", Kind.NATION, "国", "くに", "");

    private static final List<Entry> ENTRIES = read();
    private static final Map<String, Body> BY_CODE = byCode();

    private BodyTable() {}

    /// Everything with a code, sorted by it.
    static List<Entry> entries() {
        return ENTRIES;
    }

    /// What has the code of six digits, or of five.
    static Optional<Body> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    private static List<Entry> read() {
        var entries = new ArrayList<Entry>(2_000);
        entries.add(new Entry(NATION, "", ""));
        for (var row : Table.read("bodies.tsv")) {
            var body = new Body(row.get(0), Kind.of(row.get(1)), row.get(2), row.get(3), row.get(4));
            entries.add(new Entry(body, row.get(5), row.get(6)));
        }
        return Collections.unmodifiableList(entries);
    }

    private static Map<String, Body> byCode() {
        var map = new HashMap<String, Body>(6_000);
        for (var entry : ENTRIES) {
            map.put(entry.body().code(), entry.body());
            map.put(entry.body().shortCode(), entry.body());
        }
        return Collections.unmodifiableMap(map);
    }
}
