/// Advice and information from the nation and the prefectures to bodies, and their answers (row B-07).
///
/// Start at [jp.kanmin.app.service.advice.AdviceService] for who advises,
/// [jp.kanmin.app.service.advice.ReceivedService] for who is advised.
///
/// May import: `service`, `service.revision`, `store`, `account`, the library.
@NullMarked
package jp.kanmin.app.service.advice;

import org.jspecify.annotations.NullMarked;
