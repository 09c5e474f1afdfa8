import jp.kanmin.text.JapaneseDate;
import jp.kanmin.text.Repair;
import jp.kanmin.text.SearchForm;

/// How do I mend text that was taken out of a PDF, and compare words whatever their width?
void main() {
    var repaired = Repair.print("⼈⼝減少とデジタルデバйдへの対策（２８％）");
    IO.println(repaired.text());
    for (var edit : repaired.edits()) {
        IO.println("  %d文字目: %s → %s（%s）".formatted(edit.offset() + 1, edit.from(), edit.to(),
                edit.kind().ja()));
    }

    IO.println("検索のための形: " + SearchForm.of("ＩＣＴ　ﾃﾞｰﾀ"));

    var written = JapaneseDate.parse("平成32年度").orElseThrow();
    IO.println("%s は %s と同じ: %s".formatted(written, "令和2年度",
            written.equals(JapaneseDate.parse("令和2年度").orElseThrow())));
    IO.println("その最後の日: " + written.last());
}
