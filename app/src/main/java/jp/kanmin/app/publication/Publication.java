package jp.kanmin.app.publication;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The files of a published plan, in the order in which they are laid down: what the page points to comes first.
///
/// @param files content by name
/// @param pictures names of picture files by the name the plan's texts give them
/// @param undrawn the characters that the PDF shows as 〓 because no face has them, such as `U+1F600`
public record Publication(Map<String, byte[]> files, Map<String, String> pictures, List<String> undrawn) {

    public static final String PAGE = "index.html";
    public static final String WORD = "plan.docx";
    public static final String DOCUMENT = "plan.json";
    public static final String PDF = "plan.pdf";
    public static final String MEASURES = "measures.csv";
    public static final String INDICATORS = "indicators.csv";

    public Publication {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        pictures = Map.copyOf(pictures);
        undrawn = List.copyOf(undrawn);
    }
}
