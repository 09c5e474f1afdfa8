package jp.kanmin.app.service;

import java.util.Optional;

import jp.kanmin.json.Json;

/// How the saving of a part ended.
public sealed interface Saved {

    /// It stands as it was sent; also when it stood so already, as after a second press of the button.
    ///
    /// @param draft with the part in it
    record Kept(PlanDraft draft) implements Saved {}

    /// Somebody else has changed the part since the form was opened. Nothing was changed; both contents are here.
    ///
    /// @param draft as it stands now
    /// @param base what stood there when the form was opened, where it is still known
    /// @param theirs what stands there now; empty for nothing
    /// @param by the name of who changed it
    /// @param at when, as the store writes times
    record Crossed(PlanDraft draft, Optional<Json> base, Optional<Json> theirs, String by, String at)
            implements
                Saved {}
}
