package jp.kanmin.app.web.page;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jp.kanmin.app.publication.table.SafeCsv;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Tables and documents that any page of any site may read.
public final class OpenData {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private OpenData() {}

    public static ResponseEntity<byte[]> table(String name, List<String> heading, List<List<String>> rows) {
        return data(CSV).header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString())
                .body(SafeCsv.write(heading, rows));
    }

    public static ResponseEntity<byte[]> document(Json document) {
        return data(MediaType.APPLICATION_JSON)
                .body(JsonText.pretty(document).getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity.BodyBuilder data(MediaType type) {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).contentType(type)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }
}
