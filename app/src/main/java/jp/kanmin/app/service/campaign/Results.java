package jp.kanmin.app.service.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.service.campaign.Question.Said;

/// What came back.
///
/// @param rows who was asked, by code, with what they said
/// @param each question by question
public record Results(List<Row> rows, List<Each> each) {

    private static final int HUNDRED = 100;

    public Results {
        rows = List.copyOf(rows);
        each = List.copyOf(each);
    }

    /// A body.
    ///
    /// @param at when its answer came; empty where none did
    /// @param isReached whether it has people here who are told
    public record Row(String body, String name, String at, List<Said> said, boolean isReached) {
        public Row {
            said = List.copyOf(said);
        }

        public boolean isAnswered() {
            return !at.isEmpty();
        }
    }

    /// What was said to a question. Who did not answer and who does not know are in neither sum nor counts.
    ///
    /// @param known how many said something other than "not known yet"
    /// @param unknown how many said that
    /// @param sum of numbers; empty for other questions, and where nobody knows
    /// @param counts how many chose what, in the order of the choices
    /// @param texts what was written, with who wrote it
    public record Each(Question question, int known, int unknown, Optional<BigDecimal> sum,
            Map<String, Integer> counts, List<Text> texts) {
        public Each {
            texts = List.copyOf(texts);
        }
    }

    /// A text and who wrote it.
    public record Text(String name, String words) {}

    public long answered() {
        return rows.stream().filter(Row::isAnswered).count();
    }

    /// In percent of those who were asked, to one place; empty where nobody was asked.
    public Optional<BigDecimal> rate() {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(answered() * HUNDRED)
                        .divide(BigDecimal.valueOf(rows.size()), 1, RoundingMode.HALF_UP)
                        .stripTrailingZeros());
    }

    static Results of(Campaign campaign, List<Row> rows) {
        var each = new ArrayList<Each>();
        for (int i = 0; i < campaign.questions().size(); i++) {
            each.add(each(campaign.questions().get(i), rows, i));
        }
        return new Results(rows, each);
    }

    private static Each each(Question question, List<Row> rows, int at) {
        var counts = new LinkedHashMap<String, Integer>();
        question.options().forEach(option -> counts.put(option, 0));
        var texts = new ArrayList<Text>();
        var sum = BigDecimal.ZERO;
        int known = 0;
        int unknown = 0;
        for (var row : rows.stream().filter(Row::isAnswered).toList()) {
            var said = row.said().get(at);
            if (said.isUnknown()) {
                unknown++;
                continue;
            }
            known++;
            switch (question.kind()) {
                case NUMBER -> sum = sum.add(question.number(said.value()).orElse(BigDecimal.ZERO));
                case CHOICE, YES_NO -> counts.merge(said.value(), 1, Integer::sum);
                case TEXT -> texts.add(new Text(row.name(), said.value()));
            }
        }
        return new Each(question, known, unknown,
                question.kind() == Question.Kind.NUMBER && known > 0 ? Optional.of(sum) : Optional.empty(),
                counts, texts);
    }
}
