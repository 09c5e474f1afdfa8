package jp.kanmin.app.web.office;

/// Addresses to go to after a form was sent.
final class Redirects {

    private Redirects() {}

    /// An address with one more parameter.
    static String with(String address, String name, String value) {
        int fragment = address.indexOf('#');
        var before = fragment < 0 ? address : address.substring(0, fragment);
        var after = fragment < 0 ? "" : address.substring(fragment);
        return before + (before.indexOf('?') < 0 ? "?" : "&") + name + "=" + value + after;
    }
}
