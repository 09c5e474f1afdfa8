package jp.kanmin.monitoring.rule;

import static jp.kanmin.finding.Force.NOTE;
import static jp.kanmin.finding.Force.PRINCIPLE;

import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.body.Kind;
import jp.kanmin.body.Mergers;
import jp.kanmin.finding.Rule;
import jp.kanmin.finding.Severity;
import jp.kanmin.monitoring.report.ReportCase;
import jp.kanmin.monitoring.report.ReportFile;
import jp.kanmin.plan.Trouble;
import jp.kanmin.text.SearchForm;

/// Rules about whose report it is, and of when.
final class HeadRules {

    static final Rule<ReportCase> SHAPE = Rule.<ReportCase>rule("KD-RPT-SHAPE", PRINCIPLE)
            .title("報告の項目は、決められた形で書かれている", "What a report holds has the form of the format")
            .remedy("数は数、日付は2026-06のように書き直してください。その項目は、ないものとして扱いました。",
                    "Write numbers as numbers and dates as 2026-06; the item counted as missing.")
            .good("{}")
            .bad("""
                    {"values/0/answers": "たくさん"}""")
            .check((c, found) -> {
                for (var trouble : c.file().troubles()) {
                    switch (trouble) {
                        case Trouble.Shape(var path, var ja, var en) ->
                            found.at(path, "ここには%sが入ります。".formatted(ja), "This should be %s.".formatted(en));
                        case Trouble.Date(var path, var written) ->
                            found.at(path, "日付「%s」を読めません。".formatted(written),
                                    "The date “%s” cannot be read.".formatted(written));
                        case Trouble.Choice(var path, var written, var choices) ->
                            found.at(path, "「%s」は使えません。%sから選びます。".formatted(written, choices),
                                    "“%s” is none of %s.".formatted(written, choices));
                        case Trouble.Encoding(var path, var charset) ->
                            found.at(path, "文字コードがUTF-8ではなく%sのようです。".formatted(charset),
                                    "It is not in UTF-8 but, it seems, in %s.".formatted(charset));
                        case Trouble.UnknownKey _ -> {
                        }
                    }
                }
            });

    static final Rule<ReportCase> KEY = Rule.<ReportCase>rule("KD-RPT-KEY", NOTE)
            .title("報告の項目は、様式にあるものである", "The keys of a report are those of the format")
            .remedy("書き間違いでないか確かめてください。項目はそのまま残ります。", "Check the spelling; the key is kept.")
            .good("{}")
            .bad("""
                    {"values/0/valeu": 14}""")
            .check((c, found) -> {
                for (var trouble : c.file().troubles()) {
                    if (trouble instanceof Trouble.UnknownKey(var path)) {
                        found.at(path, "様式にない項目です。", "The format does not know this key.");
                    }
                }
            });

    static final Rule<ReportCase> FORMAT = Rule.<ReportCase>rule("KD-RPT-FORMAT", NOTE)
            .title("報告の様式の版が書かれている", "A report says which format it has")
            .remedy("「format」に %s と書いてください。".formatted(ReportFile.FORMAT),
                    "Put %s under “format”.".formatted(ReportFile.FORMAT))
            .good("{}")
            .bad("""
                    {"format": ""}""")
            .check((c, found) -> {
                if (!c.report().format().equals(ReportFile.FORMAT)) {
                    found.at("format", "様式の版が「%s」になっています。".formatted(c.report().format()),
                            "The format is “%s”.".formatted(c.report().format()));
                }
            });

    static final Rule<ReportCase> BODY = Rule.<ReportCase>rule("KD-RPT-BODY", PRINCIPLE)
            .severity(Severity.CRITICAL)
            .title("報告は、1,788団体のどれかのものである", "A report is of one of the 1,788 bodies")
            .remedy("「body」に6けたの団体コードを書いてください。行政区の分は、市の報告に含めてください。",
                    "Give the six-digit code under “body”; what a ward counts belongs to its city's report.")
            .good("{}")
            .bad("""
                    {"body": "141011"}""")
            .check((c, found) -> {
                var code = c.report().body();
                var body = c.body();
                if (body.isEmpty() && !Mergers.now(code).isEmpty()) {
                    var now = Mergers.now(code).stream().map(Body::fullName).toList();
                    found.at("body", "団体コード「%s」の団体は、今は%sです。".formatted(code, String.join("・", now)),
                            "“%s” is now %s.".formatted(code, String.join(", ", now)));
                } else if (body.isEmpty()) {
                    found.at("body", "団体コード「%s」の団体はありません。".formatted(code),
                            "There is no body “%s”.".formatted(code));
                } else if (!body.get().kind().isCounted() && body.get().kind() != Kind.NATION) {
                    var parent = Bodies.parentOf(body.get()).map(Body::fullName).orElse("");
                    found.at("body", "%sは団体ではありません。%sの報告に含めます。".formatted(body.get().fullName(), parent),
                            "%s is no body; it is counted in %s.".formatted(body.get().fullName(), parent));
                }
            });

    static final Rule<ReportCase> OTHER_BODY = Rule.<ReportCase>rule("KD-RPT-OTHER", PRINCIPLE)
            .severity(Severity.CRITICAL)
            .title("報告と計画は、同じ団体のものである", "Report and plan are of the same body")
            .remedy("団体コードを直すか、その団体の計画と合わせて確かめてください。", "Mend the code, or check it with that body's plan.")
            .good("{}")
            .bad("""
                    {"body": "131016"}""")
            .check((c, found) -> c.plan().filter(plan -> !plan.body().equals(c.report().body()))
                    .ifPresent(plan -> found.at("body",
                            "報告は%s、計画は%sの団体のものです。".formatted(c.report().body(), plan.body()),
                            "The report is of %s, the plan of %s."
                                    .formatted(c.report().body(), plan.body()))));

