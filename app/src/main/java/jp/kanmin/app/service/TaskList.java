package jp.kanmin.app.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jp.kanmin.finding.Words;

/// The work on the plan of a body, piece by piece, as one person sees it.
///
/// @param isBegun false while the body has no draft; then there are no tasks
/// @param plan the name of the plan as it stands
/// @param today the day that due dates are measured against
public record TaskList(String body, boolean isBegun, String plan, LocalDate today, List<Task> tasks) {

    public TaskList {
        tasks = List.copyOf(tasks);
    }

    /// How far a piece of work is.
    public enum State {
        OPEN(Words.of("未着手", "not begun")),
        WRITING(Words.of("作成中", "in progress")),
        WAITING(Words.of("確認待ち", "to be checked")),
        DONE(Words.of("完了", "done"));

        private final Words words;

        State(Words words) {
            this.words = words;
        }

        public Words words() {
            return words;
        }

        /// As the store writes it.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /// What belongs together on the list.
    public enum Group {
        CHAPTERS(Words.of("計画の文章", "The text of the plan")),
        MEASURES(Words.of("施策", "Measures")),
        PUBLICATION(Words.of("公表", "Publication"));

        private final Words words;

        Group(Words words) {
            this.words = words;
        }

        public Words words() {
            return words;
        }
    }

    /// A piece of work.
    ///
    /// @param code a section such as `purpose`, `measures/m1` for one measure, or `publish`
    /// @param isMeasure true where the title is the plan's own, in Japanese
    /// @param isUnknown somebody said «I do not know» and it has to be looked up
    /// @param isChangedSince it was written in after it had been called done or sent for a look
    /// @param department whom it is entrusted to; empty for the office
    /// @param blocks what has to be there before it can start
    /// @param remarks threads that are still open
    /// @param isMine the person who asked may and should write here
    /// @param lacksEvidence a measure that no fact is given for (art. 3(3))
    public record Task(String code, Group group, Words title, boolean isMeasure, State state,
            boolean isUnknown,
            boolean isChangedSince, String department, Optional<LocalDate> due, List<Words> blocks,
            int remarks,
            boolean isMine, boolean mayWrite, boolean lacksEvidence) {

        /// The task that nobody writes: to publish.
        public static final String PUBLISH = "publish";

        public Task {
            blocks = List.copyOf(blocks);
        }

        /// Whole days since it was due; 0 while it is not, or when it is done.
        public long daysLate(LocalDate today) {
            return state == State.DONE
                    ? 0
                    : due.map(day -> Math.max(0, ChronoUnit.DAYS.between(day, today))).orElse(0L);
        }
    }

    public Optional<Task> find(String code) {
        return tasks.stream().filter(task -> task.code().equals(code)).findFirst();
    }

    public List<Task> in(Group group) {
        return tasks.stream().filter(task -> task.group() == group).toList();
    }

    public long count(State state) {
        return tasks.stream().filter(task -> task.state() == state).count();
    }

    public long unknown() {
        return tasks.stream().filter(Task::isUnknown).count();
    }

    /// Those that the person who asked should write.
    public TaskList mine() {
        return new TaskList(body, isBegun, plan, today, tasks.stream().filter(Task::isMine).toList());
    }

    /// Measures that were called done although no fact is given for them (row A-38).
    public List<Task> doneWithoutEvidence() {
        return tasks.stream().filter(task -> task.state() == State.DONE && task.lacksEvidence()).toList();
    }
}
