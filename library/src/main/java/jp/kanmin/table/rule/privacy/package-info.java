/// The gate before publishing: personal data that a file carries along without anybody noticing.
///
/// Start at [jp.kanmin.table.rule.privacy.PrivacyGate].
///
/// May import: `table.sheet`, `table.layout`, `table.rule.profile`, `finding`.
@NullMarked
package jp.kanmin.table.rule.privacy;

import org.jspecify.annotations.NullMarked;
