package dk.samstemt.notification.letter;

import dk.samstemt.contracts.documents.AnnexName;
import dk.samstemt.contracts.documents.ItemText;
import dk.samstemt.contracts.documents.SettingChange;
import dk.samstemt.contracts.documents.TextChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The agenda with its full wording (GA-20) and the annexes with their digests, as blocks. */
final class Agenda {

    private final Words words;

    Agenda(Words words) {
        this.words = words;
    }

    List<Block> items(List<ItemText> items) {
        List<Block> blocks = new ArrayList<>();
        items.forEach(item -> add(blocks, item));
        return blocks;
    }

    private void add(List<Block> blocks, ItemText item) {
        blocks.add(new Block.Subheading(words.say("notice.item", String.valueOf(item.number()), words.of(item.title()))));
        blocks.add(new Block.Paragraph(words.say("notice.kind." + item.kind())));
        if (item.wording() != null) {
            blocks.add(new Block.Paragraph(item.wording()));
        }
        item.changes().forEach(change -> changed(blocks, change));
        if (!item.settings().isEmpty()) {
            blocks.add(new Block.Paragraph(words.say("notice.settings")));
            blocks.add(new Block.Points(item.settings().stream().map(this::setting).toList()));
        }
        if (item.inForceFrom() != null) {
            blocks.add(new Block.Paragraph(words.say("notice.inForceFrom", words.day(LocalDate.parse(item.inForceFrom())))));
        }
    }

    private void changed(List<Block> blocks, TextChange change) {
        String heading = "REPLACE_HEADING".equals(change.kind()) ? ".heading" : "";
        blocks.add(new Block.Paragraph(words.say("notice.provision", change.provision())));
        quote(blocks, "notice.before" + heading, change.before());
        quote(blocks, "notice.after" + heading, change.after());
        if (change.after() == null) {
            blocks.add(new Block.Paragraph(words.say("notice.repealed")));
        }
    }

    private String setting(SettingChange setting) {
        return words.say("notice.setting", words.of(setting.what()), setting.provision(), words.of(setting.before()), words.of(setting.after()),
                words.day(LocalDate.parse(setting.from())));
    }

    private void quote(List<Block> blocks, String label, String wording) {
        if (wording != null) {
            blocks.add(new Block.Quote(words.say(label), wording));
        }
    }

    Block annexes(List<AnnexName> annexes) {
        List<Block.Fact> facts = new ArrayList<>();
        for (AnnexName annex : annexes) {
            facts.add(new Block.Fact(words.say("notice.annexNumber", String.valueOf(facts.size() + 1)),
                    words.say("notice.annex", annex.fileName(), words.size(annex.bytes()), annex.sha256())));
        }
        return facts.isEmpty() ? new Block.Paragraph(words.say("notice.noAnnexes")) : new Block.Facts(facts);
    }

    /** Names of the parties on one line each, in the order of the notice. */
    String parties(Addressee to) {
        return to.notice().recipients().stream().map(recipient -> words.of(recipient.name())).collect(Collectors.joining("\n"));
    }
}
