package jp.kanmin.app.publication.word.paper;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What the body of a Word file refers to: bookmarks in it, addresses outside, pictures beside.
public final class References {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String LINK = OFFICE + "hyperlink";
    private static final String IMAGE = OFFICE + "image";
    /// Word refuses a file with a longer one.
    private static final int LONGEST = 2000;

    private final Map<String, String> bookmarks = new HashMap<>();
    private final Map<String, String> relations = new LinkedHashMap<>();
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();
    private int things;

    /// A number that nothing else in the file has.
    int next() {
        return ++things;
    }

    /// The bookmark for an anchor of the page. Names are our own: Word's may hold letters and digits only.
    String bookmark(String anchor) {
        return bookmarks.computeIfAbsent(anchor, _ -> "_Toc%08d".formatted(bookmarks.size() + 1));
    }

    /// The id of an address outside; empty where Word could not open a file that holds it.
    Optional<String> link(String address) {
        try {
            var uri = new URI(address.replace(" ", "%20")).toASCIIString();
            return uri.length() > LONGEST
                    ? Optional.empty()
                    : Optional.of(relation(LINK, uri, " TargetMode=\"External\""));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /// The id of a picture.
    ///
    /// @param name unique for its content, ending with `.png` or `.jpg`
    String picture(String name, byte[] content) {
        pictures.putIfAbsent("word/media/" + name, content);
        return relation(IMAGE, "media/" + name, "");
    }

    /// Content by the part it becomes.
    public Map<String, byte[]> pictures() {
        return pictures;
    }

    /// The part that says where the ids lead.
    public String part() {
        var xml = new StringBuilder("<Relationships xmlns=\"" + Parts.RELATIONS + "\">\n");
        for (var part : Map.of("styles", "rId1", "numbering", "rId2", "settings", "rId3", "fontTable", "rId4",
                "footer", "rId5").entrySet().stream().sorted(Map.Entry.comparingByValue()).toList()) {
            xml.append("<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s.xml\"/>\n".formatted(part.getValue(),
                    OFFICE + part.getKey(), part.getKey()));
        }
        relations.forEach((relation, id) -> xml.append(relation.formatted(id)));
        return xml.append("</Relationships>").toString();
    }

    private String relation(String type, String target, String mode) {
        var relation = "<Relationship Id=\"%s\" Type=\"" + type + "\" Target=\""
                + Xml.escaped(target).replace("%", "%%") + "\"" + mode + "/>\n";
        return relations.computeIfAbsent(relation, _ -> "rId" + (10 + relations.size()));
    }
}
