/// Plans that several bodies make together, seen from each of them.
///
/// Start at [jp.kanmin.app.web.joint.JointPages].
///
/// May import: `web.page`, `service`, `account`, the library.
@NullMarked
package jp.kanmin.app.web.joint;

import org.jspecify.annotations.NullMarked;
