package jp.kanmin.register.normal;

/// A value beside the form in which it can be joined.
///
/// @param written as it stands in the material
/// @param form the one form; what is written, without blanks around it, where it was not understood
/// @param understood false when the form is only what was written
public record Joinable(String written, String form, boolean understood) {

    static Joinable as(String written, String form) {
        return new Joinable(written, form, true);
    }

    static Joinable notUnderstood(String written) {
        return new Joinable(written, written.strip(), false);
    }
}
