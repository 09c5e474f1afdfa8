package jp.kanmin.table.read.xlsx;

import java.util.ArrayList;
import java.util.List;

import jp.kanmin.file.Damaged;
import jp.kanmin.file.Xml;
import jp.kanmin.table.sheet.Around.Choice;
import jp.kanmin.table.sheet.Around.Conditional;
import jp.kanmin.table.sheet.Look;
import jp.kanmin.table.sheet.Range;

/// Looks that depend on cells, and lists to choose from.
final class SheetRules {

    private static final int LONGEST = 8_192;

    private final Styles styles;
    private final int most;
    private final List<Conditional> conditional = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();

    SheetRules(Styles styles, int most) {
        this.styles = styles;
        this.most = most;
    }

    List<Conditional> conditional() {
        return conditional;
    }

    List<Choice> choices() {
        return choices;
    }

    /// Reads the `conditionalFormatting` that has just begun. In its newer kind the blocks come last.
    void conditional(Xml xml) throws Damaged {
        record Rule(String words, Look look) {}
        var blocks = xml.attributeOrNone("sqref");
        var rules = new ArrayList<Rule>();
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.isStart("cfRule")) {
                var look = styles.change(xml.number("dxfId", -1));
                rules.add(new Rule(rule(xml), look));
            } else if (xml.isStart("sqref")) {
                blocks = xml.text(LONGEST);
            }
        }
        for (var range : Ranges.of(blocks)) {
            for (var rule : rules) {
                if (conditional.size() < most) {
                    conditional.add(new Conditional(range, rule.words, rule.look));
                }
            }
        }
    }

    private static String rule(Xml xml) throws Damaged {
        var words = new StringBuilder(xml.attributeOrNone("type"));
        for (var name : new String[]{"operator", "text", "rank", "timePeriod"}) {
            var word = xml.attributeOrNone(name);
            words.append(word.isEmpty() ? "" : " ").append(word);
        }
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "formula", "f" -> words.append(' ').append(xml.text(LONGEST));
                case "dxf" -> xml.skip();
                default -> {
                }
            }
        }
        return words.toString();
    }

    /// Reads the `dataValidation` that has just begun.
    void choice(Xml xml) throws Damaged {
        boolean isList = xml.attributeOrNone("type").equals("list");
        var blocks = xml.attributeOrNone("sqref");
        var source = "";
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "formula1" -> source = xml.text(LONGEST).strip();
                case "sqref" -> blocks = xml.text(LONGEST);
                default -> {
                }
            }
        }
        boolean isQuoted = source.length() > 1 && source.startsWith("\"") && source.endsWith("\"");
        var plain = isQuoted ? source.substring(1, source.length() - 1) : source;
        for (Range range : isList ? Ranges.of(blocks) : List.<Range>of()) {
            if (choices.size() < most) {
                choices.add(new Choice(range, plain));
            }
        }
    }
}
