/**
 * What people look a version of the statutes over with: who carries each provision out, what the linter finds, which readings were
 * chosen, what changed, which fees it names. Everything is computed from the version's profile by {@code statutes}; nothing is stored.
 * {@code association} comes in for {@code LintView} alone, to lint a profile before it is imported.
 */
package dk.samstemt.membership.review;
