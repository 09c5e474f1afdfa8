package jp.kanmin.app.proof;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Somebody with a browser that knows cookies, forms and links, and nothing else.
final class Visitor {

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private final URI root;

    Visitor(URI root) {
        this.root = root;
    }

    /// Signs in and gives back the status of the answer.
    int signIn() throws IOException, InterruptedException {
        var fields = fields(page("login").select("form[method=post]").first());
        fields.put("mail", ProofServer.MAIL);
        fields.put("password", ProofServer.PASSWORD);
        return post("login", fields).statusCode();
    }

    Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(get(path).body(), root.toString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(root.resolve(path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> coded(field.getKey()) + "=" + coded(field.getValue()))
                .collect(Collectors.joining("&"));
        return client.send(HttpRequest.newBuilder(root.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /// What a form would send as it stands, without its buttons.
    static Map<String, String> fields(@Nullable Element form) {
        var fields = new LinkedHashMap<String, String>();
        if (form == null) {
            throw new IllegalStateException("no form");
        }
        for (var input : form.select("input[name], textarea[name], select[name]")) {
            var isChoice = input.attr("type").equals("radio") || input.attr("type").equals("checkbox");
            if (!isChoice || input.hasAttr("checked")) {
                fields.put(input.attr("name"),
                        input.normalName().equals("textarea") ? input.wholeText() : input.val());
            }
        }
        return fields;
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
