package jp.kanmin.document.read.gather;

/// What a document may take at most. A plan of 300 pages has about 400,000 characters.
///
/// @param fileBytes bytes of the file
/// @param inflatedBytes bytes that may come out of a zip
/// @param ratio how often larger than its zip the content may be
/// @param entries files in a zip
/// @param characters of all texts together
/// @param blocks paragraphs, tables and pictures
/// @param cells of all tables together
/// @param pages of a PDF
public record DocumentLimits(long fileBytes, long inflatedBytes, int ratio, int entries, int characters,
        int blocks,
        int cells, int pages) {

    /// For an upload to a server that many people share.
    public static final DocumentLimits USUAL = new DocumentLimits(64L << 20, 512L << 20, 200, 5_000,
            4_000_000,
            200_000, 200_000, 1_500);
}
