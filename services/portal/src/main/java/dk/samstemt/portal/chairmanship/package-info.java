/** The chairmanship's pages: what waits for approval, the decision record beside rulings and statements. Nobody uses it. */
package dk.samstemt.portal.chairmanship;
