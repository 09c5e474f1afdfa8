package jp.kanmin.app.publication.pdf;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.w3c.dom.Element;

/// Draws values quarter by quarter over a zero line. Where a quarter has no value the line is broken.
///
/// An `object` of the class `course` is drawn; it has a `data-height` and a `data-zero`, each `stroke` in it `x1`, `y1`,
/// `x2` and `y2`, each `dot` an `x` and a `y`: those across in percent, those down in parts of the height.
final class Course implements FSObjectDrawer {

    private static final FSRGBColor LINE = new FSRGBColor(0x1A, 0x1A, 0x1A);
    private static final FSRGBColor WAY = new FSRGBColor(0x00, 0x17, 0xC1);
    /// In the parts of the height.
    private static final double THICK = 3;
    private static final double RADIUS = 5;

    @Override
    public Map<Shape, String> drawObject(Element object, double x, double y, double width, double height,
            OutputDevice device, RenderingContext context, int dotsPerPixel) {
        double part = height / number(object, "data-height");
        device.setColor(LINE);
        device.fill(new Rectangle2D.Double(x, y + number(object, "data-zero") * part, width, dotsPerPixel));
        device.setColor(WAY);
        var strokes = object.getElementsByTagName("stroke");
        for (int i = 0; i < strokes.getLength(); i++) {
            var stroke = (Element) strokes.item(i);
            device.fill(band(x + width * number(stroke, "x1") / 100, y + number(stroke, "y1") * part,
                    x + width * number(stroke, "x2") / 100, y + number(stroke, "y2") * part,
                    THICK * part / 2));
        }
        var dots = object.getElementsByTagName("dot");
        for (int i = 0; i < dots.getLength(); i++) {
            var dot = (Element) dots.item(i);
            double radius = RADIUS * part;
            device.fill(new Ellipse2D.Double(x + width * number(dot, "x") / 100 - radius,
                    y + number(dot, "y") * part - radius, 2 * radius, 2 * radius));
        }
        return Map.of();
    }

    /// A line as the area it covers.
    private static Shape band(double x1, double y1, double x2, double y2, double half) {
        double length = Math.max(Math.hypot(x2 - x1, y2 - y1), 1e-6);
        double across = (y2 - y1) / length * half;
        double down = (x2 - x1) / length * half;
        var band = new Path2D.Double();
        band.moveTo(x1 + across, y1 - down);
        band.lineTo(x2 + across, y2 - down);
        band.lineTo(x2 - across, y2 + down);
        band.lineTo(x1 - across, y1 + down);
        band.closePath();
        return band;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute).replace("%", ""));
    }
}
