package jp.kanmin.app.web.page;

import java.util.List;

import jp.kanmin.app.publication.table.SafeCsv;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A table as a CSV file that is saved.
public final class TableFile {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private TableFile() {}

    /// A table for who is signed in.
    ///
    /// @param name of the file, with its ending
    public static ResponseEntity<byte[]> of(String name, List<String> heading, List<List<String>> rows) {
        return in(ResponseEntity.ok(), name, heading, rows);
    }

    static ResponseEntity<byte[]> in(ResponseEntity.BodyBuilder answer, String name, List<String> heading,
            List<List<String>> rows) {
        return answer.contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(SafeCsv.write(heading, rows));
    }
}
