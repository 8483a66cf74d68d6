package dk.samstemt.membership.intake;

import dk.samstemt.membership.intake.ListView.ChangeView;
import dk.samstemt.membership.intake.ListView.FaultView;
import dk.samstemt.membership.intake.ListView.RowView;
import dk.samstemt.membership.intake.model.Kind;
import dk.samstemt.membership.intake.model.Planned;
import dk.samstemt.membership.version.Profiles;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Profile;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Puts a dry run into words, a page of rows at a time. */
@Component
class Showing {

    private static final String BUNDLE = "dk.samstemt.membership.problems";
    private static final int PAGE = 100;

    private final Profiles profiles;
    private final LegalTime time;

    Showing(Profiles profiles, LegalTime time) {
        this.profiles = profiles;
        this.time = time;
    }

    /**
     * Which rows are asked for.
     *
     * @param after number of the row they come after; 0 for the first
     * @param only  the kind asked for; null for all
     */
    record Excerpt(int after, Kind only) {

        boolean has(Planned row) {
            return row.row() > after && (only == null || row.kind() == only);
        }
    }

    ListView show(String association, String intake, Plan plan, Excerpt excerpt, Locale locale) {
        Profile profile = profiles.at(association, time.now());
        List<Planned> asked = plan.rows().stream().filter(excerpt::has).toList();
        return new ListView(intake, plan.digest(), plan.count(Kind.NEW), plan.count(Kind.CHANGED), plan.count(Kind.UNCHANGED), plan.count(Kind.REJECTED),
                asked.stream().limit(PAGE).map(row -> view(row, profile, locale)).toList(), asked.size() > PAGE ? asked.get(PAGE - 1).row() : null);
    }

    private static RowView view(Planned row, Profile profile, Locale locale) {
        return new RowView(row.row(), row.kind().name(), row.party(), row.party() == null ? null : profile.party(row.party()).map(Party::name).orElse(null), row.name(),
                row.email(), row.from(), row.until(),
                row.changes().stream().map(change -> new ChangeView(change.column().heading(locale), change.before(), change.after())).toList(),
                row.faults().stream().map(fault -> new FaultView(fault.column().heading(locale), fault.code(), said(fault.code(), locale))).toList());
    }

    private static String said(String code, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.forLanguageTag("da"),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return texts.getString("fault." + code);
    }
}
