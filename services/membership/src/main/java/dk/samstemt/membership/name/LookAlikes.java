package dk.samstemt.membership.name;

import com.ibm.icu.text.SpoofChecker;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Names that read as one and are two: letters of other alphabets in the middle of a word, or the same picture twice (UTS 39). */
public final class LookAlikes {

    private static final SpoofChecker MIXED = new SpoofChecker.Builder().setChecks(SpoofChecker.RESTRICTION_LEVEL | SpoofChecker.INVISIBLE)
            .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE).build();
    private static final SpoofChecker PICTURE = new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

    private LookAlikes() {
    }

    /** Whether a name mixes alphabets that no language mixes. */
    public static boolean mixesAlphabets(String name) {
        return MIXED.failsChecks(name);
    }

    /** The keys whose names look like the name of a key before them. */
    public static Set<String> among(Map<String, String> names) {
        Set<String> seen = new HashSet<>();
        Set<String> alike = new TreeSet<>();
        names.forEach((key, name) -> {
            if (!seen.add(PICTURE.getSkeleton(name))) {
                alike.add(key);
            }
        });
        return alike;
    }
}
