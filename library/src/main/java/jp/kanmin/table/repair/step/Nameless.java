package jp.kanmin.table.repair.step;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import jp.kanmin.table.layout.FoundTable;
import jp.kanmin.table.repair.draft.Draft;
import jp.kanmin.table.repair.draft.Field;
import jp.kanmin.table.repair.draft.Mending;

/// Columns without a name get one after what they hold (L1-05).
final class Nameless {

    private static final double MOST = 0.8;
    private static final Map<String, Pattern> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("緯度", Pattern.compile("(2[0-9]|3[0-9]|4[0-6])\\.\\d{3,}"));
        KINDS.put("経度", Pattern.compile("1(2[2-9]|[34][0-9]|5[0-4])\\.\\d{3,}"));
        KINDS.put("郵便番号", Pattern.compile("〒?\\s*\\d{3}-\\d{4}"));
        KINDS.put("電話番号", Pattern.compile("0\\d{1,4}[-(（]\\d{1,4}[-)）]\\d{3,4}"));
        KINDS.put("URL", Pattern.compile("https?://\\S+"));
        KINDS.put("メールアドレス", Pattern.compile("[^@\\s]+@[^@\\s]+\\.[a-z]{2,}"));
        KINDS.put("日付", Pattern.compile("\\d{4}-\\d{2}-\\d{2}"));
        KINDS.put("住所", Pattern.compile("(北海道|東京都|大阪府|京都府|..?.県).{2,}"));
    }

    private Nameless() {}

    static Step in(FoundTable table) {
        return draft -> {
            for (int column = 0; column < draft.width(); column++) {
                if (isNameless(table, draft.field(column))) {
                    name(draft, column);
                }
            }
        };
    }

    private static boolean isNameless(FoundTable table, Field field) {
        return table.columns().stream().anyMatch(column -> column.at() == field.at() && !column.isNamed());
    }

    private static void name(Draft draft, int column) {
        int filled = draft.filled(column);
        KINDS.entrySet().stream()
                .filter(kind -> filled > 0
                        && draft.count(column, value -> kind.getValue().matcher(value).matches()) >= MOST
                                * filled)
                .findFirst().ifPresent(kind -> draft.rename(Mending.NAMELESS, column, kind.getKey()));
    }
}
