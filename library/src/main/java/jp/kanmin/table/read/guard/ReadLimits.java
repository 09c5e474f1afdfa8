package jp.kanmin.table.read.guard;

import jp.kanmin.file.Unpacking;

/// What a file of tables may take at most. What goes beyond is refused in one line, or cut with a doubt where the rest
/// still makes sense.
///
/// @param fileBytes bytes of the file as it lies on disk
/// @param inflatedBytes bytes that may come out of a zip, counted while they come out
/// @param ratio how often larger than its zip the content may be; asked only from [Unpacking#RATIO_FROM] on, because honest
///     tables that repeat themselves are also very small in a zip
/// @param entries files in a zip
/// @param places cells in all sheets of a workbook, empty ones between others included
/// @param characters characters of all different texts together
/// @param text characters in one cell of a workbook; the rest is cut off
/// @param listText characters in one cell of a CSV file; the rest is cut off
/// @param things merges, notes, objects and rules on one sheet, of each kind; further ones are left out
/// @param sheets sheets of a workbook; further ones are left out
public record ReadLimits(long fileBytes, long inflatedBytes, int ratio, int entries, long places,
        long characters,
        int text, int listText, int things, int sheets) {

    /// For a machine with about 2 GB for this work: a full sheet of 1,048,576 rows and 24 columns.
    public static final ReadLimits USUAL = new ReadLimits(512L << 20, 4L << 30, 200, 20_000, 32_000_000,
            256_000_000, 32_767, 1 << 20, 200_000, 2_000);

    /// For an upload to a server that many people share: about a tenth.
    public static final ReadLimits SMALL = new ReadLimits(64L << 20, 512L << 20, 200, 5_000, 4_000_000,
            32_000_000,
            32_767, 1 << 20, 50_000, 500);
}
