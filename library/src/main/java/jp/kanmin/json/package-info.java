/// JSON and YAML as one plain tree: read with bounds, kept in order, written canonically.
///
/// Start at [jp.kanmin.json.JsonFile] to read, at [jp.kanmin.json.JsonText] to write. Reading never fails
/// otherwise than with an [jp.kanmin.json.Unreadable], whatever the bytes are.
///
/// May import: `finding`.
@NullMarked
package jp.kanmin.json;

import org.jspecify.annotations.NullMarked;
