package dk.samstemt.journeys.portal;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

import java.util.ArrayList;
import java.util.List;

/** Somebody at a browser, whose console is listened to. */
final class Visitor implements AutoCloseable {

    final Page page;
    final String language;
    final List<String> complaints = new ArrayList<>();
    private final Portal portal;
    private final BrowserContext context;
    private int loaded;
    private String template;

    Visitor(Portal portal, BrowserContext context, String language) {
        this.portal = portal;
        this.context = context;
        this.language = language;
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(complaints::add);
        page.onLoad(any -> loaded++);
        page.onResponse(answer -> {
            if (answer.request().isNavigationRequest() && answer.frame().equals(page.mainFrame())) {
                template = answer.headers().get(NamedPages.HEADER);
            }
        });
    }

    /** Name of the template that made the page; null where it is none of the portal's. */
    String template() {
        return template;
    }

    /** Logs in by the link of the first page. */
    Visitor login(String user) {
        open("/oauth2/authorization/samstemt?hint=" + user);
        return this;
    }

    /** Opens a page of the portal. */
    Response open(String path) {
        return page.navigate(portal.address(path));
    }

    /** The page's path, as {@link #open} takes it. */
    String path() {
        return page.url().replace(portal.address(""), "");
    }

    /** Does what leads to another page, and waits until that one is there. */
    Visitor leading(Runnable act) {
        int before = loaded;
        act.run();
        page.waitForCondition(() -> loaded > before);
        return this;
    }

    /** Clicks the first that is found; it leads to another page. */
    Visitor click(String selector) {
        return leading(() -> page.locator(selector).first().click());
    }

    /** Writes into a field. */
    Visitor fill(String selector, String text) {
        page.locator(selector).fill(text);
        return this;
    }

    /** Ticks a box or a radio button by its label, as people do: the design draws the box itself. */
    Visitor tick(String field) {
        page.locator("label[for='" + field + "']").click();
        return this;
    }

    /** What the page says. */
    String says() {
        return page.locator("main").innerText();
    }

    /** The services asked for an answer, one entry per call; that membership was asked who the person is, once a minute, is left out. */
    static List<String> asked(Response answer) {
        return answer.headersArray().stream().filter(header -> header.name.equalsIgnoreCase("Server-Timing"))
                .flatMap(header -> List.of(header.value.split(",|\n")).stream()).filter(call -> !call.contains("desc=who")).map(call -> call.strip().replaceFirst(";.*", "")).toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
