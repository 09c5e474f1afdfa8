/// What the columns of a data set hold, as data: our own schemas of the recommended sets, and what others wrote.
///
/// Start at [jp.kanmin.register.schema.Schemas] for what is shipped and [jp.kanmin.register.schema.SchemaFile] for
/// files.
///
/// May import: what `register` may.
@NullMarked
package jp.kanmin.register.schema;

import org.jspecify.annotations.NullMarked;
