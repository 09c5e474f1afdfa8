package jp.kanmin.app.publication.page;

import java.util.List;
import java.util.Optional;

/// What surrounds the content of a page.
///
/// @param title what the browser's tab says
/// @param place the way to this page, widest first; the last step is the page itself
/// @param otherLanguage the address of the same page in the other language, where there is one
public record Page(PageWords words, String title, List<Step> place, Style style,
        Optional<String> otherLanguage) {

    public Page {
        place = List.copyOf(place);
    }

    /// A step on the way.
    ///
    /// @param address empty where nothing can be pressed
    /// @param lang the language the name is in
    public record Step(String name, String address, String lang) {

        /// A step named in the language of the page.
        public static Step of(PageWords words, String name, String address) {
            return new Step(name, address, words.tag());
        }

        /// A step named as a document names it, in Japanese.
        public static Step asWritten(String name, String address) {
            return new Step(name, address, "ja");
        }
    }

    public String say(String key, Object... values) {
        return words.say(key, values);
    }
}
