/**
 * What can be asked of one version of the statutes by whoever has the facts as JSON: every question a ruling answers, and every figure
 * or day the law works out, each with the facts it takes. Facts are read strictly and told back with the place of every fault; nothing
 * is assumed and nothing kept. Services and tests come in by {@code Inquiries} and {@code Reckonings}; no rule stands here.
 */
package dk.samstemt.statutes.inquiry;
