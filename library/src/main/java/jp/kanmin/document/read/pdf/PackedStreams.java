package jp.kanmin.document.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Looks over the packed parts of a PDF before anything unpacks them whole: each is unpacked piece by piece, counted
/// and thrown away.
final class PackedStreams {

    /// No page, font or list of objects of an honest plan is larger.
    private static final long LARGEST = 64L << 20;
    /// A picture of a large page, which is never unpacked whole.
    private static final long LARGEST_PICTURE = 512L << 20;
    private static final long LARGEST_OF_ALL = 4L << 30;
    private static final int DICTIONARY = 1_500;
    private static final int LAYERS = 3;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s{0,9}/Image");
    private static final Pattern RARE = Pattern.compile("/(?:LZWDecode|LZW|RunLengthDecode|RL)\\b");

    private final byte[] pdf;
    private long all;

    private PackedStreams(byte[] pdf) {
        this.pdf = pdf;
    }

    /// Whether some part would unpack to more than any plan has, or is packed in a way that hides how much it is.
    static boolean areTooLarge(byte[] pdf) {
        return new PackedStreams(pdf).areTooLarge();
    }

    static boolean areLocked(byte[] pdf) {
        byte[] sought = "/Encrypt".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i + sought.length < pdf.length; i++) {
            byte behind = pdf[i + sought.length];
            boolean isHere = pdf[i] == '/' && (behind <= ' ' || behind == '<')
                    && Arrays.equals(pdf, i, i + sought.length, sought, 0, sought.length);
            if (isHere) {
                return true;
            }
        }
        return false;
    }

    private boolean areTooLarge() {
        for (int at = next(0); at >= 0; at = next(at)) {
            var dictionary = dictionary(at);
            boolean isPicture = PICTURE.matcher(dictionary).find();
            int from = at;
            while (from < pdf.length && (pdf[from] == '\r' || pdf[from] == '\n')) {
                from++;
            }
            long most = isPicture ? LARGEST_PICTURE : LARGEST;
            boolean isHidden = !isPicture && RARE.matcher(dictionary).find();
            long size = size(from, most);
            all += size;
            if (isHidden || size > most || all > LARGEST_OF_ALL) {
                return true;
            }
        }
        return false;
    }

    /// Behind the next word `stream` that ends no stream.
    private int next(int from) {
        for (int i = from; i + STREAM.length < pdf.length; i++) {
            if (pdf[i] == 's' && isHere(i) && (i < 3 || pdf[i - 1] != 'd' || pdf[i - 2] != 'n')) {
                return i + STREAM.length;
            }
        }
        return -1;
    }

    private boolean isHere(int at) {
        return Arrays.equals(pdf, at, at + STREAM.length, STREAM, 0, STREAM.length);
    }

    /// What stands before the stream, back to where its object begins.
    private String dictionary(int at) {
        int from = Math.max(0, at - DICTIONARY);
        var before = new String(pdf, from, at - from, StandardCharsets.ISO_8859_1);
        int object = before.lastIndexOf(" obj");
        return object < 0 ? before : before.substring(object);
    }

    /// How much comes out, layer by layer; more than `most` is not counted on.
    private long size(int from, long most) {
        boolean isPacked = from + 2 < pdf.length && isPacked(pdf[from], pdf[from + 1]);
        return isPacked ? unpacked(from, most) : 0;
    }

    private static boolean isPacked(byte first, byte second) {
        return (first & 0x0F) == 8 && ((first & 0xFF) * 256 + (second & 0xFF)) % 31 == 0;
    }

    private long unpacked(int from, long most) {
        var layers = new Inflater[LAYERS];
        for (int i = 0; i < LAYERS; i++) {
            layers[i] = new Inflater();
        }
        layers[0].setInput(pdf, from, pdf.length - from);
        try {
            return unpacked(layers, 0, most);
        } catch (DataFormatException _) {
            return Math.max(layers[0].getBytesWritten(), layers[1].getBytesWritten());
        } finally {
            for (var layer : layers) {
                layer.end();
            }
        }
    }

    /// Unpacks one layer, and with it the next one while what comes out is packed again.
    private static long unpacked(Inflater[] layers, int depth, long most) throws DataFormatException {
        byte[] out = new byte[1 << 16];
        var layer = layers[depth];
        long deeper = 0;
        boolean isLayered = false;
        while (!layer.finished() && layer.getBytesWritten() <= most && deeper <= most) {
            boolean isFirst = layer.getBytesWritten() == 0;
            int length = layer.inflate(out);
            if (length == 0) {
                break;
            }
            isLayered |= isFirst && depth + 1 < layers.length && length > 1 && isPacked(out[0], out[1]);
            if (isLayered && !layers[depth + 1].finished()) {
                layers[depth + 1].setInput(out, 0, length);
                deeper = unpacked(layers, depth + 1, most);
            }
        }
        return Math.max(layer.getBytesWritten(), deeper);
    }
}
