package jp.kanmin.app.service.table;

import jp.kanmin.table.repair.Mended;
import jp.kanmin.table.repair.Mender;
import jp.kanmin.table.rule.Diagnosis;
import jp.kanmin.table.write.CleanBook;
import jp.kanmin.table.write.CleanFiles;

/// A file after mending.
///
/// @param before judged as it came
/// @param after what is left to say of the clean tables
public record Repaired(Judged before, Mended mended, CleanFiles files, Diagnosis after) {

    static Repaired of(TableFile file, Judged before) {
        var workbook = before.workbook();
        var mended = new Mender(file.consent()).mend(workbook);
        var after = Diagnosis.of(CleanBook.read(workbook.name(), mended.tables()));
        return new Repaired(before, mended, CleanFiles.of(mended), after);
    }
}
