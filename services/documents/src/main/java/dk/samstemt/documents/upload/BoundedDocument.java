package dk.samstemt.documents.upload;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where every stream of a file is made, also by the parser that PDFBox starts of itself for broken files. Each is unpacked once before,
 * counting and throwing the bytes away, so that none that blows up gets as far as the parser's memory.
 */
final class BoundedDocument extends COSDocument {

    private static final long MOST_PIXELS = 400_000_000;
    private static final int MOST_COLUMNS = 100_000;
    private static final int MOST_FILTERS = 3;
    private static final Set<COSName> IMAGES = Set.of(COSName.DCT_DECODE, COSName.JPX_DECODE, COSName.CCITTFAX_DECODE, COSName.JBIG2_DECODE);

    private final Budget budget;

    BoundedDocument(ICOSParser parser, Budget budget) {
        super(parser);
        this.budget = budget;
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
        COSStream stream = super.createCOSStream(dictionary, start, length);
        try {
            List<COSName> filters = filters(stream);
            plausible(stream, filters);
            if (filters.stream().noneMatch(IMAGES::contains)) {
                Unpacking.spend(stream, filters, budget);
            }
            return stream;
        } catch (IOException | RuntimeException e) {
            budget.refuse("a stream");
            throw e;
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
        if (Unpacking.holdsObjects(stream) && !filters.isEmpty() && !filters.equals(List.of(COSName.FLATE_DECODE))) {
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
}
