package jp.kanmin.app.publication.feed;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.body.Body;
import jp.kanmin.plan.Plan;

/// The feed of one body's plan or of all plans: an entry for every published version, the newest first. The same
/// versions give the same bytes.
public final class PlanFeed {

    /// When a feed was last changed that has no entry yet; the format wants a time.
    private static final Instant NEVER = Instant.EPOCH;

    private PlanFeed() {}

    /// A version of a plan as it was published.
    ///
    /// @param before the version before it; empty for the first
    /// @param published when it went out
    /// @param address where this version stays for good, in full
    public record Entry(Plan plan, Optional<Plan> before, Instant published, String address) {

        int version() {
            return plan.newest().map(newest -> newest.version().orElse(0)).orElse(0);
        }
    }

    /// The feed of all plans.
    ///
    /// @param address of the feed itself, in full
    /// @throws IllegalArgumentException when the address names no host
    public static byte[] ofAll(String address, List<Entry> entries, PageWords words) {
        return write(new Head(address, "plans", words.say("feed.all"), words.say("site.name")), entries,
                words);
    }

    /// The feed of one body's plan; entries of other bodies are left out.
    ///
    /// @param address of the feed itself, in full
    /// @throws IllegalArgumentException when the address names no host
    public static byte[] of(Body body, String address, List<Entry> entries, PageWords words) {
        return write(
                new Head(address, "plans:" + body.code(), words.say("feed.body", body.name()),
                        body.fullName()),
                entries.stream().filter(entry -> entry.plan().body().equals(body.code())).toList(), words);
    }

    /// What a feed says of itself.
    private record Head(String address, String name, String title, String author) {

        /// A name for good, after the host of the feed.
        String tag(String part) {
            var host = URI.create(address).getHost();
            if (host == null) {
                throw new IllegalArgumentException("no host: " + address);
            }
            return "tag:" + host + ",2026:kanmin:" + part;
        }
    }

    private static byte[] write(Head head, List<Entry> entries, PageWords words) {
        var bytes = new ByteArrayOutputStream();
        try {
            var atom = new Atom(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes,
                    StandardCharsets.UTF_8.name()));
            var sorted = sorted(entries);
            atom.begin(words.tag());
            atom.element("id", head.tag(head.name()));
            atom.element("title", head.title());
            atom.time("updated", sorted.isEmpty() ? NEVER : sorted.getFirst().published());
            atom.link("self", "application/atom+xml", head.address());
            atom.author(head.author());
            atom.element("generator", "Kanmin");
            var ids = new HashSet<String>();
            for (var entry : sorted) {
                var id = head.tag("plan:" + entry.plan().body() + ":v" + entry.version());
                if (ids.add(id)) {
                    entry(atom, id, entry, words);
                }
            }
            atom.end();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /// A version that was published twice stands once, as it was published last.
    private static List<Entry> sorted(List<Entry> entries) {
        return entries.stream().sorted(Comparator.comparing(Entry::published).reversed()
                .thenComparing(entry -> entry.plan().body())
                .thenComparing(Comparator.comparingInt(Entry::version).reversed())).toList();
    }

    private static void entry(Atom atom, String id, Entry entry, PageWords words) throws XMLStreamException {
        var news = new News(entry, words);
        atom.beginEntry();
        atom.element("id", id);
        atom.element("title", news.title());
        atom.time("published", entry.published());
        atom.time("updated", entry.published());
        atom.link("alternate", "text/html", entry.address());
        atom.author(news.author());
        atom.element("summary", news.summary());
        atom.endEntry();
    }
}
