package jp.kanmin.app.web.operation;

import jp.kanmin.app.service.operation.HealthService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// One word for the proxy in front: `ok` while pages and store answer.
@RestController
public final class Health {

    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    private final HealthService health;

    Health(HealthService health) {
        this.health = health;
    }

    @GetMapping("/health")
    ResponseEntity<String> health() {
        try {
            health.mustAnswer();
            return answer(HttpStatus.OK, "ok");
        } catch (DataAccessException | TransactionException e) {
            LOG.error("the store does not answer", e);
            return answer(HttpStatus.SERVICE_UNAVAILABLE, "the store does not answer");
        }
    }

    private static ResponseEntity<String> answer(HttpStatus status, String word) {
        return ResponseEntity.status(status).cacheControl(CacheControl.noStore())
                .contentType(MediaType.TEXT_PLAIN).body(word + "\n");
    }
}
