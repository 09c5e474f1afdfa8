package jp.kanmin.app.web.page;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Tables and documents that any page of any site may read.
public final class OpenData {

    private OpenData() {}

    /// A table that is saved.
    ///
    /// @param name of the file, with its ending
    public static ResponseEntity<byte[]> table(String name, List<String> heading, List<List<String>> rows) {
        return TableFile.in(open(), name, heading, rows);
    }

    public static ResponseEntity<byte[]> document(Json document) {
        return open().contentType(MediaType.APPLICATION_JSON)
                .body(JsonText.pretty(document).getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity.BodyBuilder open() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache())
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }
}
