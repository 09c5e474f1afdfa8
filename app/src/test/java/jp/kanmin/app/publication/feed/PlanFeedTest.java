package jp.kanmin.app.publication.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.Language;
import jp.kanmin.plan.Plan;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PlanFeedTest {

    private static final PageWords WORDS = PageWords.in(Language.JA);
    private static final Body SABAE = Bodies.find("182079").orElseThrow();
    private static final String ADDRESS = "https://plan.example.jp/plans/182079/feed.atom";
    private static final Plan FIRST = Samples.example().plan();
    private static final Plan SECOND = Samples.changed("""
            {"measures/0/kpis/0/target/value": 30, "measures/1/title": "<b>公開</b> & 活用\\u0001",
             "versions": [{"version": 2, "reason": "年に一度の見直し"}, {"version": 1, "reason": "策定"}]}""").plan();
    private static final Plan OTHER = Samples
            .changed("{\"body\": \"180009\", \"name\": \"福井県の計画\", \"versions\": []}").plan();

    private static final List<PlanFeed.Entry> ENTRIES = List.of(
            new PlanFeed.Entry(FIRST, Optional.empty(), Instant.parse("2026-03-30T00:00:00Z"),
                    "https://plan.example.jp/plans/182079/versions/1"),
            new PlanFeed.Entry(SECOND, Optional.of(FIRST), Instant.parse("2027-03-30T15:30:00Z"),
                    "https://plan.example.jp/plans/182079/versions/2?a=1&b=2"),
            new PlanFeed.Entry(OTHER, Optional.empty(), Instant.parse("2026-10-01T01:00:00Z"),
                    "https://plan.example.jp/plans/180009/versions/1"));

    @Test
    void the_feed_of_a_body_tells_its_versions_the_newest_first() {
        var feed = sound(PlanFeed.of(SABAE, ADDRESS, ENTRIES, WORDS));

        assertThat(text(feed, "title")).isEqualTo("鯖江市の官民データ活用推進計画の公表と変更");
        assertThat(text(feed, "updated")).isEqualTo("2027-03-31T00:30:00+09:00");
        assertThat(text(child(feed, "author"), "name")).isEqualTo("福井県鯖江市");
        assertThat(entries(feed)).extracting(entry -> text(entry, "title")).containsExactly(
                "鯖江市「鯖江市官民データ活用推進計画（記載例）」第2版", "鯖江市「鯖江市官民データ活用推進計画（記載例）」第1版");
        assertThat(entries(feed)).extracting(entry -> text(entry, "id")).containsExactly(
                "tag:plan.example.jp,2026:kanmin:plan:182079:v2",
                "tag:plan.example.jp,2026:kanmin:plan:182079:v1");
        assertThat(child(entries(feed).getFirst(), "link").getAttribute("href"))
                .endsWith("versions/2?a=1&b=2");
    }

    @Test
    void an_entry_says_why_and_what_changed_in_words() {
        var newest = entries(sound(PlanFeed.of(SABAE, ADDRESS, ENTRIES, WORDS))).getFirst();

        assertThat(text(newest, "summary").lines()).containsExactly("年に一度の見直し",
                "行政手続のオンライン化：変更（目標を引き下げた）", "<b>公開</b> & 活用：変更（文章を変えた）");
    }

    @Test
    void the_feed_of_all_plans_names_each_body() {
        var feed = sound(PlanFeed.ofAll("https://plan.example.jp/feed.atom", ENTRIES, WORDS));

        assertThat(entries(feed)).extracting(entry -> text(child(entry, "author"), "name"))
                .containsExactly("福井県鯖江市", "福井県", "福井県鯖江市");
        assertThat(text(entries(feed).get(1), "title")).isEqualTo("福井県「福井県の計画」版番号の記載なし");
        assertThat(text(entries(feed).get(1), "summary")).isEqualTo("はじめて公表しました。");
    }

    @Test
    void a_feed_without_entries_and_one_with_many_changes_are_sound() {
        var many = new PlanFeed.Entry(Samples.withMeasures(50).plan(), Optional.of(FIRST),
                Instant.parse("2027-03-30T00:00:00Z"), "https://plan.example.jp/x");

        assertThat(entries(sound(PlanFeed.of(SABAE, ADDRESS, List.of(), WORDS)))).isEmpty();
        assertThat(text(entries(sound(PlanFeed.of(SABAE, ADDRESS, List.of(many), PageWords.in(Language.EN))))
                .getFirst(), "summary").lines()).hasSizeLessThan(25).last().asString().contains("more");
    }

    @Test
    void the_order_in_which_versions_come_does_not_matter_and_none_stands_twice() {
        var twice = java.util.stream.Stream.concat(ENTRIES.reversed().stream(), ENTRIES.stream()).toList();

        assertThat(PlanFeed.ofAll(ADDRESS, twice, WORDS)).isEqualTo(PlanFeed.ofAll(ADDRESS, ENTRIES, WORDS));
    }

    @Test
    void an_address_without_a_host_is_a_fault_of_ours() {
        assertThatThrownBy(() -> PlanFeed.ofAll("/feed.atom", ENTRIES, WORDS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// Reads the feed back and holds it against what RFC 4287 wants of every feed.
    private static Element sound(byte[] bytes) {
        var feed = parse(bytes).getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(child(feed, "link").getAttribute("rel")).isEqualTo("self");
        var all = entries(feed);
        for (var part : java.util.stream.Stream.concat(java.util.stream.Stream.of(feed), all.stream())
                .toList()) {
            for (var name : List.of("id", "title", "updated")) {
                assertThat(children(part, name)).as(name).hasSize(1);
            }
            assertThat(text(part, "id")).startsWith("tag:plan.example.jp,2026:kanmin:");
            assertThat(OffsetDateTime.parse(text(part, "updated")).getOffset())
                    .isEqualTo(ZoneOffset.ofHours(9));
            assertThat(text(child(part, "author"), "name")).isNotBlank();
        }
        assertThat(all).extracting(entry -> text(entry, "id")).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(entry -> {
            assertThat(text(entry, "summary")).isNotBlank();
            assertThat(text(entry, "published")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+09:00");
            assertThat(child(entry, "link").getAttribute("rel")).isEqualTo("alternate");
        });
        return feed;
    }

    private static Document parse(byte[] bytes) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<Element> entries(Element feed) {
        return children(feed, "entry");
    }

    private static Element child(Element parent, String name) {
        return children(parent, name).getFirst();
    }

    private static String text(Element parent, String name) {
        return child(parent, name).getTextContent();
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance)
                .map(Element.class::cast).filter(element -> name.equals(element.getLocalName())).toList();
    }
}
