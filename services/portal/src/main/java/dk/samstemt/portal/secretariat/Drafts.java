package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.session.Hat;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Reading and saving drafts, each save from the revision its form was made of. */
@Component
class Drafts {

    private final DraftService service;
    private final AssemblyService assemblies;

    Drafts(Clients clients) {
        this.service = clients.of(Backend.ASSEMBLY, DraftService.class);
        this.assemblies = clients.of(Backend.ASSEMBLY, AssemblyService.class);
    }

    /** A draft as pages show it. */
    AssemblyService.View read(Hat hat, String id) {
        return assemblies.read(hat.association(), id);
    }

    DraftService service() {
        return service;
    }

    /**
     * Which draft, from which revision, under which key.
     *
     * @param hat      who
     * @param id       the assembly
     * @param revision the one the form was made of
     * @param key      makes the save count once
     */
    record Save(Hat hat, String id, String revision, String key) {

        Map<String, String> headers() {
            Map<String, String> headers = new LinkedHashMap<>();
            headers.put("If-Match", "\"" + revision.replaceAll("\\D", "") + "\"");
            headers.put("Idempotency-Key", key);
            return headers;
        }
    }

    /** Changes what is now stored and saves it; refused with 412 where somebody else saved since the form was made. */
    void change(Save save, Consumer<Map<String, Object>> change) {
        Map<String, Object> draft = DraftTree.clean(service.open(save.hat().association(), save.id()).draft());
        change.accept(draft);
        service.edit(save.hat().association(), save.id(), save.headers(), draft);
    }
}
