package jp.kanmin.finding;

/// The same words in both languages. A rule carries its words itself, so that it is its own documentation.
public record Words(String ja, String en) {

    public static Words of(String ja, String en) {
        return new Words(ja, en);
    }

    public String in(Language language) {
        return language == Language.EN ? en : ja;
    }
}
