package jp.kanmin.app.service;

import java.time.LocalDate;
import java.util.List;

/// What was said of the draft of a body, thread by thread, the oldest first.
public record Remarks(List<Discussion> threads) {

    public Remarks {
        threads = List.copyOf(threads);
    }

    /// A remark on a passage with its answers.
    ///
    /// @param part where in the document, such as `chapters/purpose/text`
    /// @param quote the passage as it stood then; empty for the whole part
    /// @param isOpen false once somebody called it settled
    /// @param closedBy the name of who did; empty while open
    /// @param mayClose whether the person who asked may settle it or open it again
    public record Discussion(String id, String part, String quote, Said first, List<Said> answers,
            boolean isOpen,
            String closedBy, boolean mayClose) {

        public Discussion {
            answers = List.copyOf(answers);
        }
    }

    /// What one person said.
    ///
    /// @param by a name
    /// @param day in Japan
    public record Said(String id, String by, LocalDate day, String text) {}

    /// The threads on one piece of work.
    public List<Discussion> of(String task) {
        return threads.stream().filter(thread -> RemarkService.taskOf(thread.part()).equals(task)).toList();
    }
}
