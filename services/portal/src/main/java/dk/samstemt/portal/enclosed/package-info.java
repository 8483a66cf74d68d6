/**
 * What parties attached to the statements that count, for everyone else who may read them: secretariat, chairmanship and auditor, after the close. Areas link to
 * it; a party finds it with its result.
 */
package dk.samstemt.portal.enclosed;
