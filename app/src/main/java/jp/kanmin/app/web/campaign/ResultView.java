package jp.kanmin.app.web.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.service.campaign.Campaign;
import jp.kanmin.app.service.campaign.Question;
import jp.kanmin.app.service.campaign.Question.Said;
import jp.kanmin.app.service.campaign.Results;
import jp.kanmin.indicator.Fraction;

/// What came back, in words.
///
/// @param coverage such as 5団体のうち4団体（80％）
public record ResultView(String coverage, List<Each> each, List<Row> rows) {

    public ResultView {
        each = List.copyOf(each);
        rows = List.copyOf(rows);
    }

    /// A question.
    ///
    /// @param known how many of how many it is known of
    /// @param sum of numbers; empty for other questions
    /// @param counts choices with how many chose them
    public record Each(int number, String question, String kind, String known, String sum,
            List<Map.Entry<String, Integer>> counts, List<Results.Text> texts) {
        public Each {
            counts = List.copyOf(counts);
            texts = List.copyOf(texts);
        }
    }

    /// A body.
    ///
    /// @param day when its answer came; empty where none did
    public record Row(String name, String day, boolean isReached, List<String> values) {
        public Row {
            values = List.copyOf(values);
        }
    }

    static ResultView of(Campaign campaign, Results results, Clock clock, PageWords words) {
        return new ResultView(coverage(results, words),
                IntStream.range(0, results.each().size())
                        .mapToObj(at -> each(at + 1, results, campaign, words)).toList(),
                results.rows().stream().map(row -> new Row(row.name(), Days.of(row.at(), clock, words),
                        row.isReached(), written(campaign, row.said(), words)))
                        .toList());
    }

    static String coverage(Results results, PageWords words) {
        return words.say("campaign.coverage", results.rows().size(), results.answered(),
                results.rate().map(Fraction::plain).orElse("－"));
    }

    /// What was said to each question, a number as a number is written.
    static List<String> written(Campaign campaign, List<Said> said, PageWords words) {
        return IntStream.range(0, said.size())
                .mapToObj(at -> said.get(at).isUnknown()
                        ? words.say("campaign.unknown")
                        : plain(campaign.questions().get(at), said.get(at).value()))
                .toList();
    }

    private static String plain(Question question, String value) {
        return question.kind() == Question.Kind.NUMBER
                ? question.number(value).map(Fraction::plain).orElse(value)
                : value;
    }

    private static Each each(int number, Results results, Campaign campaign, PageWords words) {
        var one = results.each().get(number - 1);
        var unit = campaign.questions().get(number - 1).unit();
        return new Each(number, one.question().words(), words.say(one.question().kind().words()),
                words.say("campaign.known", results.rows().size(), one.known(), one.unknown(),
                        results.rows().size() - results.answered()),
                one.sum().map(sum -> Fraction.plain(sum) + unit).orElse(""),
                List.copyOf(one.counts().entrySet()), one.texts());
    }
}
