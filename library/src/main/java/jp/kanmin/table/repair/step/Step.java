package jp.kanmin.table.repair.step;

import jp.kanmin.table.repair.draft.Draft;

/// One step on the way to a clean table. Taken again it changes nothing more.
@FunctionalInterface
interface Step {
    void take(Draft draft);
}
