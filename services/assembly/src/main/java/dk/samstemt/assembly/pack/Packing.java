package dk.samstemt.assembly.pack;

import dk.samstemt.assembly.annex.Annex;
import dk.samstemt.assembly.annex.AnnexStore;
import dk.samstemt.assembly.notice.AgendaPapers;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.text.Page;
import dk.samstemt.assembly.text.Words;
import dk.samstemt.documents.PdfRenderer;
import dk.samstemt.documents.PdfRequest;
import dk.samstemt.documents.bind.BindRequest;
import dk.samstemt.documents.bind.Front;
import dk.samstemt.documents.bind.Part;
import dk.samstemt.documents.bind.PdfBinder;
import dk.samstemt.platform.bytes.ByteStore;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Service;

/**
 * Packs the folder, few at a time. What does not fit in, or cannot be bound, is named on a page in its place: nobody believes to have read everything
 * who has not.
 */
@Service
class Packing {

    private static final long MOST_BYTES = 40L << 20;
    private static final int AT_A_TIME = 2;
    private static final long PATIENCE_SECONDS = 5;

    private final AgendaPapers papers;
    private final AnnexStore annexes;
    private final ByteStore bytes;
    private final PdfRenderer renderer = new PdfRenderer();
    private final PdfBinder binder = new PdfBinder();
    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    Packing(AgendaPapers papers, AnnexStore annexes, ByteStore bytes) {
        this.papers = papers;
        this.annexes = annexes;
        this.bytes = bytes;
    }

    /** The folder; 503 when too many are being packed. */
    byte[] pack(AssemblyRow row, Words words) {
        if (!entered()) {
            throw ProblemException.of(Problems.UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "10");
        }
        try {
            return packed(row, words);
        } finally {
            places.release();
        }
    }

    private boolean entered() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private byte[] packed(AssemblyRow row, Words words) {
        List<Part> parts = new ArrayList<>();
        long left = MOST_BYTES;
        List<Annex> all = annexes.list(row.ref());
        for (int i = 0; i < all.size(); i++) {
            boolean fits = all.get(i).bytes() <= left;
            parts.add(part(row, new Numbered(i + 1, all.get(i)), fits, words));
            left -= fits ? all.get(i).bytes() : 0;
        }
        return bound(row, parts, words);
    }

    private Part part(AssemblyRow row, Numbered annex, boolean fits, Words words) {
        String title = annex.title(words);
        if (!fits || annex.isLongText()) {
            return new Part(title, render(row, AnnexPages.missing(title, words), words));
        }
        byte[] content = bytes.get(row.ref().association(), annex.annex().sha256()).orElseThrow().content();
        return new Part(title, annex.isText() ? render(row, AnnexPages.text(title, content, words), words) : content);
    }

    private byte[] bound(AssemblyRow row, List<Part> parts, Words words) {
        Function<List<Integer>, Page> agenda = papers.agenda(row, words);
        Front front = new Front(words.say("notice.agenda"), begins -> render(row, agenda.apply(begins), words));
        String title = agenda.apply(List.of()).title();
        return bind(row, title, front, parts, words).orElseGet(() -> bind(row, title, front, parts.stream().map(part -> readable(row, part, words)).toList(), words)
                .orElseThrow(() -> new IllegalStateException("the folder of " + row.ref() + " cannot be bound")));
    }

    /** The part if it can be bound by itself, or else a page that says that it is not here. */
    private Part readable(AssemblyRow row, Part part, Words words) {
        return bind(row, part.title(), null, List.of(part), words).isPresent() ? part
                : new Part(part.title(), render(row, AnnexPages.missing(part.title(), words), words));
    }

    private Optional<byte[]> bind(AssemblyRow row, String title, Front front, List<Part> parts, Words words) {
        return binder.bind(new BindRequest(title, words.language(), words.say("pack.pages"), row.createdAt(), front, parts));
    }

    private byte[] render(AssemblyRow row, Page page, Words words) {
        return renderer.render(new PdfRequest(page.html(), words.language(), page.title(), row.createdAt()));
    }

    /** An annex with its number in the list. */
    private record Numbered(int number, Annex annex) {

        private static final int LONGEST_TEXT = 200_000;

        String title(Words words) {
            return words.say("notice.annex.name", number, annex.fileName());
        }

        boolean isText() {
            return annex.mediaType().startsWith("text/");
        }

        boolean isLongText() {
            return isText() && annex.bytes() > LONGEST_TEXT;
        }
    }
}
