/** The readable account of the replay: entries without language, and how they are said in Danish and English. */
package dk.samstemt.quickstart.account;
