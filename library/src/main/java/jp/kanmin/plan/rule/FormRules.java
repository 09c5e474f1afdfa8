package jp.kanmin.plan.rule;

import static jp.kanmin.finding.Force.ADVICE;
import static jp.kanmin.finding.Force.NOTE;
import static jp.kanmin.finding.Force.PRINCIPLE;

import java.util.HashMap;
import java.util.function.BiConsumer;
import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Rule;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanCase;
import jp.kanmin.plan.PlanFile;
import jp.kanmin.plan.Trouble;

/// Rules about the document's form: what it must be like to be read by others at all.
final class FormRules {

    static final Rule<PlanCase> SHAPE = Rule.<PlanCase>rule("KD-SHAPE", PRINCIPLE)
            .title("各項目は決められた形で書かれている", "Every item has the shape the format gives it")
            .remedy("JSON Schema（plan.schema.json）の形に直してください。", "Mend it as the JSON Schema says.")
            .good("{}")
            .bad("""
                    {"measures/0/kpis": "30件"}""")
            .check((c, found) -> c.file().troubles().forEach(trouble -> {
                if (trouble instanceof Trouble.Shape(var path, var ja, var en)) {
                    found.at(path, "「%s」は%sで書く項目です。".formatted(path, ja),
                            "“%s” should be %s.".formatted(path, en));
                }
            }));

    static final Rule<PlanCase> CHOICE = Rule.<PlanCase>rule("KD-CHOICE", PRINCIPLE)
            .title("選択肢の項目には決められた語が入っている", "Items with a fixed choice hold one of the words")
            .remedy("選択肢のどれかを選んでください。", "Choose one of the words.")
            .good("{}")
            .bad("""
                    {"pattern": "2"}""")
            .check((c, found) -> c.file().troubles().forEach(trouble -> {
                if (trouble instanceof Trouble.Choice(var path, var written, var choices)) {
                    found.at(path, "「%s」は選べません。選択肢: %s".formatted(written, choices),
                            "“%s” is not a choice; choose from %s.".formatted(written, choices));
                }
            }));

    static final Rule<PlanCase> DATE = Rule.<PlanCase>rule("KD-DATE", PRINCIPLE)
            .title("日付や年度は読み取れる形で書かれている", "Dates and years can be read")
            .remedy("「2028」「令和10年度末」「2027-03」のように書いてください。", "Write it like 2028, FY2028 or 2027-03.")
            .cites("手引 総論6")
            .good("""
                    {"measures/0/kpis/0/target/due": "令和10年度"}""")
            .bad("""
                    {"measures/0/kpis/0/target/due": "平成〇年度"}""")
            .check((c, found) -> c.file().troubles().forEach(trouble -> {
                if (trouble instanceof Trouble.Date(var path, var written)) {
                    found.at(path, "「%s」は日付や年度として読み取れないか、記入待ちです。".formatted(written),
                            "“%s” cannot be read as a date, or is still to be filled.".formatted(written));
                }
            }));

    static final Rule<PlanCase> UNKNOWN_KEY = Rule.<PlanCase>rule("KD-KEY", NOTE)
            .title("様式にない項目は保存するが意味を持たない", "Keys outside the format are kept without meaning")
            .remedy("独自の項目であればそのままで構いません。書き間違いであれば直してください。",
                    "Leave it if it is your own; mend it if it is a slip.")
            .good("{}")
            .bad("""
                    {"measures/0/tittle": "行政手続のオンライン化"}""")
            .check((c, found) -> c.file().troubles().forEach(trouble -> {
                if (trouble instanceof Trouble.UnknownKey(var path)) {
                    found.at(path, "「%s」は様式にない項目です。内容はそのまま残します。".formatted(path),
                            "“%s” is not in the format; it is kept.".formatted(path));
                }
            }));

