package jp.kanmin.app.web.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import jp.kanmin.app.web.page.Site;
import jp.kanmin.measure.choice.Facet;
import jp.kanmin.measure.choice.Narrowing;

/// A list that is searched and narrowed, ready for its page: every choice is an address.
///
/// @param words what was searched for
/// @param hidden what else was asked, for the form
/// @param found how many fit
/// @param all how many there are
/// @param clear the address of the whole list; empty where it is whole already
/// @param previous the address of the page before; empty at the first
/// @param next the address of the page behind; empty at the last
public record Finder(String action, String words, Map<String, String> hidden, List<FacetView> facets,
        List<Row> rows,
        int found, int all, String clear, List<Option> sorts, int page, int pages, String previous,
        String next) {

    private static final int ROWS = 20;
    private static final int LONGEST = 200;

    public Finder {
        facets = List.copyOf(facets);
        rows = List.copyOf(rows);
        sorts = List.copyOf(sorts);
    }

    /// A facet with its options.
    ///
    /// @param chosen true when one of its options is
    public record FacetView(String name, List<Option> options, boolean chosen) {
        public FacetView {
            options = List.copyOf(options);
        }
    }

    /// Something that can be chosen, or unchosen again.
    ///
    /// @param count how many would be left; negative where that is not asked
    public record Option(String name, long count, String address, boolean chosen) {}

    /// One item.
    ///
    /// @param facts at most three
    /// @param more a line on what it is about
    public record Row(String title, String address, List<String> facts, String more) {
        public Row {
            facts = List.copyOf(facts);
        }
    }

    /// An order to show the items in.
    public record Order<T>(String code, String name, Comparator<T> by) {}

    /// What a list is made of.
    ///
    /// @param path of the list
    /// @param kept names of other parameters that stay as they are
    /// @param found what the words found, best first
    /// @param orders the first is the usual one where no words are searched for
    public record Material<T>(String path, List<String> kept, List<T> found, int all, List<Facet<T>> facets,
            List<Order<T>> orders, Function<T, Row> row) {
        public Material {
            kept = List.copyOf(kept);
            found = List.copyOf(found);
            facets = List.copyOf(facets);
            orders = List.copyOf(orders);
        }
    }

    static String words(Site site) {
        var words = site.asked("q").strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    static <T> Finder of(Site site, Material<T> material) {
        var chosen = new HashMap<String, Set<String>>();
        material.facets.forEach(facet -> chosen.put(facet.name(), split(site.asked(facet.name()))));
        var narrowing = new Narrowing<>(material.facets, chosen);
        var query = query(site, material, narrowing);
        var orders = new ArrayList<Order<T>>(material.orders);
        var order = orders.stream().filter(one -> one.code().equals(site.asked("sort"))).findFirst();
        var fitting = new ArrayList<>(narrowing.of(material.found));
        boolean isSearched = !words(site).isEmpty();
        if (order.isPresent()) {
            fitting.sort(order.get().by());
        } else if (!isSearched) {
            fitting.sort(orders.getFirst().by());
        }
        int pages = Math.max(1, (fitting.size() + ROWS - 1) / ROWS);
        int page = Math.clamp(number(site.asked("page")), 1, pages);
        var rows = fitting.subList((page - 1) * ROWS, Math.min(page * ROWS, fitting.size())).stream()
                .map(material.row).toList();
        var hidden = new LinkedHashMap<>(query.asked());
        hidden.remove("q");
        boolean isWhole = narrowing.isEmpty() && !isSearched;
        return new Finder(site.file(material.path), words(site), hidden,
                facets(site, material, narrowing, query), rows,
                fitting.size(), material.all, isWhole ? "" : whole(site, material).to(site),
                sorts(site, material, query, order.map(Order::code).orElse("")), page, pages,
                page > 1 ? query.with("page", page == 2 ? "" : String.valueOf(page - 1)).to(site) : "",
                page < pages ? query.with("page", String.valueOf(page + 1)).to(site) : "");
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    private static <T> List<FacetView> facets(Site site, Material<T> material, Narrowing<T> narrowing,
            Query query) {
        var views = new ArrayList<FacetView>();
        for (var facet : material.facets) {
            var options = new ArrayList<Option>();
            for (var option : facet.options()) {
                boolean isChosen = narrowing.isChosen(facet, option.code());
                long count = narrowing.count(material.found, facet, option.code());
                if (isChosen || count > 0) {
                    var codes = new TreeSet<>(narrowing.chosen().getOrDefault(facet.name(), Set.of()));
                    if (!codes.remove(option.code())) {
                        codes.add(option.code());
                    }
                    options.add(new Option(site.words().say(option.words()), count,
                            query.with(facet.name(), String.join(",", codes)).to(site), isChosen));
                }
            }
            if (!options.isEmpty()) {
                views.add(new FacetView(site.words().say(facet.words()), options,
                        options.stream().anyMatch(Option::chosen)));
            }
        }
        return views;
    }

    private static <T> List<Option> sorts(Site site, Material<T> material, Query query, String sort) {
        var options = new ArrayList<Option>();
        boolean isSearched = !words(site).isEmpty();
        if (isSearched) {
            options.add(
                    new Option(site.words().say("measures.byRelevance"), -1, query.with("sort", "").to(site),
                            sort.isEmpty()));
        }
        for (var order : material.orders) {
            boolean isUsual = !isSearched && order.code().equals(material.orders.getFirst().code());
            options.add(new Option(order.name(), -1, query.with("sort", isUsual ? "" : order.code()).to(site),
                    sort.equals(order.code()) || (isUsual && sort.isEmpty())));
        }
        return options;
    }

    private static <T> Query query(Site site, Material<T> material, Narrowing<T> narrowing) {
        var query = whole(site, material).with("q", words(site)).with("sort", site.asked("sort"));
        for (var facet : material.facets) {
            query = query.with(facet.name(),
                    String.join(",", new TreeSet<>(narrowing.chosen().getOrDefault(facet.name(), Set.of()))));
        }
        return query;
    }

    private static <T> Query whole(Site site, Material<T> material) {
        var query = Query.of(material.path);
        for (var name : material.kept) {
            query = query.with(name, site.asked(name).length() > LONGEST ? "" : site.asked(name));
        }
        return query;
    }

    private static Set<String> split(String codes) {
        return codes.length() > LONGEST * 5
                ? Set.of()
                : new LinkedHashSet<>(Arrays.asList(codes.split(",", -1)));
    }

    private static int number(String text) {
        return text.length() > 4 || text.isEmpty() || !text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? 1
                : Integer.parseInt(text);
    }
}
