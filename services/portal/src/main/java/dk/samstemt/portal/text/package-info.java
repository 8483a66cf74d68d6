/** Danish and English: the bundles, the language of a request, and how dates, numbers, names and sizes are written. For every page. */
package dk.samstemt.portal.text;
