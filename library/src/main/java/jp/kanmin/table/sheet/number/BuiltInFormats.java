package jp.kanmin.table.sheet.number;

import java.util.HashMap;
import java.util.Map;

/// The number formats that have a number and no text in a workbook, as Excel in Japan shows them.
final class BuiltInFormats {

    private static final String ERA = "[$-411]ge.m.d";
    private static final String LONG_ERA = "[$-411]ggge\"年\"m\"月\"d\"日\"";
    private static final String MONTH = "yyyy\"年\"m\"月\"";
    private static final String DAY = "m\"月\"d\"日\"";

    private static final Map<Integer, String> ALL = all();

    private BuiltInFormats() {}

    static String of(int id) {
        return ALL.getOrDefault(id, "");
    }

    private static Map<Integer, String> all() {
        var all = new HashMap<Integer, String>();
        put(all, 1, "0", "0.00", "#,##0", "#,##0.00", "\"¥\"#,##0;\"¥\"\\-#,##0",
                "\"¥\"#,##0;[Red]\"¥\"\\-#,##0",
                "\"¥\"#,##0.00;\"¥\"\\-#,##0.00", "\"¥\"#,##0.00;[Red]\"¥\"\\-#,##0.00", "0%", "0.00%",
                "0.00E+00",
                "# ?/?", "# ??/??", "yyyy/m/d", "d-mmm-yy", "d-mmm", "mmm-yy", "h:mm AM/PM", "h:mm:ss AM/PM",
                "h:mm",
                "h:mm:ss", "yyyy/m/d h:mm");
        put(all, 27, ERA, LONG_ERA, LONG_ERA, "m/d/yy", "yyyy\"年\"m\"月\"d\"日\"", "h\"時\"mm\"分\"",
                "h\"時\"mm\"分\"ss\"秒\"", MONTH, DAY, ERA, "#,##0;\\-#,##0", "#,##0;[Red]\\-#,##0",
                "#,##0.00;\\-#,##0.00", "#,##0.00;[Red]\\-#,##0.00",
                "_ * #,##0_ ;_ * \\-#,##0_ ;_ * \"-\"_ ;_ @_ ",
                "_ \"¥\"* #,##0_ ;_ \"¥\"* \\-#,##0_ ;_ \"¥\"* \"-\"_ ;_ @_ ",
                "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ",
                "_ \"¥\"* #,##0.00_ ;_ \"¥\"* \\-#,##0.00_ ;_ \"¥\"* \"-\"??_ ;_ @_ ", "mm:ss", "[h]:mm:ss",
                "mm:ss.0",
                "##0.0E+0", "@", ERA, LONG_ERA, MONTH, DAY, LONG_ERA, MONTH, DAY, ERA, LONG_ERA);
        return all;
    }

    private static void put(Map<Integer, String> all, int first, String... formats) {
        for (int i = 0; i < formats.length; i++) {
            all.put(first + i, formats[i]);
        }
    }
}
