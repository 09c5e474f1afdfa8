package jp.kanmin.plan.alignment.tree;

import jp.kanmin.finding.Words;

/// Something that follows from looking up and around, with its reason.
public record Task(Kind kind, Words what, Words reason) {

    /// What brought it about.
    public enum Kind {
        /// The prefecture published its plan after this one.
        PREFECTURE_IS_NEWER,
        /// Links go to an older edition of the national list.
        OLDER_EDITION,
        /// Of a wide-area measure only one side speaks.
        ONE_SIDED
    }
}
