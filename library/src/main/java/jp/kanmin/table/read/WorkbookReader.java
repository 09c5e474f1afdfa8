package jp.kanmin.table.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kanmin.file.Source;
import jp.kanmin.file.ZipArchive;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.table.read.guard.Budget;
import jp.kanmin.table.read.guard.Doubts;
import jp.kanmin.table.read.guard.ReadLimits;
import jp.kanmin.table.sheet.Format;
import jp.kanmin.table.sheet.Workbook;
import jp.kanmin.table.sheet.Workbook.Doubt.Kind;

/// The one entrance for files of tables: looks at what a file is, whatever its name says, and reads it.
///
/// A file without cells, such as a PDF or a locked workbook, gives a workbook without sheets and a doubt that says what
/// to do. Where nothing sensible can be said of a file, one line says so as a [UserError]; nothing else is ever thrown
/// because of what stands in a file.
public final class WorkbookReader {

    private static final int MOST_IN_ZIP = 200;

    private final ReadLimits limits;

    private WorkbookReader(ReadLimits limits) {
        this.limits = limits;
    }

    /// A reader with the usual limits.
    public static WorkbookReader usual() {
        return within(ReadLimits.USUAL);
    }

    public static WorkbookReader within(ReadLimits limits) {
        return new WorkbookReader(limits);
    }

    /// Reads a file.
    ///
    /// @throws UserError when it cannot be opened, is empty or goes beyond the limits
    public static Workbook read(Path file) {
        return usual().workbook(file);
    }

    /// Reads a file at hand.
    ///
    /// @param name its name, for its extension and for the reader
    /// @throws UserError when it is empty or goes beyond the limits
    public static Workbook read(String name, byte[] bytes) {
        return usual().workbook(name, Source.of(bytes));
    }

    /// Reads a file; a zip is read as all the files of tables in it.
    ///
    /// @throws UserError when it cannot be opened, is empty or goes beyond the limits
    public static List<Workbook> readAll(Path file) {
        try (var source = opened(file)) {
            return usual().workbooks(nameOf(file), source);
        }
    }

    /// Reads a file at hand; a zip is read as all the files of tables in it.
    public static List<Workbook> readAll(String name, byte[] bytes) {
        return usual().workbooks(name, Source.of(bytes));
    }

    /// The files in a zip of files by their paths in it, to be kept one by one; none when the file is no such zip.
    ///
    /// @throws UserError when it goes beyond the limits or a file in it is damaged
    public static Map<String, byte[]> unzip(byte[] bytes) {
        return usual().unzipped(Source.of(bytes));
    }

    private Map<String, byte[]> unzipped(Source source) {
        if (!FileKind.isZip(source.bytes(0, FileKind.HEAD))) {
            return Map.of();
        }
        var zip = ZipArchive.of(source, new Budget(limits, source.size()).unpacking());
        if (FileKind.ofZip(zip) != Format.ZIP) {
            return Map.of();
        }
        var files = new LinkedHashMap<String, byte[]>();
        zip.names().stream().filter(entry -> !isHidden(entry)).limit(MOST_IN_ZIP)
                .forEach(entry -> files.put(entry, bytes(zip, entry)));
        return files;
    }

    private byte[] bytes(ZipArchive zip, String entry) {
        try (var in = zip.open(entry).orElse(InputStream.nullInputStream())) {
            return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, limits.fileBytes()));
        } catch (IOException _) {
            throw new UserError(damaged(baseOf(entry)), Words.of("zipを作り直してください。", "Make the zip again."));
        }
    }

    private static Words damaged(String name) {
        return Words.of("zipの中の「%s」が壊れています。".formatted(name), "“%s” in the zip is damaged.".formatted(name));
    }

    private static String baseOf(String entry) {
        return entry.substring(entry.lastIndexOf('/') + 1);
    }

    public Workbook workbook(Path file) {
        try (var source = opened(file)) {
            return workbook(nameOf(file), source);
        }
    }

    /// A zip of files gives what it is and no sheets; [#workbooks] opens it.
    public Workbook workbook(String name, Source source) {
        try {
            return new Reading(name, source, new Budget(limits, source.size())).workbook();
        } catch (UncheckedIOException _) {
            throw unopened(name);
        }
    }

    /// All workbooks of a zip, or the file itself when it is none.
    public List<Workbook> workbooks(String name, Source source) {
        if (!FileKind.isZip(source.bytes(0, FileKind.HEAD))) {
            return List.of(workbook(name, source));
        }
        var budget = new Budget(limits, source.size());
        var zip = ZipArchive.of(source, budget.unpacking());
        if (FileKind.ofZip(zip) != Format.ZIP) {
            return List.of(workbook(name, source));
        }
        var all = new ArrayList<Workbook>();
        for (var entry : zip.names()) {
            if (!isHidden(entry) && all.size() < MOST_IN_ZIP) {
                all.add(entry(zip, entry, budget));
            }
        }
        return all.isEmpty() ? List.of(WithoutCells.of(name, Format.ZIP, new Doubts())) : all;
    }

    /// One file of a zip. What is wrong with it does not keep the others from being read; the limits hold for all of
    /// them together.
    private Workbook entry(ZipArchive zip, String entry, Budget budget) {
        var name = baseOf(entry);
        var doubts = new Doubts();
        try (var in = zip.open(entry).orElse(InputStream.nullInputStream())) {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, limits.fileBytes()));
            var source = Source.of(bytes);
            boolean isNested = FileKind.isZip(bytes)
                    && FileKind.ofZip(ZipArchive.of(source, budget.unpacking())) == Format.ZIP;
            return isNested
                    ? WithoutCells.of(name, Format.ZIP, doubts)
                    : new Reading(name, source, budget).workbook();
        } catch (IOException _) {
            doubts.add(Kind.DAMAGED, "zipの中の「%s」が壊れています。zipを作り直してください。".formatted(name),
                    "“%s” in the zip is damaged. Make the zip again.".formatted(name));
        } catch (UserError e) {
            doubts.add(Kind.DAMAGED, e.in(Language.JA), e.in(Language.EN));
        }
        return new Workbook(name, Format.OTHER, "", List.of(), Map.of(), doubts.all());
    }

    private static boolean isHidden(String entry) {
        return entry.endsWith("/") || entry.startsWith("__MACOSX/") || entry.endsWith(".DS_Store")
                || entry.endsWith("Thumbs.db");
    }

    private static Source opened(Path file) {
        try {
            return Source.of(file);
        } catch (IOException _) {
            throw unopened(file.toString());
        }
    }

    private static UserError unopened(String file) {
        return new UserError(
                Words.of("ファイル「%s」を開けません。".formatted(file), "Cannot open “%s”.".formatted(file)),
                Words.of("名前と場所を確かめてください。", "Check the name and the folder."));
    }

    private static String nameOf(Path file) {
        var name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
