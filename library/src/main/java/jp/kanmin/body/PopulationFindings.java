package jp.kanmin.body;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Force;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.Severity;
import jp.kanmin.finding.Words;

/// What may be wrong with a file of populations, in words.
final class PopulationFindings {

    private final List<Finding> findings = new ArrayList<>();

    List<Finding> all() {
        return findings;
    }

    void notText() {
        add("KD-POP-FILE", Severity.FATAL, Place.whole(),
                Words.of("人口の表として読めないファイルです。", "The file cannot be read as a table of populations."),
                Words.of("CSV形式（UTF-8またはシフトJIS）で保存し直してください。",
                        "Save it as CSV in UTF-8 or Shift_JIS."));
    }

    void noHeadings() {
        add("KD-POP-HEADING", Severity.FATAL, Place.line(1),
                Words.of("見出しに団体コード、人口、基準日がそろっていません。",
                        "The headings lack code, population or date."),
                Words.of("1行目を「団体コード,人口,基準日」にしてください。",
                        "Make the first line \"code,population,date\"."));
    }

    void unknownCode(Place place, String code) {
        var remedy = Bodies.find(code.length() == 6 ? code.substring(0, 5) : "")
                .map(body -> Words.of("検査数字が違います。%sなら%sです。".formatted(body.fullName(), body.code()),
                        "The check digit is wrong: %s is %s.".formatted(body.fullName(), body.code())))
                .orElse(Words.of("全国地方公共団体コード（6桁、または検査数字を除く5桁）を記入してください。",
                        "Give the code of a public body, six digits or five without the check digit."));
        add("KD-POP-CODE", Severity.MAJOR, place,
                Words.of("団体コード「%s」の団体はありません。".formatted(code),
                        "No body has the code \"%s\".".formatted(code)),
                remedy);
    }

    void oldCode(Place place, String code, List<Body> now) {
        var steps = Mergers.steps(code);
        var names = now.stream().map(body -> body.fullName() + " " + body.code())
                .collect(Collectors.joining("、"));
        add("KD-POP-OLD", Severity.MAJOR, place,
                Words.of("団体コード「%s」の団体は今はありません。%s".formatted(code,
                        steps.getFirst().inWords().ja()),
                        "The body with the code \"%s\" is no more. %s".formatted(code,
                                steps.getFirst().inWords().en())),
                Words.of("今の団体（%s）の人口を記入してください。".formatted(names),
                        "Give the population of today's body: %s.".formatted(names)));
    }

    void zerosLost(Place place, long count) {
        add("KD-POP-ZERO", Severity.INFO, place,
                Words.of("先頭の0が落ちた団体コードが%d件あり、0を補って読みました。".formatted(count),
                        "%d codes had lost their leading zero; it was put back.".formatted(count)),
                Words.of("団体コードの列を文字列として保存してください。", "Save the column of codes as text."));
    }

    void unreadableNumber(Place place, String number) {
        add("KD-POP-NUMBER", Severity.MAJOR, place,
                Words.of("人口「%s」を数として読めません。".formatted(number),
                        "The population \"%s\" is not a number.".formatted(number)),
                Words.of("0以上の整数を記入してください。分からないときは空欄にしてください。",
                        "Give a whole number of 0 or more; leave it empty if it is not known."));
    }

    void unreadableDate(Place place, String date) {
        add("KD-POP-DATE", Severity.MAJOR, place,
                Words.of("基準日「%s」を日付として読めません。".formatted(date),
                        "The date \"%s\" cannot be read.".formatted(date)),
                Words.of("2025-01-01 の形で記入してください。", "Write it as 2025-01-01."));
    }

    void twice(Place place, String code, int first) {
        add("KD-POP-TWICE", Severity.MAJOR, place,
                Words.of("団体コード「%s」は%d行目にもあります。先の行を使いました。".formatted(code, first),
                        "The code \"%s\" stands on line %d too; that line was used.".formatted(code, first)),
                Words.of("1団体を1行にしてください。", "Keep one line for each body."));
    }

    private void add(String rule, Severity severity, Place place, Words message, Words remedy) {
        findings.add(new Finding(rule, Force.NOTE, severity, place, message, remedy, List.of(), Fix.NONE));
    }
}
