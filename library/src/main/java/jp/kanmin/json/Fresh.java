package jp.kanmin.json;

import java.io.Serial;
import java.util.LinkedHashMap;

/// The fields of an object while a reader puts them in. The reader gives it away and keeps no hold of it, so that
/// [Json.Obj] need not copy it.
final class Fresh extends LinkedHashMap<String, Json> {
    @Serial
    private static final long serialVersionUID = 1L;
}
