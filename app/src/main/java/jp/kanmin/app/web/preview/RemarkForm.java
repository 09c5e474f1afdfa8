package jp.kanmin.app.web.preview;

import java.util.UUID;

/// The form for a remark or an answer.
///
/// @param first the discussion that is answered; empty for a new remark
/// @param quote the passage it is about; empty for a whole part
/// @param key that one remark of the form is kept under, however often it is sent
/// @param answered what is answered
/// @param text as typed
/// @param error what is wrong with it; empty for nothing
public record RemarkForm(String first, String part, String quote, String key, String answered, String text,
        String error) {

    /// A form that nobody has sent yet.
    static RemarkForm fresh(String first, String part, String quote, String answered) {
        return new RemarkForm(first, part, quote, UUID.randomUUID().toString(), answered, "", "");
    }
}
