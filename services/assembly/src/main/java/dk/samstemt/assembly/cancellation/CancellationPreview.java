package dk.samstemt.assembly.cancellation;

import dk.samstemt.assembly.view.RulingView;
import dk.samstemt.contracts.documents.CancellationDocument;

/**
 * What a cancellation would be if it were made now.
 *
 * @param mayBeCancelled whether the law lets it
 * @param ruling why
 * @param document what every party would be told, in both languages
 */
record CancellationPreview(boolean mayBeCancelled, RulingView ruling, CancellationDocument document) {
}
