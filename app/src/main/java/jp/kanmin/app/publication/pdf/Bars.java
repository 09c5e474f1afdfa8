package jp.kanmin.app.publication.pdf;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.w3c.dom.Element;

/// Draws the bars of a chart from a zero line: light for the base, dark for the goal, so that they can be told apart
/// without colour; hatched for what is unknown. The words beside them are text of the document.
///
/// Of what is drawn in a document it hands a [Course] on. An `object` of the class `bars` is drawn here; each `bar` in it has a `tone`, and an `x` and a `width` in percent.
final class Bars implements FSObjectDrawerFactory, FSObjectDrawer {

    private static final FSRGBColor WHOLE = new FSRGBColor(0xF2, 0xF2, 0xF2);
    private static final FSRGBColor BASE = new FSRGBColor(0xB3, 0xB3, 0xB3);
    private static final FSRGBColor GOAL = new FSRGBColor(0x00, 0x17, 0xC1);
    private static final FSRGBColor LINE = new FSRGBColor(0x1A, 0x1A, 0x1A);
    private static final FSRGBColor HATCH = new FSRGBColor(0x66, 0x66, 0x66);
    /// Of the room a bar has.
    private static final double THICKNESS = 0.55;
    private static final int STROKES = 6;

    @Override
    public FSObjectDrawer createDrawer(Element object) {
        return object.getAttribute("class").equals("course") ? new Course() : this;
    }

    @Override
    public boolean isReplacedObject(Element object) {
        var kind = object.getAttribute("class");
        return kind.equals("bars") || kind.equals("course");
    }

    @Override
    public Map<Shape, String> drawObject(Element object, double x, double y, double width, double height,
            OutputDevice device, RenderingContext context, int dotsPerPixel) {
        var bars = object.getElementsByTagName("bar");
        double room = height / Math.max(1, bars.getLength());
        for (int i = 0; i < bars.getLength(); i++) {
            var place = new Rectangle2D.Double(x, y + i * room + room * (1 - THICKNESS) / 2, width,
                    room * THICKNESS);
            draw((Element) bars.item(i), place, object.getAttribute("data-whole").equals("true"), device);
        }
        device.setColor(LINE);
        device.fill(new Rectangle2D.Double(x + width * share(object, "data-zero"), y, dotsPerPixel, height));
        return Map.of();
    }

    private static void draw(Element bar, Rectangle2D place, boolean whole, OutputDevice device) {
        if (whole) {
            device.setColor(WHOLE);
            device.fill(place);
        }
        var tone = bar.getAttribute("tone");
        if (tone.equals("unknown")) {
            device.setColor(HATCH);
            device.fill(hatching(place));
            return;
        }
        device.setColor(tone.equals("goal") ? GOAL : BASE);
        device.fill(new Rectangle2D.Double(place.getX() + place.getWidth() * share(bar, "x"), place.getY(),
                place.getWidth() * share(bar, "width"), place.getHeight()));
    }

    /// Slanting strokes at the beginning of the place, saying nothing about a length.
    private static Shape hatching(Rectangle2D place) {
        double step = place.getHeight() / 2;
        var strokes = new Path2D.Double();
        for (int i = 0; i < STROKES; i++) {
            double left = place.getX() + i * step;
            strokes.moveTo(left, place.getMaxY());
            strokes.lineTo(left + place.getHeight(), place.getY());
            strokes.lineTo(left + place.getHeight() + step / 4, place.getY());
            strokes.lineTo(left + step / 4, place.getMaxY());
            strokes.closePath();
        }
        return strokes;
    }

    private static double share(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute).replace("%", "")) / 100;
    }
}
