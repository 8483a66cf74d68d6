package dk.samstemt.documents.upload;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Unpacks one stream to see what it costs. */
final class Unpacking {

    private static final long MOST_IMAGE_BYTES = 128L << 20;

    private Unpacking() {
    }

    /** Whether the parser may read the stream's content as objects or as a table of them, whatever its type says. */
    static boolean holdsObjects(COSStream stream) {
        return stream.containsKey(COSName.N) && stream.containsKey(COSName.FIRST) || stream.containsKey(COSName.W)
                || COSName.OBJ_STM.equals(stream.getCOSName(COSName.TYPE)) || COSName.XREF.equals(stream.getCOSName(COSName.TYPE));
    }

    static void spend(COSStream stream, List<COSName> filters, Budget budget) throws IOException {
        boolean objects = holdsObjects(stream);
        boolean image = !objects && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
        Budget.Measure measure = objects ? Budget.Measure.PACKED_BYTES : image ? Budget.Measure.IMAGE_BYTES : Budget.Measure.BYTES;
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream in = raw;
            for (int index = 0; index < filters.size(); index++) {
                boolean last = index == filters.size() - 1;
                Counted out = new Counted(budget, last ? measure : Budget.Measure.BYTES, MOST_IMAGE_BYTES, !last || objects);
                FilterFactory.INSTANCE.getFilter(filters.get(index)).decode(in, out, stream, index);
                in = new ByteArrayInputStream(out.kept());
            }
            if (objects) {
                byte[] unpacked = in.readAllBytes();
                budget.spend(Budget.Measure.PACKED_BYTES, filters.isEmpty() ? unpacked.length : 0);
                spendObjects(stream, unpacked, budget);
            }
        }
    }

    private static void spendObjects(COSStream stream, byte[] unpacked, Budget budget) throws IOException {
        if (stream.getDictionaryObject(COSName.W) instanceof COSArray widths) {
            int width = widths.toList().stream().mapToInt(each -> each instanceof COSNumber number ? Math.max(0, number.intValue()) : 0).sum();
            budget.spend(Budget.Measure.ROWS, unpacked.length / Math.max(1, width));
        }
        if (stream.containsKey(COSName.FIRST)) {
            Tokens.spendObjects(unpacked, budget);
        }
    }
}
