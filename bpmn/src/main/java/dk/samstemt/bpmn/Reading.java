package dk.samstemt.bpmn;

import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Reads XML that may be anybody's: nothing is looked up outside the bytes, no DOCTYPE, and size, depth and attributes are bounded. */
final class Reading {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final String LIMIT = "http://www.oracle.com/xml/jaxp/properties/";

    private Reading() {
    }

    /** @throws IllegalArgumentException saying what is wrong, and in which line where the parser knows it */
    static Document document(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException("longer than " + MOST_BYTES + " bytes");
        }
        try {
            return builder().parse(new ByteArrayInputStream(bytes));
        } catch (SAXParseException e) {
            throw new IllegalArgumentException("line " + e.getLineNumber() + ", column " + e.getColumnNumber() + ": " + e.getMessage(), e);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException("no readable XML: " + e.getMessage(), e);
        }
    }

    // The JDK's own parser, whatever else lies on the class path: its limits are the ones set here.
    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setAttribute(LIMIT + "maxElementDepth", "30");
        factory.setAttribute(LIMIT + "elementAttributeLimit", "30");
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new Strict());
        return builder;
    }

    /** Anything the parser complains of ends the reading. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
