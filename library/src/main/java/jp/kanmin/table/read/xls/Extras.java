package jp.kanmin.table.read.xls;

import java.util.ArrayList;
import java.util.List;

import jp.kanmin.table.read.guard.Budget;
import jp.kanmin.table.sheet.Around.Choice;
import jp.kanmin.table.sheet.Around.Conditional;
import jp.kanmin.table.sheet.Around.Note;
import jp.kanmin.table.sheet.Around.Thing;
import jp.kanmin.table.sheet.Look;
import jp.kanmin.table.sheet.Range;
import org.apache.poi.hssf.usermodel.HSSFChart;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFCombobox;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormattingRule;
import org.apache.poi.hssf.usermodel.HSSFObjectData;
import org.apache.poi.hssf.usermodel.HSSFPicture;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFShapeGroup;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/// What lies over the cells of a sheet and what depends on them.
final class Extras {

    private final HSSFSheet sheet;
    private final Looks looks;
    private final int most;
    private int charts;

    Extras(HSSFSheet sheet, Looks looks, Budget budget) {
        this.sheet = sheet;
        this.looks = looks;
        this.most = budget.limits().things();
    }

    List<Note> notes() {
        var notes = new ArrayList<Note>();
        sheet.getCellComments().forEach((place, comment) -> {
            if (notes.size() < most && place.getRow() >= 0 && place.getColumn() >= 0) {
                notes.add(new Note(place.getRow(), place.getColumn(), orNone(comment.getAuthor()),
                        comment.getString() == null ? "" : comment.getString().getString()));
            }
        });
        return notes;
    }

    List<Thing> objects() {
        var things = new ArrayList<Thing>();
        var drawing = sheet.getDrawingPatriarch();
        if (drawing != null) {
            charts = HSSFChart.getSheetCharts(sheet).length;
            drawing.getChildren().forEach(shape -> add(things, shape, range(shape)));
        }
        return things;
    }

    /// Arrows that open a list are part of a filter or a choice and are not told; comments are told as notes.
    private void add(List<Thing> things, HSSFShape shape, Range range) {
        if (things.size() >= most || shape instanceof HSSFComment || shape instanceof HSSFCombobox) {
            return;
        }
        if (shape instanceof HSSFShapeGroup group) {
            group.getChildren().forEach(child -> add(things, child, range));
            return;
        }
        var name = orNone(shape.getShapeName());
        switch (shape) {
            case HSSFObjectData object -> things.add(new Thing(Thing.Kind.EMBEDDED, name,
                    orNone(object.getOLE2ClassName()), range));
            case HSSFPicture picture ->
                things.add(new Thing(Thing.Kind.PICTURE, name, orNone(picture.getFileName()),
                        range));
            case HSSFSimpleShape simple ->
                things.add(new Thing(kind(text(simple)), name, text(simple), range));
            default -> things.add(new Thing(Thing.Kind.SHAPE, name, "", range));
        }
    }

    /// In this format a chart is a shape without a text.
    private Thing.Kind kind(String text) {
        boolean isChart = text.isEmpty() && charts > 0;
        charts -= isChart ? 1 : 0;
        return isChart ? Thing.Kind.CHART : Thing.Kind.SHAPE;
    }

    private static String text(HSSFSimpleShape shape) {
        var text = shape.getString();
        return text == null ? "" : orNone(text.getString()).strip();
    }

    private static Range range(HSSFShape shape) {
        return shape.getAnchor() instanceof HSSFClientAnchor anchor
                ? PoiSheet.range(new CellRangeAddress(Math.min(anchor.getRow1(), anchor.getRow2()),
                        Math.max(anchor.getRow1(), anchor.getRow2()),
                        Math.min(anchor.getCol1(), anchor.getCol2()),
                        Math.max(anchor.getCol1(), anchor.getCol2())))
                : Range.cell(0, 0);
    }

    List<Conditional> conditional() {
        var all = new ArrayList<Conditional>();
        var formats = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < formats.getNumConditionalFormattings() && all.size() < most; i++) {
            var format = formats.getConditionalFormattingAt(i);
            for (var address : format.getFormattingRanges()) {
                for (int rule = 0; rule < format.getNumberOfRules(); rule++) {
                    all.add(new Conditional(PoiSheet.range(address), words(format.getRule(rule)),
                            look(format.getRule(rule))));
                }
            }
        }
        return all;
    }

    private static String words(HSSFConditionalFormattingRule rule) {
        var type = rule.getConditionType() == null ? "" : orNone(rule.getConditionType().type);
        return "%s %s %s".formatted(type, orNone(rule.getFormula1()), orNone(rule.getFormula2())).strip();
    }

    private Look look(HSSFConditionalFormattingRule rule) {
        var fill = rule.getPatternFormatting();
        var font = rule.getFontFormatting();
        return new Look("", fill == null ? "" : looks.colour(fill.getFillBackgroundColor()),
                font == null ? "" : looks.colour(font.getFontColorIndex()), font != null && font.isBold(),
                font != null && font.isItalic(), font != null && font.isStruckout(), false, 0, 0, false);
    }

    List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        for (var validation : sheet.getDataValidations()) {
            var constraint = validation.getValidationConstraint();
            if (constraint.getValidationType() == ValidationType.LIST) {
                var values = constraint.getExplicitListValues();
                var source = values == null ? orNone(constraint.getFormula1()) : String.join(",", values);
                for (var address : validation.getRegions().getCellRangeAddresses()) {
                    choices.add(new Choice(PoiSheet.range(address), source));
                }
            }
            if (choices.size() >= most) {
                break;
            }
        }
        return choices;
    }

    private static String orNone(@Nullable String text) {
        return text == null ? "" : text;
    }
}
