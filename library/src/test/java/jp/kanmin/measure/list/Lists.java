package jp.kanmin.measure.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Small lists made for tests.
final class Lists {

    static final String HEAD = "No\t施策名\tKPI (進捗)\tKPI (効果)\t課題・取組概要\t対応する柱\t掲載時期\t期待される効果\t\t\t\t"
            + "支援策\t予算事業名\t参考URL\t国の施策番号\t府省庁名①\n"
            + "\t\t\t\t\t\t\t行政の効率化\t地域社会・経済\t住民生活の利便性\t住民生活の安全・安心の確保\t\t\t\t\t\n";

    private Lists() {}

    /// A row in the layout its header promises.
    static String row(int no, String marks, String summary) {
        var effects = marks.chars().mapToObj(c -> c == 'o' ? "○" : "").collect(Collectors.joining("\t"));
        return String.join("\t", Integer.toString(no), "施策" + no, "進捗の数", "効果の数", summary, "官民データの容易な利用等",
                "令和2年度から", effects, "研修を開く。", "<予算事業名> 研修事業", "(研修) https://example.jp/" + no + ".html",
                "02-%02d".formatted(no), "◎総務省、内閣府") + "\n";
    }

    /// A page of rows whose marks can be trusted: three are marked, one is not.
    static String trustedPage() {
        return HEAD + row(1, "o...", "業務を効率よくします。") + row(2, "...o", "災害に備えます。")
                + row(3, "..o.", "住民の利便性が上がります。") + row(4, "....", "仕組みを整えます。");
    }

    /// The lines of a page turned around.
    static String shuffled(String list, int times) {
        var lines = new ArrayList<>(list.lines().toList());
        IntStream.range(0, times).forEach(i -> lines.add(lines.remove(i * 7 % lines.size())));
        return String.join("\n", lines);
    }

    /// The rows of a list without its headings and headers, as one table.
    static String rowsOnly(String list) {
        return list.lines().filter(line -> !line.isEmpty() && Character.isDigit(line.charAt(0)))
                .collect(Collectors.joining("\n"));
    }

    static List<String> ids(Import read) {
        return read.findings().stream().map(f -> f.rule()).distinct().sorted().toList();
    }
}
