package jp.kanmin.app.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Somebody with a browser that runs no code: follows redirects, keeps cookies, sends forms as they stand in the page.
final class Visitor {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.ALWAYS).build();
    private final URI root;
    private Document page = new Document("");
    private HttpResponse<String> answer;

    Visitor(URI root) throws IOException, InterruptedException {
        this.root = root;
        answer = client.send(HttpRequest.newBuilder(root).build(), HttpResponse.BodyHandlers.ofString());
    }

    /// Opens a path of the site, or an address.
    Document open(String path) throws IOException, InterruptedException {
        return read(HttpRequest.newBuilder(root.resolve(path)).build());
    }

    /// Fills in fields of the first form whose action contains some words, and sends it.
    Document send(String action, Map<String, String> typed) throws IOException, InterruptedException {
        var form = page.select("form[method=post]").stream()
                .filter(one -> one.attr("action").contains(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form " + action + " in " + page.text()));
        var pairs = new ArrayList<String>();
        for (Element field : form.select("input[name], textarea[name]")) {
            boolean isOff = field.attr("type").matches("radio|checkbox") && !field.hasAttr("checked");
            if (!typed.containsKey(field.attr("name")) && !isOff) {
                pairs.add(pair(field.attr("name"), field.val()));
            }
        }
        typed.forEach((name, value) -> pairs.add(pair(name, value)));
        return post(form.attr("action").isEmpty() ? answer.uri().toString() : form.attr("action"),
                String.join("&", pairs));
    }

    /// Sends fields to a path, as a page does that was left open for too long.
    Document post(String path, String fields) throws IOException, InterruptedException {
        return read(HttpRequest.newBuilder(root.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields)).build());
    }

    void forgetCookies() {
        cookies.getCookieStore().removeAll();
    }

    Document page() {
        return page;
    }

    int status() {
        return answer.statusCode();
    }

    URI address() {
        return answer.uri();
    }

    HttpResponse<String> answer() {
        return answer;
    }

    static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private Document read(HttpRequest request) throws IOException, InterruptedException {
        answer = client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        page = Jsoup.parse(answer.body(), answer.uri().toString());
        return page;
    }
}
