package dk.samstemt.documents;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Lets nothing in that is not in the document itself, and remembers what was asked for: a letter must not depend on, or tell, any other machine. */
final class Outside implements BiPredicate<String, ExternalResourceType> {

    private final List<String> refused = new ArrayList<>();

    @Override
    public boolean test(String address, ExternalResourceType type) {
        boolean within = address != null && address.startsWith("data:");
        if (!within) {
            refused.add(address);
        }
        return within;
    }

    void requireNothing() {
        if (!refused.isEmpty()) {
            throw new RenderingFailure("the document asks for something outside itself: " + refused.get(0));
        }
    }
}
