package dk.samstemt.statutes.pages;

import dk.samstemt.statutes.amendment.Applied;
import dk.samstemt.statutes.amendment.Piece;
import dk.samstemt.statutes.amendment.Redline;
import dk.samstemt.statutes.amendment.Setting;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.text.Messages;
import dk.samstemt.statutes.text.SettingWords;
import java.util.List;
import java.util.Locale;

/** The redline as HTML: what goes is struck out, what comes is underlined, and both are said in words to those who do not see them. */
public final class RedlinePage {

    private final Profile next;
    private final Locale locale;
    private final Messages messages;
    private final Markup page = new Markup();

    private RedlinePage(Profile next, Locale locale, Messages messages) {
        this.next = next;
        this.locale = locale;
        this.messages = messages;
    }

    /** What a version changed, as one HTML document. */
    public static String html(Applied applied, Locale locale) {
        return new RedlinePage(applied.next(), locale, Messages.of(applied.next(), locale)).document(applied);
    }

    /** One wording with what goes and what comes, as HTML to be put into a page. */
    public static String fragment(List<Piece> pieces, Locale locale) {
        RedlinePage fragment = new RedlinePage(null, locale, Messages.plain(locale));
        fragment.pieces(pieces);
        return fragment.page.toString();
    }

    private String document(Applied applied) {
        String title = messages.say("redline.title", "version", (long) applied.next().version(), "name", applied.next().name().get(messages.language()));
        page.open("header").put("h1", title).put("p", messages.say("redline.from", "day", applied.next().inForceFromDay().toString()))
                .put("p", messages.say("redline.how")).close("header").open("main id=\"main\"");
        applied.redlines().forEach(this::redline);
        if (!applied.settings().isEmpty()) {
            settings(applied.settings());
        }
        page.close("main");
        return Sheet.of(messages, title, page);
    }

    private void redline(Redline redline) {
        page.open("article").put("h2", redline.number()).open("p class=\"redline\" lang=\"da\"");
        pieces(redline.pieces());
        page.close("p").close("article");
    }

    private void pieces(List<Piece> pieces) {
        for (Piece piece : pieces) {
            switch (piece.kind()) {
                case SAME -> page.text(piece.text());
                case REMOVED -> changed("del", piece.text());
                case ADDED -> changed("ins", piece.text());
            }
        }
    }

    private void changed(String element, String text) {
        page.raw("<" + element + "><span class=\"unseen\" lang=\"" + messages.language() + "\">" + messages.say("redline." + element + ".begin")
                + " </span>").text(text).raw("<span class=\"unseen\" lang=\"" + messages.language() + "\"> " + messages.say("redline." + element + ".end")
                + "</span></" + element + ">");
    }

    private void settings(List<Setting> settings) {
        SettingWords figures = SettingWords.of(next, locale);
        page.put("h2", messages.say("redline.settings")).open("div class=\"scroll\"").open("table").put("caption", messages.say("redline.settings.caption"))
                .open("thead").open("tr");
        for (String column : List.of("provision", "what", "before", "after", "from")) {
            page.put("th scope=\"col\"", messages.say("redline.settings." + column));
        }
        page.close("tr").close("thead").open("tbody");
        settings.forEach(setting -> page.open("tr").put("th scope=\"row\"", messages.say("redline.provision", "provision", setting.provision()))
                .put("td", figures.what(setting)).put("td", figures.value(setting, setting.before()))
                .put("td", figures.value(setting, setting.after())).put("td", messages.say("redline.day", "day", setting.from().toString())).close("tr"));
        page.close("tbody").close("table").close("div");
    }
}
