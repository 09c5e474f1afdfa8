package jp.kanmin.app.service.consultation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.kanmin.app.service.PlainText;
import jp.kanmin.app.store.ConsultationStore;
import jp.kanmin.app.store.agreement.SettlementStore;

/// A round in which departments are asked about a draft (庁内照会).
///
/// @param number counted from 1 in each body
/// @param revision of the draft that is asked about
/// @param words what the departments should look at
/// @param due the last day
/// @param departments who is asked
/// @param answers in the order in which they came
public record Consultation(int number, Stage stage, int revision, String words, LocalDate due,
        List<String> departments, boolean isClosed, List<Answer> answers) {

    public Consultation {
        departments = List.copyOf(departments);
        answers = List.copyOf(answers);
    }

    /// What a department says.
    public enum Kind {
        /// 異議なし
        NONE,
        /// 修正意見
        OPINION,
        /// 担当変更
        OWNER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Whether somebody has to say what becomes of it.
        public boolean asksForChange() {
            return this != NONE;
        }

        static Kind of(String code) {
            return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst()
                    .orElse(OPINION);
        }
    }

    /// An answer.
    ///
    /// @param number counted from 1 in the round
    /// @param passage the chapter or measure it is about; empty for all
    public record Answer(int number, String department, Kind kind, String passage, String words, String at,
            Optional<Settlement> settled) {

        /// Whether it waits for somebody to say what becomes of it.
        public boolean isOpen() {
            return kind.asksForChange() && settled.isEmpty();
        }
    }

    /// What became of an answer.
    ///
    /// @param words what was changed, or why not
    public record Settlement(boolean isReflected, String words) {

        public Settlement {
            words = PlainText.of(words);
        }
    }

    /// How many answers wait for somebody to say what becomes of them.
    public long unsettled() {
        return answers.stream().filter(Answer::isOpen).count();
    }

    /// What a department answered; none where it said nothing.
    public List<Answer> of(String department) {
        return answers.stream().filter(answer -> answer.department().equals(department)).toList();
    }

    /// The departments that said nothing. Once the round is closed, or its last day is over, that is on record.
    public List<String> silent() {
        return departments.stream().filter(department -> of(department).isEmpty()).toList();
    }

    public boolean isOver(LocalDate today) {
        return isClosed || today.isAfter(due);
    }

    static Consultation of(ConsultationStore.Round round, List<ConsultationStore.Answer> answers,
            List<SettlementStore.Settlement> settlements) {
        var settled = settlements.stream().collect(Collectors.toMap(SettlementStore.Settlement::answer,
                one -> new Settlement(one.isReflected(), one.words())));
        return new Consultation(round.number(), Stage.of(round.stage()).orElse(Stage.OUTLINE),
                round.revision(), round.words(), LocalDate.parse(round.due()),
                round.departments().lines().toList(), !round.closedAt().isEmpty(),
                answers.stream().map(one -> new Answer(one.answer(), one.department(), Kind.of(one.kind()),
                        one.passage(), one.words(), one.at(),
                        Optional.ofNullable(settled.get(one.answer())))).toList());
    }
}
