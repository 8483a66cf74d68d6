/**
 * What a service answers when the statutes themselves have no answer. A service that asks the law imports {@link dk.samstemt.platform.law.LawFailures}. The one room of
 * {@code platform} that knows of the law, and only that it may fail (ADR 26); {@code LawFailureAdviceTest} guards it.
 */
package dk.samstemt.platform.law;
