package dk.samstemt.statutes.profile;

import java.util.List;
import java.util.stream.Collectors;

/** A profile that is refused, with every place found. */
public final class ProfileDefects extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ProfileDefect> defects;

    ProfileDefects(List<ProfileDefect> defects) {
        super(defects.stream().map(d -> d.message() + " at \"" + d.pointer() + "\"").collect(Collectors.joining("; ")));
        this.defects = List.copyOf(defects);
    }

    /** The places, in the order of the document's sections. */
    public List<ProfileDefect> defects() {
        return defects;
    }
}
