package dk.samstemt.documents.bind;

import java.util.List;
import java.util.function.Function;

/**
 * What stands first in a folder and says where the rest is.
 *
 * @param title what the outline calls it
 * @param pdf   its bytes, given the page on which each part begins; asked again when it turns out longer than was thought
 */
public record Front(String title, Function<List<Integer>, byte[]> pdf) {
}
