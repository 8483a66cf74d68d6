package dk.samstemt.assembly.annex;

import dk.samstemt.assembly.draft.Drafting;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.bytes.ByteStore;
import dk.samstemt.platform.bytes.StoredBytes;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ExpectedVersion;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes annexes in while the assembly is a draft and hands them out unchanged. */
@Service
@Transactional
public class Annexes {

    /** Largest annex in bytes: what mail still carries. */
    static final int MAX_BYTES = 10 * 1024 * 1024;

    /** Most annexes of one assembly. */
    static final int MAX_FILES = 50;

    private final Drafting drafting;
    private final Assemblies assemblies;
    private final AnnexStore store;
    private final ByteStore bytes;
    private final LegalTime time;

    Annexes(Drafting drafting, Assemblies assemblies, AnnexStore store, ByteStore bytes, LegalTime time) {
        this.drafting = drafting;
        this.assemblies = assemblies;
        this.store = store;
        this.bytes = bytes;
        this.time = time;
    }

    /** Adds an annex; 409 when the assembly is no draft, 413 when it has 50. */
    Annex add(AssemblyRef ref, String fileName, Upload upload) {
        drafting.lockDraft(ref);
        if (store.list(ref).size() >= MAX_FILES) {
            throw ProblemException.of(AnnexProblems.TOO_MANY);
        }
        String sha256 = bytes.put(ref.association(), upload.mediaType(), upload.content());
        Annex annex = new Annex(Ids.next("anx"), fileName, upload.mediaType(), sha256, upload.content().length, upload.malwareScan());
        store.insert(ref, annex, time.now());
        assemblies.touch(ref);
        return annex;
    }

    /** Puts another file in the place of an annex, which keeps its id; 404 without it, 409 when the assembly is no draft, 412 when it is another revision. */
    Annex replace(AssemblyRef ref, String annex, Replacement file) {
        drafting.lockDraft(ref, file.expected());
        get(ref, annex);
        Upload upload = file.upload();
        String sha256 = bytes.put(ref.association(), upload.mediaType(), upload.content());
        Annex replaced = new Annex(annex, file.fileName(), upload.mediaType(), sha256, upload.content().length, upload.malwareScan());
        store.replace(ref, replaced, time.now());
        assemblies.touch(ref);
        return replaced;
    }

    /** Takes an annex out of the draft; 404 without it, 409 when the assembly is no draft, 412 when it is another revision. */
    void remove(AssemblyRef ref, String annex, ExpectedVersion expected) {
        drafting.lockDraft(ref, expected);
        get(ref, annex);
        store.delete(ref, annex);
        assemblies.touch(ref);
    }

    /**
     * What comes in the place of an annex.
     *
     * @param fileName the name people see
     * @param upload   the file
     * @param expected the revision of the draft that was seen
     */
    record Replacement(String fileName, Upload upload, ExpectedVersion expected) {
    }

    /** The annex of this id; 404 when there is none in the assembly. */
    Annex get(AssemblyRef ref, String annex) {
        return store.find(ref, annex).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
    }

    /** Its bytes. */
    StoredBytes content(AssemblyRef ref, Annex annex) {
        return bytes.get(ref.association(), annex.sha256()).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
    }
}
