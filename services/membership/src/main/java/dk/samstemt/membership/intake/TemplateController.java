package dk.samstemt.membership.intake;

import dk.samstemt.membership.intake.file.Format;
import dk.samstemt.membership.intake.model.Column;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** An empty list with its headings, in the language asked for. */
@RestController
@RequestMapping("/api/v1/associations/{association}/member-templates")
class TemplateController {

    @Action("membership.import-members")
    @GetMapping("/{format}")
    ResponseEntity<byte[]> template(@PathVariable String association, @PathVariable String format, Locale locale) {
        Format asked = Format.ending(format).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
        String name = ("en".equals(locale.getLanguage()) ? "members." : "medlemmer.") + asked.ending();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(asked.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .body(asked.write(List.of(Arrays.stream(Column.values()).map(column -> column.heading(locale)).toList())));
    }
}
