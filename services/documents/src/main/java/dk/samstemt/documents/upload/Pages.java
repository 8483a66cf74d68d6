package dk.samstemt.documents.upload;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/** The tree of pages: at least one, not too many, and each node there once, so that no viewer goes in circles or counts for ever. */
final class Pages {

    private static final int MOST = 5000;

    private Pages() {
    }

    static void check(COSDictionary catalogue) throws IOException {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        open.push(required(catalogue.getDictionaryObject(COSName.PAGES)));
        int pages = 0;
        while (!open.isEmpty()) {
            COSDictionary node = required(open.pop());
            if (!seen.add(node)) {
                throw new IOException("a page or branch is there twice");
            }
            if (node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
                for (int kid = 0; kid < kids.size(); kid++) {
                    open.push(required(kids.getObject(kid)));
                }
            } else if (++pages > MOST) {
                throw new IOException("more than " + MOST + " pages");
            }
        }
        if (pages == 0 || required(catalogue.getDictionaryObject(COSName.PAGES)).getInt(COSName.COUNT) != pages) {
            throw new IOException("not as many pages as it says");
        }
    }

    private static COSDictionary required(COSBase node) throws IOException {
        if (node instanceof COSDictionary dictionary) {
            return dictionary;
        }
        throw new IOException("no page where one should be");
    }
}
