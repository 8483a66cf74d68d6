package dk.samstemt.documents.upload;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;

import java.io.IOException;

/** PDFBox's parser, which takes whatever memory a file asks for. Here each value is paid for from the file's budget before it is read. */
final class BoundedParser extends PDFParser {

    private final Budget budget;

    BoundedParser(RandomAccessRead content, Budget budget) throws IOException {
        super(content);
        this.budget = budget;
        document.close();
        document = new BoundedDocument(this, budget);
    }

    /**
     * Nothing is ever decrypted: such a file is refused whatever it holds, and what comes out of a stream that was packed before it was
     * encrypted would have been paid for by nobody.
     */
    @Override
    protected void prepareDecryption() throws IOException {
        if (document.isEncrypted()) {
            throw new Encrypted();
        }
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        budget.spend(Budget.Measure.ITEMS, 1);
        return super.parseDirObject();
    }

    @Override
    protected COSArray parseCOSArray() throws IOException {
        budget.spend(Budget.Measure.STRUCTURES, 1);
        return super.parseCOSArray();
    }

    @Override
    protected COSDictionary parseCOSDictionary(boolean direct) throws IOException {
        budget.spend(Budget.Measure.STRUCTURES, 1);
        return super.parseCOSDictionary(direct);
    }
}
