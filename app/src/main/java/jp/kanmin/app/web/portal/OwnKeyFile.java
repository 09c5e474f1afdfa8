package jp.kanmin.app.web.portal;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The public half of our key, which the identity provider fetches.
@RestController
public final class OwnKeyFile {

    private final OwnKey key;

    public OwnKeyFile(OwnKey key) {
        this.key = key;
    }

    @GetMapping("/login/jwks.json")
    ResponseEntity<String> keys() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(key.published());
    }
}
