package jp.kanmin.text;

/// A place where a text is probably damaged, but what it should say is not certain: it was left as it is.
///
/// @param offset where it begins in the text as it was given, in UTF-16 units
/// @param text what stands there
public record Doubt(int offset, String text, String reasonJa, String reasonEn) {}
