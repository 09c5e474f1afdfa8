package jp.kanmin.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.Markup;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.Home;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.service.TestPeople;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.store.VersionStore;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.plan.Plan;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Choosing measures and their indicators in a real browser, without JavaScript; one story, told in order.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChoosingTest {

    private static final Optional<Path> PICTURES = Optional.ofNullable(System.getProperty("kanmin.pictures"))
            .map(Path::of);
    private static final String SABAE = "182079";

    @TempDir
    private static Path folder = Path.of("");

    private final AutoClosing opened = new AutoClosing();
    private Optional<Browser> browser = Optional.empty();
    private Optional<BrowserContext> signedIn = Optional.empty();
    private String root = "";

    @BeforeAll
    void open() {
        Chromium.mustBeHere();
        var server = opened.keep(Server.start(
                ServerSettings.onLoopback(Home.in(folder)).withPort(0)));
        root = server.address().toString();
        var office = new Person("office", "office@example.jp", "事務局", SABAE, "", Set.of(Role.OFFICE),
                Person.State.ACTIVE);
        new TestPeople(server.part(PersonStore.class), server.part(PasswordEncoder.class)).admit(office);
        server.part(PlanService.class).begin(office, SABAE, Plan.Pattern.NEW,
                Json.Obj.EMPTY.with("measures", new Json.Arr(List.of())));
        server.part(VersionStore.class).append(new VersionStore.Version("182010", 1, "計画", "0", "2026-04-01",
                "2026-04-01", "2026-04-01T00:00:00.000Z", "策定", 3, 5, ""),
                JsonText.line(Samples.example().plan().document()));
        browser = Optional.of(Chromium.open(opened));
        signedIn = Optional.of(opened.keep(context(1280)));
        var page = page("office");
        page.getByLabel("メールアドレス").fill("office@example.jp");
        page.getByLabel("パスワード").fill("correct horse battery");
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("作業の一覧");
    }

    @AfterAll
    void close() {
        opened.close();
    }

    @Test
    @Order(1)
    void the_national_list_is_searched_and_narrowed_by_keyboard_alone() {
        try (var context = context(1280); var page = context.newPage()) {
            page.navigate(root + "measures?asOf=2018-06-01");
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("全部で82件");
            page.getByLabel("施策を言葉で探す").focus();
            page.keyboard().type("ﾜﾝｽﾄｯﾌﾟ");
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator(".rows")).containsText("引越しワンストップサービスの推進");
            PlaywrightAssertions.assertThat(row(page, "引越しワンストップサービスの推進")).containsText("令和元年度");

            page.navigate(root + "measures?safety=yes");
            PlaywrightAssertions.assertThat(page.locator("#count")).containsText("9件が当てはまります");
            page.navigate(root + "measures?lead=" + "国土交通省");
            PlaywrightAssertions.assertThat(page.locator("#count")).containsText("3件が当てはまります");
            page.navigate(root + "measures?q=存在しない言葉");
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("当てはまるものがありません");
            page.getByRole(AriaRole.LINK, named("すべて表示する")).click();
            page.getByRole(AriaRole.LINK, named("次のページ")).click();
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("2ページ目（全5ページ）");
        }
    }

    @Test
    @Order(2)
    void sheets_say_support_time_and_origin_and_a_measure_without_a_code_has_one_too() {
        try (var context = context(1280); var page = context.newPage()) {
            page.navigate(root + "measures/list-2019/06-08");
            PlaywrightAssertions.assertThat(page.locator(".figures")).containsText("補助率 1/2");
            PlaywrightAssertions.assertThat(page.locator(".figures")).containsText("上限 2,000万円");
            page.getByText("English").click();
            PlaywrightAssertions.assertThat(page.locator(".figures")).containsText("ceiling 20 million yen");
            page.navigate(root + "measures/list-2019/07-11");
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("◎ 内閣官房、総務省、経済産業省");
            page.navigate(root + "measures/list-2019/79");
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("施策番号なし");
            page.navigate(root + "cases/4-2");
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("愛媛県");
            page.locator("main a").first().click();
            PlaywrightAssertions.assertThat(page.locator("h1")).containsText("フリーWi-Fi");
        }
    }

    @Test
    @Order(3)
    void a_sample_with_variants_asks_one_question_and_is_put_in_once() {
        var page = page("office/measures");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("まだ施策がありません");
        page.getByRole(AriaRole.LINK, named("施策を選ぶ")).click();
        page.getByLabel("記載例を言葉で探す").fill("クラウド");
        page.keyboard().press("Enter");
        page.getByRole(AriaRole.LINK, named("基幹系業務等に係る情報システムにおけるクラウド導入の促進")).click();
        page.getByRole(AriaRole.BUTTON, button("計画に入れる")).click();
        PlaywrightAssertions.assertThat(page.locator(".error-summary")).containsText("いまの状況を選んでください");
        page.getByLabel("単独クラウド").check();
        page.getByRole(AriaRole.BUTTON, button("計画に入れる")).click();

        PlaywrightAssertions.assertThat(page.locator("[role=status]")).containsText("施策を計画に入れました");
        PlaywrightAssertions.assertThat(page.locator(".board > li")).hasCount(1);
        PlaywrightAssertions.assertThat(page.locator(".board")).containsText("記載例30をもとにした施策（単独クラウド）");
        PlaywrightAssertions.assertThat(page.locator(".todos")).containsText("足並みをそろえる");
        PlaywrightAssertions.assertThat(page.locator(".board")).containsText("指標（2件）");
        page.navigate(root + "office/measures/choose/sample/30");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("もう計画に入っています");
    }

    @Test
    @Order(4)
    void the_list_the_neighbours_and_own_words_are_ways_too() {
        var page = page("office/measures/choose?from=nationals&q=地域実装");
        page.getByRole(AriaRole.LINK, named("IoT地域実装のための総合的支援")).click();
        page.getByRole(AriaRole.BUTTON, button("計画に入れる")).click();
        page.navigate(root + "office/measures/choose?from=others");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("同じ都道府県の同じ種類");
        page.locator(".rows a").first().click();
        page.getByRole(AriaRole.BUTTON, button("計画に入れる")).click();
        page.navigate(root + "office/measures/choose?from=own");
        page.getByLabel("施策の名前").fill("<script>alert(1)</script>\u0007デマンドバス");
        page.keyboard().press("Enter");

        PlaywrightAssertions.assertThat(page.locator(".board > li")).hasCount(4);
        PlaywrightAssertions.assertThat(page.locator(".board"))
                .containsText("<script>alert(1)</script> デマンドバス");
        PlaywrightAssertions.assertThat(page.locator(".board")).containsText("福井県福井市の計画をもとにした施策");
        PlaywrightAssertions.assertThat(page.locator(".matrix .empty").first()).hasText("空き");
        page.getByRole(AriaRole.LINK, named("使える支援")).click();
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("補助率 1/2");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("地域情報化アドバイザー");
    }

    @Test
    @Order(5)
    void taking_out_can_be_undone_and_the_order_changed() {
        var page = page("office/measures");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("「IoT地域実装のための総合的支援」を計画から外す"))
                .click();
        PlaywrightAssertions.assertThat(page.locator(".board > li")).hasCount(3);
        page.getByRole(AriaRole.BUTTON, button("元に戻す")).click();
        PlaywrightAssertions.assertThat(page.locator(".board > li").nth(1)).containsText("IoT地域実装");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("「IoT地域実装のための総合的支援」を上へ動かす"))
                .click();
        PlaywrightAssertions.assertThat(page.locator(".board > li").first()).containsText("IoT地域実装");
    }

    @Test
    @Order(6)
    void the_indicator_is_asked_for_question_after_question() {
        var page = page("office/measures/m3/kpis/new");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("国の施策「");
        page.getByLabel("数えるものの名前").fill("予約の待ち時間");
        save(page);
        PlaywrightAssertions.assertThat(page.locator("h1")).containsText("どのような形で表しますか");
        assertThat(page.getByLabel("時間").first().isChecked()).isTrue();
        save(page);
        assertThat(page.getByLabel("単位", new Page.GetByLabelOptions().setExact(true)).inputValue())
                .isEqualTo("分");
        save(page);
        page.locator("#value").fill("たくさん");
        page.getByLabel("いまの値を書く").first().check();
        save(page);
        PlaywrightAssertions.assertThat(page.locator(".error-summary")).containsText("数として読み取れません");
        assertThat(page.locator("#value").inputValue()).isEqualTo("たくさん");
        page.locator("#value").fill("1時間30分");
        page.locator("#year").fill("R7");
        save(page);
        page.locator("#value").fill("１２０");
        page.locator("#due").fill("令和10年度");
        page.getByLabel("目標を書く").first().check();
        save(page);

        PlaywrightAssertions.assertThat(page.locator(".answers")).containsText("令和10年度（2028年度）");
        PlaywrightAssertions.assertThat(page.locator(".findings")).containsText("減らすはず");
        assertThat(page.locator("svg.chart").count()).isEqualTo(1);
        page.getByLabel("変更：いつまでに").click();
        page.locator("#value").fill("15");
        save(page);
        PlaywrightAssertions.assertThat(page.locator(".answers")).containsText("15分");
        assertThat(page.locator(".findings").count()).isZero();
        picture(page, "kpi-sheet", 1280);
    }

    @Test
    @Order(7)
    void following_the_state_and_not_knowing_yet_are_answers() {
        var page = page("office/measures/m2/kpis/k1/target");
        page.getByLabel("国のKPIに合わせる").first().check();
        page.locator("#remind").fill("令和9年6月");
        save(page);
        page.navigate(root + "office/measures/m2/kpis/k1");
        PlaywrightAssertions.assertThat(page.locator(".answers")).containsText("国のKPIを確かめる時期：令和9年6月");

        page.navigate(root + "office/measures/m2/kpis/k1/base");
        page.getByLabel("まだわからない").first().check();
        save(page);
        PlaywrightAssertions.assertThat(page.locator(".error-summary")).containsText("いつまでに決めるか");
        page.locator("#until").fill("2027-03");
        save(page);
        page.navigate(root + "office/measures/m2/kpis/k1");
        PlaywrightAssertions.assertThat(page.locator(".answers")).containsText("未定");
    }

    @Test
    @Order(8)
    void a_million_characters_are_refused_and_the_page_still_stands() {
        var page = page("office/measures/m3/kpis/k3/target");
        var much = "9".repeat(1_000_000);
        var answer = page.request().post(root + "office/measures/m3/kpis/k3/target",
                RequestOptions.create().setForm(FormData.create()
                        .set("_csrf", page.locator("input[name=_csrf]").first().inputValue())
                        .set("how", "value").set("value", much).set("due", much)));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("長すぎて読み取れません").hasSizeLessThan(100_000);
    }

    @Test
    @Order(9)
    void every_page_is_sound_fits_every_screen_and_axe_finds_nothing() {
        var open = List.of("measures", "measures?q=防災&safety=unknown", "measures/list-2019/06-08",
                "measures/guide-2017/4", "samples", "samples/30", "cases", "cases/4-2");
        var office = List.of("office/measures", "office/measures/choose",
                "office/measures/choose?from=nationals",
                "office/measures/choose?from=others", "office/measures/choose?from=own",
                "office/measures/choose/sample/30", "office/measures/choose/sample/13",
                "office/measures/choose/national/list-2019/01-05", "office/measures/support",
                "office/measures/m3/kpis", "office/measures/m3/kpis/new", "office/measures/m3/kpis/k3",
                "office/measures/m3/kpis/k3/type", "office/measures/m3/kpis/k3/unit",
                "office/measures/m3/kpis/k3/base", "office/measures/m3/kpis/k3/target");
        var cookies = signedIn.orElseThrow().cookies();
        for (int width : new int[]{1280, 390, 320}) {
            var options = new Browser.NewContextOptions().setViewportSize(width, 900).setBypassCSP(true);
            try (var context = browser.orElseThrow().newContext(options); var page = context.newPage()) {
                for (var path : java.util.stream.Stream.concat(open.stream(), office.stream()).toList()) {
                    if (path.startsWith("office")) {
                        context.addCookies(cookies);
                    }
                    for (var address : width == 1280
                            ? List.of(path, path + (path.contains("?") ? "&" : "?") + "lang=en")
                            : List.of(path)) {
                        page.navigate(root + address);
                        assertThat(page.locator("html").evaluate("e => e.scrollWidth"))
                                .as(address + " " + width)
                                .isEqualTo(width);
                        assertThat(page.locator("h1").count()).as(address).isEqualTo(1);
                        if (width == 1280) {
                            assertThat(Chromium.violations(page))
                                    .as(address).isEmpty();
                            assertThat(Markup.faults(Jsoup.parse(page.content()))).as(address)
                                    .allMatch(fault -> fault.startsWith("not allowed <form"));
                        }
                        picture(page, address.replaceAll("[^a-z0-9]+", "-"), width);
                    }
                }
            }
        }
    }

    private Page page(String path) {
        var context = signedIn.orElseThrow();
        var page = context.pages().isEmpty() ? context.newPage() : context.pages().getFirst();
        page.navigate(root + path);
        return page;
    }

    private static void save(Page page) {
        page.getByRole(AriaRole.BUTTON, button("保存して次へ")).click();
    }

    private static Locator row(Page page, String title) {
        return page.locator(".rows > li", new Page.LocatorOptions().setHasText(title));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void picture(Page page, String name, int width) {
        PICTURES.ifPresent(to -> page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(to.resolve(name + "-" + width + ".png"))));
    }

    private BrowserContext context(int width) {
        return browser.orElseThrow().newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(false));
    }
}
