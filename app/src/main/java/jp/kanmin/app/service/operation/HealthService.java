package jp.kanmin.app.service.operation;

import jp.kanmin.app.store.AuditStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whether the store answers, for the proxy in front and for whoever watches.
@Service
@Transactional(readOnly = true)
public class HealthService {

    private final AuditStore audit;

    HealthService(AuditStore audit) {
        this.audit = audit;
    }

    /// Asks the store for one row.
    ///
    /// @throws RuntimeException when it does not answer
    public void mustAnswer() {
        audit.end();
    }
}
