package jp.kanmin.app.service.advice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.advice.AdviceStore;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;

/// What one body was advised, with what became of it.
///
/// @param id of the letter; several bodies may have got it
/// @param body code of who is advised
/// @param adviser code of who advises
/// @param version of the body's plan; 0 where none was published
/// @param due the last day for an answer, where one is asked for
/// @param steps the oldest first
public record Advice(String id, String body, String adviser, Source source, int version, Passage passage,
        String words, Optional<LocalDate> due, LocalDate given, List<Step> steps) {

    public Advice {
        steps = List.copyOf(steps);
    }

    /// What became of it.
    public enum Kind {
        READ,
        /// Taken up: the plan is changed.
        ACCEPT,
        /// It is done already.
        ALREADY,
        /// Not taken up.
        DECLINE,
        TAKEN_BACK;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Kind> of(String code) {
            return List.of(values()).stream().filter(kind -> kind.code().equals(code)).findFirst();
        }

        public boolean isAnswer() {
            return this == ACCEPT || this == ALREADY || this == DECLINE;
        }
    }

    /// How far it is.
    public enum State {
        UNREAD,
        READ,
        /// Without an answer although it is time.
        OVERDUE,
        ANSWERED,
        TAKEN_BACK;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// One step.
    ///
    /// @param words the reason; empty for reading
    public record Step(Kind kind, String words, LocalDate day) {}

    static Advice of(AdviceStore.Row row, List<AdviceStore.Step> steps, ZoneId zone) {
        return new Advice(row.id(), row.body(), row.adviser(),
                Source.of(row.source()).orElse(Source.NATION),
                row.version(), new Passage(row.passage(), row.title()), row.words(),
                Optional.of(row.due()).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                day(row.at(), zone), steps.stream()
                        .filter(step -> step.id().equals(row.id()) && step.body().equals(row.body()))
                        .flatMap(step -> Kind.of(step.kind())
                                .map(kind -> new Step(kind, step.words(), day(step.at(), zone))).stream())
                        .toList());
    }

    private static LocalDate day(String at, ZoneId zone) {
        return Times.time(at).atZone(zone).toLocalDate();
    }

    public String bodyName() {
        return Bodies.find(body).map(Body::fullName).orElse(body);
    }

    public String adviserName() {
        return Bodies.find(adviser).map(Body::name).orElse(adviser);
    }

    /// The answer that holds.
    public Optional<Step> answer() {
        return steps.reversed().stream().filter(step -> step.kind.isAnswer()).findFirst();
    }

    public boolean isTakenBack() {
        return takenBack().isPresent();
    }

    /// Why it was taken back.
    public Optional<Step> takenBack() {
        return find(Kind.TAKEN_BACK);
    }

    /// When somebody of the body first read it.
    public Optional<Step> read() {
        return find(Kind.READ);
    }

    private Optional<Step> find(Kind kind) {
        return steps.stream().filter(step -> step.kind == kind).findFirst();
    }

    public State state(LocalDate today) {
        if (isTakenBack()) {
            return State.TAKEN_BACK;
        }
        if (answer().isPresent()) {
            return State.ANSWERED;
        }
        return due.filter(today::isAfter).isPresent()
                ? State.OVERDUE
                : read().isPresent() ? State.READ : State.UNREAD;
    }

    /// Whether an answer is still to come.
    public boolean isOpen() {
        return !isTakenBack() && answer().isEmpty();
    }
}
