package jp.kanmin.office.form;

import static jp.kanmin.office.form.Field.Kind.AMOUNT;
import static jp.kanmin.office.form.Field.Kind.BODIES;
import static jp.kanmin.office.form.Field.Kind.COUNT;
import static jp.kanmin.office.form.Field.Kind.DAY;
import static jp.kanmin.office.form.Field.Kind.SHARE;
import static jp.kanmin.office.form.Field.Kind.TEXT;
import static jp.kanmin.office.form.Field.Kind.YEAR;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kanmin.finding.Words;
import jp.kanmin.text.SearchForm;

/// A register of a body's office, and what it asks of each entry.
public enum OfficeRegister {
    /// Tasks step by step, for the degree of data use (national list, row 80).
    TASKS(Words.of("事務と手順（官民データ活用度）", "Tasks and their steps (degree of data use)"),
            List.of("name", "department"),
            List.of(Field.of("name", TEXT, "事務", "Task").needed(),
                    Field.of("department", TEXT, "担当", "Department"),
                    Field.of("volume", COUNT, "年間件数", "Cases per year").in("件"),
                    Field.of("changed", DAY, "見直した日", "Day of the redesign"),
                    Field.of("note", TEXT, "備考", "Note")),
            List.of(Field.choice("when", "見直しの前後", "Before or after the redesign",
                    Choice.of("before", "前", "before", "見直し前", "現状"),
                    Choice.of("after", "後", "after", "見直し後")),
                    Field.of("step", TEXT, "手順", "Step").needed(),
                    Field.choice("means", "処理", "Done",
                            Choice.of("hand", "手作業", "by hand", "人手", "手動", "手"),
                            Choice.of("automatic", "自動", "automatically", "自動処理", "RPA"),
                            Choice.of("unknown", "不明", "not known", "わからない", "未調査")),
                    Field.choice("data", "データの利用", "Use of data",
                            Choice.of("used", "使う", "used", "利用", "あり", "有", "○"),
                            Choice.of("none", "使わない", "not used", "なし", "無", "×"),
                            Choice.of("unknown", "不明", "not known", "わからない", "未調査")),
                    Field.of("which", TEXT, "使うデータ", "Data that is used"),
                    Field.of("minutes", AMOUNT, "時間", "Minutes").in("分"))),
    /// How the core systems stand with the cloud (row 46).
    CLOUD(Words.of("クラウドの状況（自治体クラウド）", "State of the cloud"), List.of("day"),
            List.of(Field.of("day", DAY, "基準日", "As of").needed(),
                    Field.choice("state", "状況", "State",
                            Choice.of("shared", "自治体クラウド", "shared with other bodies", "共同", "共同利用"),
                            Choice.of("single", "単独クラウド", "alone", "単独"),
                            Choice.of("shared-planned", "自治体クラウド予定", "to be shared", "共同予定"),
                            Choice.of("single-planned", "単独クラウド予定", "to be used alone", "単独予定"),
                            Choice.of("studied", "検討中", "under study"),
                            Choice.of("none", "未実施", "none", "予定なし")).needed(),
                    Field.of("with", BODIES, "共同の団体", "Shared with"),
                    Field.of("year", YEAR, "予定年度", "Planned fiscal year"),
                    Field.of("note", TEXT, "備考", "Note")),
            List.of()),
    /// What the systems cost each fiscal year (rows 48 and 47).
    COSTS(Words.of("情報システムの経費（見える化）", "Cost of information systems"), List.of("system", "year"),
            List.of(Field.of("system", TEXT, "業務・システム", "System").needed(),
                    Field.of("year", YEAR, "年度", "Fiscal year").needed(),
                    Field.of("cost", AMOUNT, "運用経費", "Running cost").needed().in("円"),
                    Field.of("new-work", AMOUNT, "うち新規業務", "of which new work").in("円"),
                    Field.of("security", AMOUNT, "うちセキュリティ", "of which security").in("円"),
                    Field.of("base", YEAR, "基準年度", "Base year"),
                    Field.of("note", TEXT, "備考", "Note")),
            List.of()),
    /// What those asked said of the effects (row J-10).
    SURVEYS(Words.of("効果のアンケート", "Surveys of effects"), List.of("title", "day"),
            List.of(Field.of("title", TEXT, "設問", "Question").needed(),
                    Field.of("day", DAY, "調査日", "Day").needed(),
                    Field.choice("kind", "答え方", "Answers",
                            Choice.of("one", "1つ選ぶ", "one each", "単一", "単一回答"),
                            Choice.of("many", "いくつでも", "any number", "複数", "複数回答")).needed(),
                    Field.of("answered", COUNT, "回答数", "Who answered"),
                    Field.of("note", TEXT, "備考", "Note")),
            List.of(Field.of("answer", TEXT, "選択肢", "Answer").needed(),
                    Field.of("share", SHARE, "割合", "Share").needed().in("％")));

    private final Words words;
    private final List<String> identity;
    private final List<Field> head;
    private final List<Field> line;

    OfficeRegister(Words words, List<String> identity, List<Field> head, List<Field> line) {
        this.words = words;
        this.identity = List.copyOf(identity);
        this.head = List.copyOf(head);
        this.line = List.copyOf(line);
    }

    public Words words() {
        return words;
    }

    /// As addresses, documents and stores name it: `tasks`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<OfficeRegister> find(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /// What is asked of an entry once.
    public List<Field> head() {
        return head;
    }

    /// What is asked of each of its lines; empty for a register whose entries have none.
    public List<Field> line() {
        return line;
    }

    /// All columns of its sheet.
    public List<Field> columns() {
        return Stream.concat(head.stream(), line.stream()).toList();
    }

    boolean isHead(Field field) {
        return head.contains(field);
    }

    /// What tells one entry from another, however it is spelled.
    public String identity(TypedItem item) {
        return SearchForm.of(String.join("\n", identity.stream().map(item::head).toList()));
    }

    /// The same of an entry that is kept.
    public String identity(Item item) {
        return SearchForm.of(String.join("\n", identity.stream().map(item::text).toList()));
    }

    Field mustFind(String key) {
        return columns().stream().filter(field -> field.key().equals(key)).findFirst().orElseThrow();
    }
}
