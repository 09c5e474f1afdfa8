package jp.kanmin.register.check.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.IntFunction;

import jp.kanmin.register.check.cell.Judge;
import jp.kanmin.register.check.glance.Encoding;
import jp.kanmin.register.check.glance.Glance;
import jp.kanmin.register.check.glance.Glances;
import jp.kanmin.register.schema.Column;
import jp.kanmin.register.schema.Schema;
import org.jspecify.annotations.Nullable;

/// The records of a list, streamed. A record whose every cell is surely right is passed at a glance; any other is cut,
/// decoded and handed over.
public final class Records {

    /// Takes the records.
    public interface Taker {

        /// A record whose cells are all right.
        void right(Row row, int line);

        /// A record to look at.
        ///
        /// @param line the physical line it begins on
        /// @param misquoted when a quote stands where none may, or is not closed
        void doubtful(List<String> cells, int line, boolean misquoted);

        /// A line with nothing on it.
        void blank(int line);
    }

    private final Feed feed;
    private final Encoding encoding;
    private byte sep = ',';
    private Cut cut = new Cut(sep);
    private int line = 1;
    private Glance[] glances = {};
    private Row row;

    public Records(InputStream in, Encoding encoding) {
        feed = new Feed(in);
        this.encoding = encoding;
        row = new Row(0, encoding.charset());
    }

    /// The cells of the next record; null at the end. The first one decides whether commas or tabs divide the cells.
    public @Nullable List<String> header() throws IOException {
        if (line == 1) {
            feed.more();
            sep = hasTabs() ? (byte) '\t' : (byte) ',';
            cut = new Cut(sep);
        }
        int next = slowly();
        if (next == Cut.MORE) {
            return null;
        }
        var cells = cut.texts(feed.bytes, encoding.charset());
        line += cut.lines;
        feed.from = next;
        return cells;
    }

    /// True where the first line has tabs and more of them than commas.
    private boolean hasTabs() {
        int tabs = 0;
        for (int i = feed.from; i < feed.limit && feed.bytes[i] != '\n' && feed.bytes[i] != '\r'; i++) {
            tabs += feed.bytes[i] == '\t' ? 1 : feed.bytes[i] == ',' ? -1 : 0;
        }
        return tabs > 0;
    }

    /// The line on which the next record begins.
    public int line() {
        return line;
    }

    /// Prepares the glances.
    ///
    /// @param columns the schema's column for each column of the file; null where it has none
    /// @param judges the judge of each
    public void expect(List<@Nullable Column> columns, Schema schema, IntFunction<Judge> judges) {
        glances = new Glance[columns.size()];
        for (int i = 0; i < glances.length; i++) {
            var column = columns.get(i);
            glances[i] = column == null
                    ? Glances.anything(encoding)
                    : Glances.of(column, schema, judges.apply(i), encoding);
        }
        row = new Row(glances.length, encoding.charset());
    }

    /// Hands over all records that are left.
    ///
    /// @param rows whether the taker wants to see those that are right
    /// @return how many were right
    public long forEach(Taker taker, boolean rows) throws IOException {
        long right = 0;
        while (true) {
            right += rows ? glanceAt(taker) : glance();
            int next = slowly();
            if (next == Cut.MORE) {
                return right;
            }
            hand(taker);
            line += cut.lines;
            feed.from = next;
        }
    }

    /// Passes records until one is doubtful or the bytes end; gives how many.
    private long glance() {
        var b = feed.bytes;
        int limit = feed.limit;
        int from = feed.from;
        long count = 0;
        while (from < limit) {
            int next = pass(b, from);
            if (next < 0 || next > limit) {
                break;
            }
            from = next;
            count++;
        }
        line += (int) count;
        feed.from = from;
        return count;
    }

    private long glanceAt(Taker taker) {
        var b = feed.bytes;
        row.bytes = b;
        long count = 0;
        while (feed.from < feed.limit) {
            int next = pass(b, feed.from);
            if (next < 0 || next > feed.limit) {
                break;
            }
            taker.right(row, line);
            line++;
            feed.from = next;
            count++;
        }
        return count;
    }

    /// Where the next record begins, negative when this one is not surely right. A place behind the limit means that the
    /// bytes ended before the record did.
    private int pass(byte[] b, int from) {
        var all = glances;
        int last = all.length - 1;
        var starts = row.starts;
        var ends = row.ends;
        int at = from;
        if (b[at] == '\n' || b[at] == '\r') {
            return Glance.UNSURE;
        }
        for (int i = 0; i < last; i++) {
            int end = b[at] == '"' ? all[i].quoted(b, at + 1) : all[i].end(b, at);
            if (end < 0 || b[end] != sep) {
                return Glance.UNSURE;
            }
            starts[i] = at;
            ends[i] = end;
            at = end + 1;
        }
        int end = b[at] == '"' ? all[last].quoted(b, at + 1) : all[last].end(b, at);
        if (end < 0) {
            return Glance.UNSURE;
        }
        starts[last] = at;
        ends[last] = end;
        return b[end] == '\n' ? end + 1 : b[end] == '\r' && b[end + 1] == '\n' ? end + 2 : Glance.UNSURE;
    }

    /// Cuts the next record, reading on as far as it takes; [Cut#MORE] when there is none.
    private int slowly() throws IOException {
        while (true) {
            int next = feed.from < feed.limit
                    ? cut.record(feed.bytes, feed.from, feed.limit, feed.ended)
                    : Cut.MORE;
            if (next != Cut.MORE || feed.ended) {
                return next;
            }
            feed.more();
        }
    }

    private void hand(Taker taker) {
        if (cut.isBlank()) {
            taker.blank(line);
        } else {
            taker.doubtful(cut.texts(feed.bytes, encoding.charset()), line, cut.misquoted);
        }
    }
}
