package jp.kanmin.app.service.post;

import java.io.Serial;
import java.net.URI;

/// What takes mail away: a mail server, as the settings name it. Where there is none, nothing is written.
public interface Carrier {

    /// The address of this site, which links in mails begin with; no slash at its end.
    URI site();

    /// Hands one mail over. Anything thrown but [Undeliverable] means: try again later.
    ///
    /// @param id the same again when the same mail is tried again
    /// @throws Undeliverable when trying again cannot help
    void carry(String id, String receiver, String subject, String words);

    /// A mail that nobody will ever take, as for an address that is none.
    final class Undeliverable extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        public Undeliverable(Throwable cause) {
            super(cause);
        }
    }
}