    static final Rule<ReportCase> PLAN = Rule.<ReportCase>rule("KD-RPT-PLAN", NOTE)
            .title("報告のもとになる計画がある", "There is a plan behind a report")
            .remedy("団体の計画のファイルを一緒に渡すと、指標・単位・目標と照らして確かめられます。",
                    "Give the body's plan too: indicators, units and targets can then be checked.")
            .good("{}")
            .bad("""
                    {"@plan": false}""")
            .check((c, found) -> {
                if (c.plan().isEmpty()) {
                    found.at("plan", "この団体の計画がないため、値を計画と照らしていません。",
                            "There is no plan of this body; values were not checked against one.");
                }
            });

    static final Rule<ReportCase> PLAN_NAME = Rule.<ReportCase>rule("KD-RPT-PLAN-NAME", PRINCIPLE)
            .title("報告に書かれた計画の名前は、その団体の計画のものである", "The plan a report names is the body's plan")
            .remedy("「plan」に今の計画の名前を書いてください。前の計画の報告でないかも確かめてください。",
                    "Name the plan that holds now, and check that it is not a report on the plan before.")
            .good("{}")
            .bad("""
                    {"plan": "鯖江市情報化計画2020"}""")
            .check((c, found) -> c.plan().filter(plan -> !c.report().plan().isBlank()
                    && !SearchForm.same(plan.name(), c.report().plan()))
                    .ifPresent(plan -> found.at("plan", "計画の名前は「%s」ですが、報告では「%s」になっています。"
                            .formatted(plan.name(), c.report().plan()),
                            "The plan is “%s”; the report names “%s”."
                                    .formatted(plan.name(), c.report().plan()))));

    static final Rule<ReportCase> QUARTER = Rule.<ReportCase>rule("KD-RPT-QUARTER", PRINCIPLE)
            .severity(Severity.CRITICAL)
            .title("報告には、どの四半期のものかが書かれている", "A report says which quarter it is of")
            .remedy("「quarter」に 2026Q1（2026年4月～6月）のように書いてください。",
                    "Put the quarter as 2026Q1 (April to June 2026) under “quarter”.")
            .good("{}")
            .bad("""
                    {"quarter": "2026Q5"}""")
            .check((c, found) -> {
                if (c.report().quarter().isEmpty()) {
                    found.at("quarter", "四半期が分かりません（「%s」）。".formatted(c.report().quarterWritten()),
                            "The quarter is not known (“%s”).".formatted(c.report().quarterWritten()));
                }
            });

    static final Rule<ReportCase> ASKED = Rule.<ReportCase>rule("KD-RPT-ASKED", PRINCIPLE)
            .title("報告は、依頼した四半期のものである", "A report is of the quarter that was asked for")
            .remedy("前の四半期のファイルでないか確かめ、依頼した四半期の値を入れてください。",
                    "Check that it is not an older file, and fill in the quarter that was asked for.")
            .good("""
                    {"@asked": "2026Q1"}""")
            .bad("""
                    {"@asked": "2026Q2"}""")
            .check((c, found) -> c.asked()
                    .filter(asked -> c.report().quarter().filter(own -> !own.equals(asked)).isPresent())
                    .ifPresent(asked -> found.at("quarter", "%sの報告をお願いしましたが、%sのファイルです。".formatted(
                            asked.japanese(), c.report().quarter().orElseThrow().japanese()),
                            "%s was asked for; the file is of %s.".formatted(asked.code(),
                                    c.report().quarter().orElseThrow().code()))));

    static final Rule<ReportCase> FUTURE = Rule.<ReportCase>rule("KD-RPT-FUTURE", PRINCIPLE)
            .severity(Severity.CRITICAL)
            .title("報告は、始まった四半期のものである", "A report is of a quarter that has begun")
            .remedy("年度と四半期を確かめてください。見込みの値は、その四半期に入ってから報告してください。",
                    "Check the year; report estimates once the quarter has begun.")
            .good("{}")
            .bad("""
                    {"quarter": "2027Q1"}""")
            .check((c, found) -> c.report().quarter().filter(quarter -> quarter.first().isAfter(c.asOf()))
                    .ifPresent(quarter -> found.at("quarter",
                            "%sはまだ始まっていません（今日は%s）。".formatted(quarter.japanese(), c.asOf()),
                            "%s has not begun (today is %s).".formatted(quarter.code(), c.asOf()))));

    static final Rule<ReportCase> PERIOD = Rule.<ReportCase>rule("KD-RPT-PERIOD", PRINCIPLE)
            .title("報告の四半期は、計画の期間の中にある", "The quarter lies within the plan's period")
            .remedy("年度を確かめてください。期間の後の報告は、次の計画のものとして送ってください。",
                    "Check the year; what comes after the period belongs to the next plan.")
            .good("{}")
            .bad("""
                    {"quarter": "2016Q1"}""")
            .check((c, found) -> {
                if (c.plan().isPresent() && c.report().quarter().isPresent()
                        && !c.plan().get().periods().isEmpty()) {
                    var quarter = c.report().quarter().get();
                    boolean within = c.plan().get().periods().stream()
                            .anyMatch(p -> p.from().filter(f -> f.first().isAfter(quarter.last())).isEmpty()
                                    && p.to().filter(t -> t.last().isBefore(quarter.first())).isEmpty());
                    if (!within) {
                        found.at("quarter", "%sは、計画の期間の外です。".formatted(quarter.japanese()),
                                "%s is outside the plan's period.".formatted(quarter.code()));
                    }
                }
            });

    private HeadRules() {}
}
