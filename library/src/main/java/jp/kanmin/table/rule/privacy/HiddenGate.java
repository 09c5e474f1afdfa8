package jp.kanmin.table.rule.privacy;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Force;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.Rule;
import jp.kanmin.finding.Rule.Found;
import jp.kanmin.finding.Severity;
import jp.kanmin.table.rule.profile.SheetProfile;
import jp.kanmin.table.rule.profile.TableCase;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;

/// What a reader does not see on the sheet and the file carries along all the same.
final class HiddenGate {

    /// The keys under which files keep names of people.
    private static final Set<String> PEOPLE = Set.of("creator", "author", "lastmodifiedby", "lastauthor",
            "manager",
            "initial-creator", "initialcreator", "dc:creator", "cp:lastmodifiedby", "meta:initial-creator");
    /// What programs write there by themselves.
    private static final Set<String> NOBODY = Set.of("", "openpyxl", "apache poi", "microsoft office user",
            "microsoft",
            "user", "owner", "administrator", "admin", "libreoffice", "windows ユーザー", "pc", "unknown",
            "xlsxwriter");

    private static final Pattern OFFICE = Pattern.compile(".*([都道府県市区町村課局部室庁省係]|協会|会社|センター|事務所|委員会|法人)");

    static final Rule<TableCase> SHEET = CellGate.gate("KD-PII-SHEET", Severity.CRITICAL)
            .title("非表示のシートに内容がない", "No hidden sheet holds anything")
            .remedy("シートを再表示して内容を確かめ、公開しないものは削除してください。",
                    "Unhide the sheet, look at it and delete what is not to be published.")
            .fix(Fix.CONFIRM)
            .good("名称,定員\n図書館,120")
            .bad("名称,定員\n図書館,120\n@hidden-sheet 名簿\n氏名,電話\n山田太郎,090-1234-5678")
            .check(HiddenGate::sheets);

    static final Rule<TableCase> CELLS = CellGate.gate("KD-PII-HIDDEN", Severity.CRITICAL)
            .title("非表示の行や列に内容がない", "No hidden row or column holds anything")
            .remedy("行や列を再表示して内容を確かめ、公開しないものは削除してください。",
                    "Unhide them, look at them and delete what is not to be published.")
            .fix(Fix.CONFIRM)
            .good("名称,定員\n図書館,120")
            .bad("名称,定員\n図書館,120\n公民館,80\n@hide-row 3")
            .check(HiddenGate::cells);

    static final Rule<TableCase> COMMENT = CellGate.gate("KD-PII-COMMENT", Severity.MAJOR)
            .title("コメントと、その作成者の名前がない", "There are no comments with names of their authors")
            .remedy("コメントを読み、公開しないものは削除してください（［校閲］→［コメントの削除］）。", "Read the comments and delete them.")
            .fix(Fix.CONFIRM)
            .good("名称,定員\n図書館,120")
            .bad("名称,定員\n図書館,120\n@note B2 担当の佐藤に確認")
            .check((c, found) -> c.sheets().forEach(sheet -> comments(sheet, found)));

    static final Rule<TableCase> PROPERTY = CellGate.gate("KD-PII-PROPERTY", Severity.MAJOR)
            .title("ファイルの作成者などに、個人の名前がない", "The file does not name people as its authors")
            .remedy("［ファイル］→［情報］→［ドキュメント検査］で、作成者などの情報を消してください。",
                    "Remove the names with File, Info, Inspect Document.")
            .fix(Fix.AUTO)
            .good("名称,定員\n図書館,120")
            .bad("名称,定員\n図書館,120\n@property creator 山田太郎")
            .check(HiddenGate::properties);

    private HiddenGate() {}

    private static void sheets(TableCase c, Found found) {
        for (var sheet : c.sheets()) {
            if (sheet.sheet().visibility() != Sheet.Visibility.VISIBLE && sheet.sheet().rows() > 0) {
                found.at(new Place.Range(sheet.sheet().name(), sheet.whole().a1()),
                        "非表示のシート「%s」に内容があります（%d行）。".formatted(sheet.sheet().name(), sheet.sheet().rows()),
                        "The hidden sheet “%s” holds %d rows.".formatted(sheet.sheet().name(),
                                sheet.sheet().rows()));
            }
        }
    }

    private static void cells(TableCase c, Found found) {
        for (var sheet : c.shown()) {
            var around = sheet.sheet().around();
            var whole = sheet.whole();
            var rows = (BitSet) around.hiddenRows().clone();
            for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
                rows.set(row, hasContent(sheet, row));
            }
            runs(rows, (from, to) -> found.at(sheet.place(new Range(from, 0, to, whole.right())),
                    "非表示の行に内容があります（%d行）。".formatted(to - from + 1), "Hidden rows hold something."));
            var columns = (BitSet) around.hiddenColumns().clone();
            columns.and(filledColumns(sheet, columns));
            runs(columns, (from, to) -> found.at(sheet.place(new Range(0, from, whole.bottom(), to)),
                    "非表示の列に内容があります（%d列）。".formatted(to - from + 1), "Hidden columns hold something."));
        }
    }

    private static boolean hasContent(SheetProfile sheet, int row) {
        for (int column = 0; column < sheet.sheet().width(row); column++) {
            if (!sheet.sheet().isEmpty(row, column)) {
                return true;
            }
        }
        return false;
    }

    private static BitSet filledColumns(SheetProfile sheet, BitSet columns) {
        var filled = new BitSet();
        for (int row = 0; row < sheet.sheet().rows() && !columns.isEmpty(); row++) {
            for (int column = columns.nextSetBit(0); column >= 0
                    && column < sheet.sheet().width(row); column = columns
                            .nextSetBit(column + 1)) {
                filled.set(column, filled.get(column) || !sheet.sheet().isEmpty(row, column));
            }
        }
        return filled;
    }

    private static void runs(BitSet bits, Run run) {
        for (int from = bits.nextSetBit(0); from >= 0; from = bits.nextSetBit(bits.nextClearBit(from))) {
            run.take(from, bits.nextClearBit(from) - 1);
        }
    }

    private static void comments(SheetProfile sheet, Found found) {
        for (var note : sheet.sheet().around().notes()) {
            var author = note.author().isBlank() ? "" : "（作成者：%s）".formatted(note.author().strip());
            found.at(new Place.Range(sheet.sheet().name(), Range.cell(note.row(), note.column()).a1()),
                    "コメントがあります%s。".formatted(author), "There is a comment%s."
                            .formatted(note.author().isBlank() ? "" : " by " + note.author().strip()));
        }
    }

    private static void properties(TableCase c, Found found) {
        new TreeMap<>(c.workbook().properties()).forEach((key, value) -> {
            var name = value.strip();
            if (PEOPLE.contains(key.toLowerCase(Locale.ROOT)) && !OFFICE.matcher(name).matches()
                    && !NOBODY.contains(name.toLowerCase(Locale.ROOT))) {
                found.at(Place.whole(),
                        "ファイルの情報（%s）に「%s」とあります。".formatted(key,
                                name.length() > 60 ? name.substring(0, 60) : name),
                        "The file names “%s” (%s)."
                                .formatted(name.length() > 60 ? name.substring(0, 60) : name, key));
            }
        });
    }

    @FunctionalInterface
    private interface Run {
        void take(int from, int to);
    }

    /// A gate is no law about tables, but the law on personal data stands behind it.
    static Force force(Severity severity) {
        return severity == Severity.CRITICAL ? Force.PRINCIPLE : Force.ADVICE;
    }
}
