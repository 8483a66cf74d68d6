package dk.samstemt.membership.statutes;

import dk.samstemt.membership.problem.MembershipProblems;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.statutes.importer.Refused;
import dk.samstemt.statutes.importer.StatutesImporter;
import dk.samstemt.statutes.importer.TextFault;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads an association's own statutes from plain text into provisions, to be looked at; nothing is stored. */
@RestController
@RequestMapping("/api/v1/associations/{association}/statutes/import")
class ImportController {

    private static final int LONGEST_BYTES = 4 * StatutesImporter.LONGEST;

    /** The text as provisions with what it is at odds with itself about, each with its line; 422 with every place where it cannot be read. */
    @Action("membership.read-text")
    @PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE)
    ImportedText read(@PathVariable String association, @RequestBody byte[] body) {
        return StatutesImporter.read(text(body)).fold(ImportedText::of, refused -> {
            throw problem(refused);
        });
    }

    private static String text(byte[] body) {
        if (body.length > LONGEST_BYTES) {
            throw whole("TOO_LONG");
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw whole("NOT_UTF_8");
        }
    }

    private static ProblemException whole(String code) {
        return ProblemException.of(MembershipProblems.TEXT_REFUSED, 1).with("faults", List.of(Map.of("code", code, "line", 1L, "column", 1L)));
    }

    private static ProblemException problem(Refused refused) {
        return ProblemException.of(MembershipProblems.TEXT_REFUSED, refused.faults().size())
                .with("faults", refused.faults().stream().map(ImportController::told).toList());
    }

    private static Map<String, Object> told(TextFault fault) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("code", fault.code().name());
        told.put("line", (long) fault.line());
        told.put("column", (long) fault.column());
        told.put("detail", fault.detail());
        return told;
    }
}
