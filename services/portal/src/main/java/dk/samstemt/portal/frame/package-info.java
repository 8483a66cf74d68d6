/** What every page has: layout, menu, breadcrumb, demo clock, static files, and the pages that tell of errors. Areas add a {@link dk.samstemt.portal.frame.Menu} and pages. */
package dk.samstemt.portal.frame;
