package jp.kanmin.app.publication.page;

import java.util.List;
import java.util.Optional;

/// What surrounds the content of a page.
///
/// @param title what the browser's tab says
/// @param place the way to this page, widest first; the last step is the page itself
/// @param otherLanguage the address of the same page in the other language, where there is one
/// @param doors what can be pressed beside the language, such as signing in
public record Page(PageWords words, String title, List<Step> place, Style style,
        Optional<String> otherLanguage, List<Step> doors) {

    public Page {
        place = List.copyOf(place);
        doors = List.copyOf(doors);
    }

    /// A page without doors, as a file has it.
    public Page(PageWords words, String title, List<Step> place, Style style,
            Optional<String> otherLanguage) {
        this(words, title, place, style, otherLanguage, List.of());
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
