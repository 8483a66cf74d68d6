package dk.samstemt.documents.upload;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * PDFBox's parser, which unpacks streams of objects whole into memory. Here each stream is unpacked once before, counting and throwing the
 * bytes away, so that none that blows up gets that far.
 */
final class BoundedParser extends PDFParser {

    private static final long MOST_BYTES = 32L << 20;
    private static final long MOST_IMAGE_BYTES = 128L << 20;
    private static final long MOST_PIXELS = 400_000_000;
    private static final int MOST_COLUMNS = 100_000;
    private static final int MOST_FILTERS = 3;
    private static final Set<COSName> IMAGES = Set.of(COSName.DCT_DECODE, COSName.JPX_DECODE, COSName.CCITTFAX_DECODE, COSName.JBIG2_DECODE);

    private final long until;
    private boolean refused;

    BoundedParser(RandomAccessRead content, long until) throws IOException {
        super(content);
        this.until = until;
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        try {
            if (stream != null) {
                bounded(stream, filters(stream));
            }
            return stream;
        } catch (IOException | RuntimeException e) {
            refused = true;
            throw e;
        }
    }

    /** Whether a stream was out of bounds: the parser itself forgives much and goes on without what it cannot read. */
    boolean refused() {
        return refused;
    }

    private void bounded(COSStream stream, List<COSName> filters) throws IOException {
        plausible(stream, filters);
        if (filters.stream().noneMatch(IMAGES::contains)) {
            unpack(stream, filters);
        }
    }

    private static List<COSName> filters(COSStream stream) throws IOException {
        List<COSName> names = new ArrayList<>();
        COSBase filter = stream.getFilters();
        for (COSBase each : filter instanceof COSArray array ? array.toList() : filter == null ? List.<COSBase>of() : List.of(filter)) {
            if (!(each instanceof COSName name) || names.size() == MOST_FILTERS) {
                throw new IOException("filters that are none");
            }
            names.add(name);
        }
        return names;
    }

    private static void plausible(COSStream stream, List<COSName> filters) throws IOException {
        boolean holdsObjects = stream.containsKey(COSName.N) && stream.containsKey(COSName.FIRST) || stream.containsKey(COSName.W);
        if (holdsObjects && !filters.isEmpty() && !filters.equals(List.of(COSName.FLATE_DECODE))) {
            throw new IOException("objects packed in an unusual way");
        }
        if ((long) stream.getInt(COSName.WIDTH, 0) * stream.getInt(COSName.HEIGHT, 0) > MOST_PIXELS) {
            throw new IOException("an image of too many pixels");
        }
        COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        for (COSBase each : parameters instanceof COSArray array ? array.toList() : parameters == null ? List.<COSBase>of() : List.of(parameters)) {
            if (each instanceof COSDictionary own && own.getInt(COSName.COLUMNS, 1) > MOST_COLUMNS) {
                throw new IOException("lines too long");
            }
        }
    }

    private void unpack(COSStream stream, List<COSName> filters) throws IOException {
        long most = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE)) ? MOST_IMAGE_BYTES : MOST_BYTES;
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream in = raw;
            for (int index = 0; index < filters.size(); index++) {
                boolean last = index == filters.size() - 1;
                Filter filter = FilterFactory.INSTANCE.getFilter(filters.get(index));
                Counted out = new Counted(last ? most : MOST_BYTES, !last, until);
                filter.decode(in, out, stream, index);
                in = new ByteArrayInputStream(out.kept());
            }
        }
    }
}
