package dk.samstemt.documents;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads the XHTML, without entities or a document type of its own, and puts language and title where the renderer looks for them. */
final class Source {

    private static final String DOCTYPE = "<!DOCTYPE html>";

    private Source() {
    }

    static Document read(PdfRequest request) {
        try {
            Document document = parser().parse(new InputSource(new StringReader(withoutDoctype(request.html()))));
            describe(document, request);
            return document;
        } catch (SAXException | IOException e) {
            throw new RenderingFailure("the document is not well-formed: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java reads no XML safely", e);
        }
    }

    private static String withoutDoctype(String html) {
        String text = html.strip();
        return text.startsWith(DOCTYPE) ? text.substring(DOCTYPE.length()) : text;
    }

    // The JDK's own parser, whatever else lies on the class path: another one could read the same bytes differently.
    private static DocumentBuilder parser() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setExpandEntityReferences(false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new Strict());
        return builder;
    }

    private static void describe(Document document, PdfRequest request) {
        Element root = document.getDocumentElement();
        root.setAttribute("lang", request.lang());
        Element head = head(document);
        NodeList titles = head.getElementsByTagNameNS("*", "title");
        while (titles.getLength() > 0) {
            head.removeChild(titles.item(0));
        }
        child(head, "title").setTextContent(request.title());
        Element description = child(head, "meta");
        description.setAttribute("name", "subject");
        description.setAttribute("content", request.title());
    }

    private static Element head(Document document) {
        NodeList heads = document.getElementsByTagNameNS("*", "head");
        if (heads.getLength() > 0) {
            return (Element) heads.item(0);
        }
        Element root = document.getDocumentElement();
        Element head = document.createElementNS(root.getNamespaceURI(), "head");
        root.insertBefore(head, root.getFirstChild());
        return head;
    }

    private static Element child(Element parent, String name) {
        Element child = parent.getOwnerDocument().createElementNS(parent.getNamespaceURI(), name);
        parent.appendChild(child);
        return child;
    }

    /** Every complaint of the parser is an exception; none is printed. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException complaint) throws SAXException {
            throw complaint;
        }

        @Override
        public void error(SAXParseException complaint) throws SAXException {
            throw complaint;
        }

        @Override
        public void fatalError(SAXParseException complaint) throws SAXException {
            throw complaint;
        }
    }
}
