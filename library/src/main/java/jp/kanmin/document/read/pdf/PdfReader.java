package jp.kanmin.document.read.pdf;

import jp.kanmin.document.read.gather.Gatherer;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;

/// Reads a PDF file.
public final class PdfReader {

    private static final boolean HAS_PDFBOX = isHere("org.apache.pdfbox.Loader");

    private PdfReader() {}

    /// Reads the text of all pages.
    ///
    /// @throws UserError when PDFBox is not there, when the file is locked, damaged or holds pictures only
    public static void read(byte[] bytes, Gatherer gatherer) {
        if (!HAS_PDFBOX) {
            throw new UserError(
                    Words.of("この環境ではPDFを読めません。", "PDF files cannot be read here."),
                    Words.of("ライブラリ org.apache.pdfbox:pdfbox を加えるか、文章を貼り付けてください。",
                            "Add the library org.apache.pdfbox:pdfbox, or paste the text."));
        }
        PdfFile.read(bytes, gatherer);
    }

    private static boolean isHere(String name) {
        try {
            Class.forName(name, false, PdfReader.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException _) {
            return false;
        }
    }
}
