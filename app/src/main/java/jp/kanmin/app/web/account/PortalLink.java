package jp.kanmin.app.web.account;

/// The button of another way in.
///
/// @param path of ours, which leads there
public record PortalLink(String title, String path) {}
