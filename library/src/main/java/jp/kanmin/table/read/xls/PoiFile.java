package jp.kanmin.table.read.xls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kanmin.file.Source;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.table.read.guard.Budget;
import jp.kanmin.table.read.guard.Doubts;
import jp.kanmin.table.sheet.Format;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.Workbook;
import jp.kanmin.table.sheet.Workbook.Doubt.Kind;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/// One xls file, opened with POI.
final class PoiFile {

    private PoiFile() {}

    /// Whatever POI stumbles over is the file's fault, and ends as one line.
    static Workbook read(String name, Source source, Budget budget, Doubts doubts) {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(source.bytes(0, source.size())));
                var book = new HSSFWorkbook(files, false)) {
            if (files.getRoot().getEntryNames().stream()
                    .anyMatch(entry -> entry.startsWith("_VBA_PROJECT"))) {
                doubts.add(Kind.LEFT_OUT, "マクロが入っています（実行していません）。公表する前にマクロのない形式で保存してください。",
                        "The file holds macros, which were not run. Save it without them before it is published.");
            }
            var sheets = sheets(book, budget, doubts);
            return new Workbook(name, Format.XLS, "", sheets, properties(book), doubts.all());
        } catch (EncryptedDocumentException _) {
            doubts.add(Kind.LEFT_OUT, "パスワードがかかっているため読めません。パスワードを外して保存し直してください。",
                    "The file is locked with a password. Save it again without one.");
            return XlsReader.without(name, Format.ENCRYPTED, doubts);
        } catch (OldFileFormatException _) {
            doubts.add(Kind.LEFT_OUT, "Excel 95より前の形式のため読めません。Excelで開き、「.xlsx」で保存し直してください。",
                    "The file was written by Excel 95 or older and is not read. Save it again as .xlsx.");
            return XlsReader.without(name, Format.XLS, doubts);
        } catch (UserError e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError _) {
            throw new UserError(
                    Words.of("ファイル「%s」は壊れていて読めません。".formatted(name),
                            "“%s” is damaged and cannot be read.".formatted(name)),
                    Words.of("Excelで開けるか確かめ、「.xlsx」で保存し直してください。",
                            "Check whether Excel opens it, and save it again as .xlsx."));
        }
    }

    private static List<Sheet> sheets(HSSFWorkbook book, Budget budget, Doubts doubts) {
        var sheets = new ArrayList<Sheet>();
        var looks = new Looks(book);
        for (int i = 0; i < Math.min(book.getNumberOfSheets(), budget.limits().sheets()); i++) {
            sheets.add(new PoiSheet(book, i, looks, budget, doubts).read());
        }
        return sheets;
    }

    /// Under the names that newer workbooks give them.
    private static Map<String, String> properties(HSSFWorkbook book) {
        var properties = new LinkedHashMap<String, String>();
        SummaryInformation summary = book.getSummaryInformation();
        if (summary != null) {
            put(properties, "title", summary.getTitle());
            put(properties, "subject", summary.getSubject());
            put(properties, "creator", summary.getAuthor());
            put(properties, "keywords", summary.getKeywords());
            put(properties, "description", summary.getComments());
            put(properties, "lastModifiedBy", summary.getLastAuthor());
            put(properties, "Application", summary.getApplicationName());
            put(properties, "created", written(summary.getCreateDateTime()));
            put(properties, "modified", written(summary.getLastSaveDateTime()));
        }
        DocumentSummaryInformation document = book.getDocumentSummaryInformation();
        if (document != null) {
            put(properties, "category", document.getCategory());
            put(properties, "Company", document.getCompany());
            put(properties, "Manager", document.getManager());
        }
        return properties;
    }

    private static String written(@Nullable Date date) {
        return date == null ? "" : date.toInstant().toString();
    }

    private static void put(Map<String, String> properties, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            properties.put(name, value.strip());
        }
    }
}
