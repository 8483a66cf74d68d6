package dk.samstemt.assembly.record;

import dk.samstemt.assembly.draft.model.Fault;
import dk.samstemt.assembly.draft.model.Item;
import dk.samstemt.assembly.draft.model.TextCheck;
import dk.samstemt.contracts.documents.RecordRemark;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All the remarks as they are to be; what is left out is taken out.
 *
 * @param remarks at most one for each item, and one without an item that closes the record
 */
record RemarksBody(List<RecordRemark> remarks) {

    /** The remarks in the order the record prints them; 422 with every fault. */
    List<RecordRemark> checked(List<Item> agenda) {
        List<String> items = agenda.stream().map(Item::item).toList();
        List<Fault> faults = faults(items);
        if (!faults.isEmpty()) {
            ProblemException problem = ProblemException.of(Problems.INVALID_BODY);
            faults.forEach(fault -> problem.at(fault.pointer(), fault.code()));
            throw problem;
        }
        return remarks.stream().sorted((one, other) -> Integer.compare(place(one, items), place(other, items))).toList();
    }

    /** Everything that is wrong with them. */
    List<Fault> faults(List<String> items) {
        List<Fault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < remarks.size(); i++) {
            RecordRemark remark = remarks.get(i);
            if (remark.item() != null && !items.contains(remark.item())) {
                faults.add(new Fault("/remarks/" + i + "/item", "unknown-value"));
            }
            if (!seen.add(remark.item())) {
                faults.add(new Fault("/remarks/" + i + "/item", "duplicate"));
            }
            faults.addAll(TextCheck.required(remark.text(), "/remarks/" + i + "/text"));
        }
        return faults;
    }

    private static int place(RecordRemark remark, List<String> items) {
        return remark.item() == null ? items.size() : items.indexOf(remark.item());
    }
}
