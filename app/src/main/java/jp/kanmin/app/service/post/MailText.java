package jp.kanmin.app.service.post;

import jp.kanmin.finding.Words;

/// What a mail says: Japanese first, English below.
///
/// @param subject in Japanese
public record MailText(String subject, Words words) {

    String both() {
        return words.ja().strip() + "\n\n----\n" + words.en().strip() + "\n";
    }
}
