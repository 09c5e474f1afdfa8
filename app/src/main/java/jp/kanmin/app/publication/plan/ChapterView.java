package jp.kanmin.app.publication.plan;

import java.util.List;

import jp.kanmin.app.publication.markdown.Prose;

/// A chapter ready for the page.
///
/// @param number in words, such as `第1章`; empty where the plan numbers its chapters itself
/// @param lang the language of the title: the plan's own, or the page's where the plan has no chapter for a content
/// @param contents what of the plan's data is shown in it, by the ids of the seven contents
public record ChapterView(String anchor, String number, String title, String lang, Prose text,
        List<String> contents) {

    public ChapterView {
        contents = List.copyOf(contents);
    }

    public boolean shows(String content) {
        return contents.contains(content);
    }
}
