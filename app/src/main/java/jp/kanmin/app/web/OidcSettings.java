package jp.kanmin.app.web;

import java.net.URI;

/// An identity provider to sign in with (OpenID Connect, authorization code, PKCE S256, private_key_jwt). Its addresses
/// are told by hand, so that the server starts while the provider is down.
///
/// @param registration a short name for addresses, in lower case: `portal`
/// @param title what the button says, such as `GビズID`
/// @param issuer what its tokens say they come from
public record OidcSettings(String registration, String title, String clientId, String issuer,
        URI authorization,
        URI token, URI keys, URI userInfo) {}
