package jp.kanmin.table.read.list;

/// What stands between the fields of a list.
final class Delimiter {

    private static final char[] USUAL = {',', '\t', ';'};
    private static final int LINES = 200;

    private Delimiter() {}

    /// The sign that stands equally often in the most lines; between equals the one that stands there more often, and
    /// the comma when there is none at all.
    static char of(String text, String extension) {
        if (extension.equals("tsv") && text.indexOf('\t') >= 0) {
            return '\t';
        }
        char best = ',';
        long most = 0;
        for (char candidate : USUAL) {
            long score = score(text, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private static long score(String text, char sign) {
        int[] lines = new int[64];
        int count = 0;
        int line = 0;
        boolean isQuoted = false;
        for (int i = 0; i < text.length() && line < LINES; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == sign && !isQuoted) {
                count++;
            } else if (c == '\n' || c == '\r') {
                lines[Math.min(count, lines.length - 1)]++;
                count = 0;
                line++;
                isQuoted = false; // a quote left open must not hide the rest
            }
        }
        lines[Math.min(count, lines.length - 1)]++;
        long best = 0;
        for (int fields = 1; fields < lines.length; fields++) {
            best = Math.max(best, lines[fields] * 100L + fields);
        }
        return best;
    }
}
