/**
 * Pages made from the statutes alone, as accessible HTML in Danish and English: the coverage report and the redline. Pure; whoever serves or
 * files them may use them.
 */
package dk.samstemt.statutes.pages;
