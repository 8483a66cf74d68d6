package dk.samstemt.statutes.profile;

import dk.samstemt.json.JsonDefect;
import dk.samstemt.json.Places;
import java.util.List;
import java.util.stream.Collectors;

/** A profile that is refused, with every place found. Nothing of it is loaded. */
public final class ProfileDefects extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<ProfileDefect> defects;

    ProfileDefects(List<ProfileDefect> defects) {
        super(defects.stream().map(ProfileDefects::said).collect(Collectors.joining("; ")));
        this.defects = List.copyOf(defects);
    }

    /** What a reader of records found: it knows the place in the text, or at least the pointer. */
    static ProfileDefects of(JsonDefect found) {
        return new ProfileDefects(found.all().stream().map(defect -> new ProfileDefect(defect.pointer(), defect.code(),
                defect.getMessage(), defect.line(), defect.column())).toList());
    }

    /** The places, in the order of the document's sections. */
    public List<ProfileDefect> defects() {
        return defects;
    }

    /** The same with line and column in the text the profile was read from. */
    ProfileDefects in(byte[] utf8) {
        if (defects.stream().noneMatch(defect -> defect.line() == 0)) {
            return this;
        }
        Places places = Places.of(utf8);
        return new ProfileDefects(defects.stream().map(defect -> defect.line() > 0 ? defect : new ProfileDefect(defect.pointer(),
                defect.code(), defect.message(), places.line(defect.pointer()), places.column(defect.pointer()))).toList());
    }

    private static String said(ProfileDefect defect) {
        String where = defect.line() > 0 ? " (line " + defect.line() + ", column " + defect.column() + ")" : "";
        return defect.message() + (defect.message().endsWith("\"") ? "" : " at \"" + defect.pointer() + "\"") + where;
    }
}
