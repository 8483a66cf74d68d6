package dk.samstemt.notification.letter;

import dk.samstemt.contracts.documents.AnnexName;
import dk.samstemt.contracts.documents.ItemText;
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
        if (item.provision() != null) {
            blocks.add(new Block.Paragraph(words.say("notice.provision", item.provision())));
        }
        quote(blocks, "notice.before", item.before());
        quote(blocks, "notice.after", item.after());
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
