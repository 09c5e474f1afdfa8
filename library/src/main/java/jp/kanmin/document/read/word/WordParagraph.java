package jp.kanmin.document.read.word;

import jp.kanmin.document.Look;
import jp.kanmin.document.Look.Role;
import jp.kanmin.file.Damaged;
import jp.kanmin.file.Xml;

/// One paragraph while it is read.
final class WordParagraph {

    private static final int LONGEST = 1 << 20;

    private final WordBody body;
    private final StringBuilder text = new StringBuilder();
    private final WordProperties properties = new WordProperties();
    private WordProperties run = new WordProperties();
    private int letters;
    private int bold;
    private int sized;
    private double size;
    private String number = "";
    private String description = "";
    private Look look = Look.PLAIN;

    WordParagraph(WordBody body) {
        this.body = body;
    }

    void read(Xml xml) throws Damaged {
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            element(xml);
        }
        var whole = body.styles().whole(properties);
        if (!text.toString().isBlank()) {
            boolean hasList = whole.list != null && !whole.list.equals("0");
            number = hasList
                    ? body.numbers().next(String.valueOf(whole.list), Math.max(0, whole.listLevel))
                    : "";
        }
        boolean isThick = bold == 0 ? Boolean.TRUE.equals(whole.isBold) : bold * 10 >= letters * 8;
        boolean isBold = letters > 0 && isThick;
        look = WordStyles.look(whole, isBold, size == 0 ? whole.size : size);
    }

    String words() {
        var own = text.toString().strip();
        return number.isEmpty() || own.isEmpty() ? own : number + (number.equals("・") ? "" : " ") + own;
    }

    Look look() {
        return look;
    }

    boolean isHeading() {
        return look.role() == Role.HEADING;
    }

    private void element(Xml xml) throws Damaged {
        switch (xml.name()) {
            case "pPr" -> properties.paragraph(xml);
            case "r" -> run = new WordProperties();
            case "rPr" -> run.run(xml);
            case "t" -> append(xml.text(LONGEST));
            case "tab", "ptab" -> text.append('\t');
            case "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "br" -> lineBreak(xml);
            case "lastRenderedPageBreak" -> body.nextPage();
            case "footnoteReference" -> text.append(body.note("footnote" + xml.attributeOrNone("id")));
            case "endnoteReference" -> text.append(body.note("endnote" + xml.attributeOrNone("id")));
            case "docPr" -> description = xml.attributeOrNone("descr");
            case "blip", "chart", "relIds" -> body.picture(description);
            case "imagedata" -> body.picture(xml.attributeOrNone("title"));
            case "txbxContent" -> body.box(xml);
            case "ins", "moveTo" -> body.changed();
            case "del", "moveFrom" -> {
                body.changed();
                xml.skip();
            }
            case "instrText", "delInstrText", "delText", "rt", "sdtPr" -> xml.skip();
            default -> {
                // what wraps text: links, fields, tags
            }
        }
    }

    private void lineBreak(Xml xml) {
        if (xml.attributeOrNone("type").equals("page")) {
            body.pageBreak();
        } else {
            text.append('\n');
        }
    }

    private void append(String words) {
        text.append(words);
        int count = words.strip().length();
        letters += count;
        bold += Boolean.TRUE.equals(run.isBold) ? count : 0;
        if (run.size > 0 && count > sized) {
            size = run.size;
            sized = count;
        }
    }
}
