package jp.kanmin.register.check.glance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import jp.kanmin.register.check.cell.Judge;
import jp.kanmin.register.check.cell.OwnTypes;
import jp.kanmin.register.check.cell.Shape;
import jp.kanmin.register.schema.Column;
import jp.kanmin.register.schema.Required;
import jp.kanmin.register.schema.Schema;
import jp.kanmin.register.schema.Type;

/// Makes the glance of a column.
public final class Glances {

    private static final long FAR = 1L << 60;

    private Glances() {}

    /// A column that the schema does not know: any text may stand there.
    public static Glance anything(Encoding encoding) {
        return TextGlance.of(false, encoding);
    }

    /// The glance of a column in an encoding.
    public static Glance of(Column column, Schema schema, Judge judge, Encoding encoding) {
        boolean required = column.required() == Required.YES;
        var careful = new JudgeGlance(required, judge, encoding);
        boolean onlyEmptyIsMissing = schema.missing().equals(List.of(""));
        if (required && !onlyEmptyIsMissing) {
            return new Unsure();
        }
        var limits = column.limits();
        boolean own = !schema.isForeign();
        boolean bare = limits.choices().isEmpty() && limits.pattern().isEmpty() && !limits.hasLength();
        if (limits.hasLength()) {
            return careful;
        }
        return switch (column.type()) {
            case TEXT -> text(column, required, careful, encoding);
            case INTEGER, NUMBER, LATITUDE, LONGITUDE ->
                bare ? number(column, required).orElse(careful) : careful;
            case DATE ->
                bare && !limits.hasRange() && column.format().isEmpty() ? new DateGlance(required) : careful;
            case CODE -> own && bare ? new CodeGlance(required) : careful;
            case KANA -> required ? careful : shape(OwnTypes.KANA, false, bare, careful, encoding);
            case PHONE -> shape(OwnTypes.PHONE, required, bare, careful, encoding);
            case POSTAL_CODE -> shape(OwnTypes.POSTAL_CODE, required, bare, careful, encoding);
            case FLAG -> bare ? new ChoiceGlance(required, List.of("有", "無"), encoding) : careful;
            case MARK -> bare ? new ChoiceGlance(required, List.of("1"), encoding) : careful;
            default -> careful;
        };
    }

    private static Glance text(Column column, boolean required, Glance careful, Encoding encoding) {
        var limits = column.limits();
        if (limits.hasRange()) {
            return careful;
        }
        if (!limits.choices().isEmpty()) {
            return limits.pattern().isEmpty()
                    ? new ChoiceGlance(required, limits.choices(), encoding)
                    : careful;
        }
        if (!limits.pattern().isEmpty()) {
            return shape(limits.pattern(), required, true, careful, encoding);
        }
        return TextGlance.of(required, encoding);
    }

    private static Glance shape(String pattern, boolean required, boolean bare, Glance careful,
            Encoding encoding) {
        return bare
                ? Shape.of(pattern).<Glance>map(shape -> new ShapeGlance(required, shape, encoding))
                        .orElse(careful)
                : careful;
    }

    private static Optional<Glance> number(Column column, boolean required) {
        var limits = column.limits();
        var type = column.type();
        if (!column.format().isEmpty() && !column.format().equals(".")) {
            return Optional.empty();
        }
        try {
            double least = Math.max(bound(limits.minimum(), -FAR), type == Type.LATITUDE
                    ? OwnTypes.SOUTH
                    : type == Type.LONGITUDE ? OwnTypes.WEST : -FAR);
            double greatest = Math.min(bound(limits.maximum(), FAR), type == Type.LATITUDE
                    ? OwnTypes.NORTH
                    : type == Type.LONGITUDE ? OwnTypes.EAST : FAR);
            boolean fraction = type != Type.INTEGER;
            // With a fraction behind it, the greatest whole part may be too much already.
            return Optional.of(new NumberGlance(required, fraction, (long) Math.ceil(least),
                    (long) Math.floor(greatest) - (fraction ? 1 : 0)));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static double bound(String written, double otherwise) {
        return written.isEmpty() ? otherwise : new BigDecimal(written).doubleValue();
    }

    /// Never sure.
    private static final class Unsure extends Glance {
        @Override
        public int end(byte[] b, int at) {
            return UNSURE;
        }
    }
}