    static final Rule<PlanCase> FORMAT = Rule.<PlanCase>rule("KD-FORMAT", ADVICE)
            .title("文書は様式の版を名乗っている", "The document names its format version")
            .remedy("「format」に「kanmin-plan/1」と書いてください。", "Set “format” to “kanmin-plan/1”.")
            .fix(Fix.AUTO)
            .good("{}")
            .bad("""
                    {"format": "kanmin-plan/9"}""")
            .check((c, found) -> {
                var format = c.plan().format();
                if (!format.equals(PlanFile.FORMAT)) {
                    found.at("format", format.isBlank()
                            ? "様式の版（format）がありません。%s として読みました。".formatted(PlanFile.FORMAT)
                            : "様式の版「%s」は知らない版です。%s として読みました。".formatted(format, PlanFile.FORMAT),
                            "The format version is missing or unknown; it was read as " + PlanFile.FORMAT
                                    + ".");
                }
            });

    static final Rule<PlanCase> ENCODING = Rule.<PlanCase>rule("KD-ENCODING", ADVICE)
            .title("ファイルはUTF-8で保存されている", "The file is saved as UTF-8")
            .remedy("UTF-8で保存し直してください。", "Save it again as UTF-8.")
            .fix(Fix.AUTO)
            .good("{}")
            .bad("""
                    {"@encoding": "windows-31j"}""")
            .check((c, found) -> c.file().troubles().forEach(trouble -> {
                if (trouble instanceof Trouble.Encoding(var path, var charset)) {
                    found.at(path, "文字コードが%sです。内容は読み取りました。".formatted(charset),
                            "The file is in %s. It was read all the same.".formatted(charset));
                }
            }));

    static final Rule<PlanCase> IDS = Rule.<PlanCase>rule("KD-ID", PRINCIPLE)
            .title("施策・指標・章の識別子は空でなく重ならない", "Ids of measures, indicators and chapters exist and differ")
            .remedy("ほかと重ならない識別子（m1、k1など）を付けてください。", "Give an id of its own, such as m1 or k1.")
            .good("{}")
            .bad("""
                    {"measures/1/id": "m1"}""")
            .check((c, found) -> {
                differ(c.plan().chapters(), Plan.Chapter::id, Plan.Chapter::path, found);
                differ(c.plan().measures(), m -> m.id(), m -> m.path(), found);
                for (var measure : c.plan().measures()) {
                    differ(measure.kpis(), k -> k.id(), k -> k.path(), found);
                }
            });

    static final Rule<PlanCase> NAMED = Rule.<PlanCase>rule("KD-NAMED", PRINCIPLE)
            .title("計画・章・施策・指標には名前がある", "The plan, its chapters, measures and indicators have names")
            .remedy("読む人に分かる名前を記入してください。", "Enter a name that a reader understands.")
            .cites("手引 第6章")
            .good("{}")
            .bad("""
                    {"measures/0/kpis/0/name": ""}""")
            .check((c, found) -> {
                BiConsumer<String, String> named = (path, name) -> {
                    if (name.isBlank()) {
                        found.at(path, "名前がありません。", "There is no name.");
                    }
                };
                named.accept("name", c.plan().name());
                c.plan().chapters()
                        .forEach(chapter -> named.accept(chapter.path() + "/title", chapter.title()));
                c.plan().measures()
                        .forEach(measure -> named.accept(measure.path() + "/title", measure.title()));
                c.plan().kpis().forEach(kpi -> named.accept(kpi.path() + "/name", kpi.name()));
            });

    private FormRules() {}

    private static <E> void differ(Iterable<E> all, java.util.function.Function<E, String> id,
            java.util.function.Function<E, String> path, Rule.Found found) {
        var seen = new HashMap<String, String>();
        for (var one : all) {
            var own = id.apply(one);
            var place = path.apply(one) + "/id";
            if (own.isBlank()) {
                found.at(place, "識別子がありません。", "There is no id.");
            } else if (seen.putIfAbsent(own, place) != null) {
                found.at(place, "識別子「%s」が重なっています。".formatted(own),
                        "The id “%s” is used twice.".formatted(own));
            }
        }
    }
}
