package dk.samstemt.assembly.notice;

import dk.samstemt.assembly.text.Words;
import dk.samstemt.contracts.documents.SettingChange;
import dk.samstemt.contracts.documents.TextChange;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.AmendmentOutcome;
import dk.samstemt.statutes.amendment.Amendments;
import dk.samstemt.statutes.amendment.Applied;
import dk.samstemt.statutes.amendment.Commencement;
import dk.samstemt.statutes.amendment.Difference;
import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.amendment.OperationKind;
import dk.samstemt.statutes.amendment.Redline;
import dk.samstemt.statutes.amendment.Setting;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;
import dk.samstemt.statutes.text.SettingWords;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Every change of an amendment, as the notice and the record print it (AM-2). One that does not fit the version in force, as a draft's may
 * not, is told in the words of its operations.
 */
final class AmendmentTexts {

    private static final Set<OperationKind> SETTINGS = EnumSet.of(OperationKind.SET_PARAMETER, OperationKind.SET_DECISION_RULE, OperationKind.SET_PARTY);

    private final Profile profile;
    private final Amendment amendment;
    private final LocalDate fromDay;
    private final Applied applied;

    private AmendmentTexts(Profile profile, Amendment amendment, LocalDate fromDay, AmendmentOutcome outcome) {
        this.profile = profile;
        this.amendment = amendment;
        this.fromDay = fromDay;
        this.applied = outcome.fold(Function.identity(), mismatch -> null);
    }

    /**
     * The amendment of an assembly.
     *
     * @param day the assembly's day: what it adopts is in force from the next, unless it states a later one
     */
    static AmendmentTexts of(Amendment amendment, Statutes statutes, LocalDate day) {
        Commencement begins = statutes.amendments().begins(amendment, statutes.deadline(day));
        return new AmendmentTexts(statutes.profile(), amendment, begins.fromDay(),
                Amendments.apply(statutes.profile(), amendment, begins.from(), begins.fromDay()));
    }

    /** What changes in the words; empty where it does not fit. */
    List<Redline> redlines() {
        return applied == null ? List.of() : applied.redlines();
    }

    /** Every operation on words, in order. */
    List<TextChange> texts() {
        List<Operation> operations = amendment.operations().stream().filter(operation -> !SETTINGS.contains(operation.kind())).toList();
        return IntStream.range(0, operations.size()).mapToObj(i -> applied == null ? quoted(operations.get(i))
                : redlined(operations.get(i), applied.redlines().get(i))).toList();
    }

    private static TextChange redlined(Operation operation, Redline redline) {
        return new TextChange(operation.kind().name(), redline.number(), operation.before(), operation.after(), Difference.before(redline.pieces()),
                Difference.after(redline.pieces()));
    }

    private TextChange quoted(Operation operation) {
        return new TextChange(operation.kind().name(), number(operation.provision()), operation.before(), operation.after(), null, null);
    }

    /** Every operation on what stands behind the words, in order. */
    List<SettingChange> settings() {
        return amendment.operations().stream().filter(operation -> SETTINGS.contains(operation.kind())).map(this::setting).map(this::told).toList();
    }

    private Setting setting(Operation operation) {
        return new Setting(operation.kind(), operation.parameter(), operation.provision(), operation.before(), operation.after(),
                operation.from() == null ? fromDay : operation.from());
    }

    private SettingChange told(Setting setting) {
        return new SettingChange(number(setting.provision()), Words.both(words -> words(words).what(setting)),
                Words.both(words -> words(words).value(setting, setting.before())), Words.both(words -> words(words).value(setting, setting.after())),
                setting.from().toString());
    }

    private SettingWords words(Words words) {
        return SettingWords.of(profile, words.locale());
    }

    private String number(String provision) {
        return profile.provision(provision).map(Provision::number).orElse(provision);
    }
}
