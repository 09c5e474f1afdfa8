package jp.kanmin.text.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Two dates divided by a wave, a dash or から, each completed from the other: 平成32–35年度 is 平成32年度 and
/// 平成35年度.
public record Span(Reading from, String fromText, Reading to, String toText) {

    private static final Pattern BARE = Pattern.compile(".*[0-9元一二三四五六七八九十]");
    private static final Pattern UNIT = Pattern.compile("年 ?度|年(?=(まで|末)?に?$)|月|日");
    private static final Pattern ERA = Pattern.compile("^(明治|大正|昭和|平成|令和|[MTSHR])");
    private static final Pattern YEAR = Pattern.compile("^.*年 ?");
    private static final Pattern MONTH = Pattern.compile("^.*月 ?");

    private record Side(String text, Reading reading) {}

    /// The two dates of the text; empty when it is not a span or ends before it begins.
    public static Optional<Span> of(String text) {
        var folded = Numerals.folded(text);
        return IntStream.range(1, folded.length() - 1)
                .mapToObj(i -> split(text, folded, i))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Span> split(String text, String folded, int i) {
        int length = folded.startsWith("から", i) ? 2 : "~-".indexOf(folded.charAt(i)) >= 0 ? 1 : 0;
        if (length == 0 || i + length >= text.length()) {
            return Optional.empty();
        }
        var left = text.substring(0, i).strip();
        var right = text.substring(i + length).strip();
        return left(left, right).flatMap(from -> right(from, right)
                .filter(to -> ordered(from.reading, to.reading))
                .map(to -> new Span(from.reading, from.text, to.reading, to.text)));
    }

    private static boolean ordered(Reading from, Reading to) {
        return from.stretch().year() == 0 || to.stretch().year() == 0
                || !from.stretch().first().isAfter(to.stretch().last());
    }

    private static Optional<Side> left(String left, String right) {
        var unit = UNIT.matcher(Numerals.folded(right));
        var completed = BARE.matcher(Numerals.folded(left)).matches() && unit.find()
                ? Stream.of(left + unit.group(), left)
                : Stream.of(left);
        return first(completed);
    }

    private static Optional<Side> right(Side from, String right) {
        var alike = List.of(ERA, YEAR, MONTH).stream()
                .map(part -> part.matcher(Numerals.folded(from.text)))
                .filter(Matcher::find)
                .map(part -> from.text.substring(0, part.end()) + right);
        return first(Stream.concat(Stream.of(right), alike));
    }

    private static Optional<Side> first(Stream<String> candidates) {
        return candidates.map(Span::side).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Side> side(String text) {
        var folded = Numerals.folded(text);
        return DateReader.at(folded, 0, true, Optional.empty())
                .filter(reading -> reading.stop() == folded.length())
                .map(reading -> new Side(text, reading));
    }
}
