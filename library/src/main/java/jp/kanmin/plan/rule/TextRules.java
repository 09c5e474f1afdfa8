package jp.kanmin.plan.rule;

import static jp.kanmin.finding.Force.ADVICE;
import static jp.kanmin.finding.Force.NOTE;
import static jp.kanmin.finding.Force.PRINCIPLE;

import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Rule;
import jp.kanmin.plan.PlanCase;
import jp.kanmin.text.Repair;

/// Rules about the running texts of a plan: what a reader, a screen reader and a search engine will meet.
final class TextRules {

    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]{0,500})\\]\\(([^)\\s]{0,500})");
    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|br|div|span|table|tr|td|th|ul|ol|li|b|i|font|a|img|sup|script|style)(?:\\s[^<>]{0,500})?/?>",
            Pattern.CASE_INSENSITIVE);

    static final Rule<PlanCase> PLACEHOLDER = Rule.<PlanCase>rule("KD-PLACEHOLDER", PRINCIPLE)
            .title("〇や□の記入待ちが残っていない", "No placeholder such as 〇 is left to fill")
            .remedy("事実を記入してください。分からなければ文ごと削って構いません。", "Fill in the fact, or drop the sentence.")
            .cites("手引 ひな形")
            .good("{}")
            .bad("""
                    {"chapters/0/text": "人口は〇〇人です。"}""")
            .check((c, found) -> texts(c, (owner, key, text) -> {
                if (hasPlaceholder(text)) {
                    found.at(path(owner, key), "記入待ちの「〇」が残っています: %s".formatted(around(text)),
                            "A placeholder is left to fill.");
                }
            }));

    static final Rule<PlanCase> DAMAGED = Rule.<PlanCase>rule("KD-TEXT", ADVICE)
            .title("文字が壊れていない", "No character is damaged")
            .remedy("kanmin text normalize で直せます。直すと検索や読み上げができるようになります。", "kanmin text normalize mends it.")
            .fix(Fix.AUTO)
            .cites("国の施策一覧（文字情報基盤）")
            .good("{}")
            .bad("""
                    {"chapters/0/text": "官⺠データの活⽤を進めます。"}""")
            .check((c, found) -> texts(c, (owner, key, text) -> {
                var repaired = Repair.print(text);
                if (!repaired.edits().isEmpty()) {
                    var first = repaired.edits().getFirst();
                    found.at(path(owner, key),
                            "見た目の似た別の文字が%d字あります（例「%s」→「%s」）。".formatted(repaired.edits().size(), first.from(),
                                    first.to()),
                            "%d characters are look-alikes (“%s” for “%s”)."
                                    .formatted(repaired.edits().size(), first.from(), first.to()));
                } else if (!repaired.doubts().isEmpty()) {
                    found.at(path(owner, key),
                            "ほかの文字体系の字が混じっているかもしれません: %s".formatted(repaired.doubts().getFirst().text()),
                            "Letters of another script may be mixed in: %s"
                                    .formatted(repaired.doubts().getFirst().text()));
                }
            }));

    static final Rule<PlanCase> MARKUP = Rule.<PlanCase>rule("KD-HTML", ADVICE)
            .title("文章にHTMLの書式が残っていない", "No HTML is left in the texts")
            .remedy("見出し・箇条書き・表はMarkdownで書いてください。HTMLは表示されず、文字のまま出ます。",
                    "Write headings, lists and tables as Markdown; HTML is shown as letters.")
            .fix(Fix.CONFIRM)
            .good("""
                    {"chapters/0/text": "<図 推進体制> のとおりです。"}""")
            .bad("""
                    {"chapters/0/text": "<p>人口が減っています。</p>"}""")
            .check((c, found) -> texts(c, (owner, key, text) -> {
                if (text.indexOf('<') >= 0 && TAG.matcher(text).find()) {
                    found.at(path(owner, key), "HTMLのタグが残っています。", "HTML tags are left in the text.");
                }
            }));

    static final Rule<PlanCase> ALTERNATIVE = Rule.<PlanCase>rule("KD-PICTURE", PRINCIPLE)
            .title("図には代わりになる文章がある", "A picture has its alternative text")
            .remedy("図が伝える内容を ![ここ] に一文で書いてください。", "Say what the picture tells in ![here].")
            .cites("基本法14条", "手引 第6章（Webアクセシビリティの記載例）")
            .good("""
                    {"chapters/3/text": "![推進体制の図。副市長の下に三つの課が並ぶ。](taisei.png)"}""")
            .bad("""
                    {"chapters/3/text": "![](taisei.png)"}""")
            .check((c, found) -> texts(c, (owner, key, text) -> pictures(text, (alternative, file) -> {
                if (alternative.isBlank()) {
                    found.at(path(owner, key), "図「%s」に代わりの文章がありません。".formatted(file),
                            "The picture “%s” has no alternative text.".formatted(file));
                }
            })));

    static final Rule<PlanCase> PICTURE_FILE = Rule.<PlanCase>rule("KD-PICTURE-FILE", NOTE)
            .title("図は計画と同じ場所のファイルである", "Pictures are files beside the plan")
            .remedy("図のファイルを計画と同じ場所に置き、その名前で指定してください。外の図は取り込まれません。",
                    "Put the file beside the plan; pictures from elsewhere are not taken in.")
            .good("""
                    {"chapters/3/text": "![推進体制の図](taisei.png)"}""")
            .bad("""
                    {"chapters/3/text": "![推進体制の図](https://example.jp/taisei.png)"}""")
            .check((c, found) -> texts(c, (owner, key, text) -> pictures(text, (alternative, file) -> {
                if (file.contains(":") || file.startsWith("/") || file.contains("..")) {
                    found.at(path(owner, key), "図「%s」は計画の外にあります。".formatted(file),
                            "The picture “%s” lies outside the plan.".formatted(file));
                }
            })));

    private TextRules() {}

    /// Looks at one running text: where it stands, under which key, and what it says.
    @FunctionalInterface
    private interface Look {
        void look(String owner, String key, String text);
    }

    /// Every running text. Its path is put together only when there is something to say.
    private static void texts(PlanCase c, Look look) {
        var plan = c.plan();
        text(look, "", "name", plan.name());
        plan.chapters().forEach(chapter -> text(look, chapter.path(), "text", chapter.text()));
        plan.policies().forEach(policy -> text(look, policy.path(), "text", policy.text()));
        plan.problems().forEach(problem -> text(look, problem.path(), "text", problem.text()));
        for (var measure : plan.measures()) {
            text(look, measure.path(), "title", measure.title());
            text(look, measure.path(), "problem", measure.problem());
            text(look, measure.path(), "action", measure.action());
            measure.kpis().forEach(kpi -> text(look, kpi.path(), "name", kpi.name()));
            measure.schedules().forEach(schedule -> text(look, schedule.path(), "what", schedule.what()));
        }
        text(look, "security", "policy", plan.security().policy());
        text(look, "security", "ordinance", plan.security().ordinance());
    }

    private static void text(Look look, String owner, String key, String text) {
        if (!text.isEmpty()) {
            look.look(owner, key, text);
        }
    }

    private static String path(String owner, String key) {
        return owner.isEmpty() ? key : owner + "/" + key;
    }

    private static boolean hasPlaceholder(String text) {
        return text.indexOf('〇') >= 0 || text.indexOf('○') >= 0 || text.indexOf('□') >= 0
                || text.indexOf('◯') >= 0;
    }

    private static String around(String text) {
        int at = 0;
        while ("〇○□◯".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        int from = Math.max(0, at - 8);
        int to = Math.min(text.length(), at + 12);
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from--;
        }
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to++;
        }
        return "…" + text.substring(from, to).replace('\n', ' ') + "…";
    }

    private static void pictures(String text, BiConsumer<String, String> look) {
        if (text.contains("![")) {
            var picture = PICTURE.matcher(text);
            while (picture.find()) {
                look.accept(picture.group(1), picture.group(2));
            }
        }
    }
}
