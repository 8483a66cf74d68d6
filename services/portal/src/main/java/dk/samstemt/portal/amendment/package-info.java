/** What an item proposes to change in the statutes, words and figures, as every area shows it; the areas fetch it with what they ask for. */
package dk.samstemt.portal.amendment;
