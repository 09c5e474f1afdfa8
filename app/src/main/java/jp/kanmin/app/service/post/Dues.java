package jp.kanmin.app.service.post;

/// A subject that people are reminded of by mail.
public interface Dues {

    /// Writes the mails that are due today, where mail can be sent. Called again it writes none of them twice.
    ///
    /// @return how many mails are due today, written before or not
    int remind();
}
