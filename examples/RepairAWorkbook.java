import java.nio.charset.StandardCharsets;
import jp.kanmin.table.read.WorkbookReader;
import jp.kanmin.table.repair.Mender;
import jp.kanmin.table.repair.draft.Consent;
import jp.kanmin.table.write.CleanFiles;

/// How do I get clean tables out of a file as people keep it, and what was changed?
///
/// Give a file (Excel, ODS, CSV and others), or none for a small list made here.
void main(String[] args) {
    var workbook = args.length == 0
            ? WorkbookReader.read("施設.csv", MESSY.getBytes(StandardCharsets.UTF_8))
            : WorkbookReader.read(Path.of(args[0]));
    var mended = new Mender(Consent.NONE).mend(workbook);
    for (var table : mended.tables()) {
        IO.println(table.names());
        table.rows().stream().limit(3).forEach(IO::println);
        IO.println("説明: " + table.description().title());
    }
    for (var change : mended.changes()) {
        IO.println("%s %s: %s → %s".formatted(change.mending().rule(), change.kindCode(), change.from(),
                change.to()));
    }
    for (var offer : mended.offers()) {
        IO.println("確かめてから: %s %s（%d件）".formatted(offer.mending().rule(), offer.mending().words().ja(),
                offer.count()));
    }
    IO.println("ファイル: " + CleanFiles.of(mended).all().keySet());
}

final String MESSY = """
        福祉施設の一覧,,
        種 別,定員,開設日
        保育所,120人,H10.4.1
        〃,90人,平成13年4月1日
        児童館,"1,045人",令和元年10月1日
        """;
